import { anchorsOf } from "./anchors";

/** A run of words that two texts share, or that only one of them has. */
export type Passage = { kind: "kept" | "added" | "removed"; text: string };

/** Above this many differing words a comparison is not readable, and the texts are shown one after the other. */
const mostDifferences = 2000;

/** Between two paragraphs. */
export const paragraphEnd = "\n\n";

/** What changed from one text to another, word by word. Joined without the removed, the passages give `after`; without the added, `before`. */
export function compareTexts(before: string, after: string): Passage[] {
  return join(compareTokens(tokensOf(before), tokensOf(after)));
}

/** The paragraphs (of `after`, with what was taken out of them in place) in which anything changed. */
export function changedParagraphs(before: string, after: string): Passage[][] {
  const paragraphs: Passage[][] = [[]];
  for (const passage of compareTokens(tokensOf(before), tokensOf(after))) {
    if (passage.text === paragraphEnd) paragraphs.push([]);
    else paragraphs.at(-1)?.push(passage);
  }
  return paragraphs
    .map(join)
    .filter((passages) => passages.some((passage) => passage.kind !== "kept"));
}

/**
 * Each place at which two rows of words differ: what of the one was taken out there, and of the other
 * put in. However much differs, what stands between two words that stayed is compared by itself.
 */
export function changedRuns(
  before: readonly string[],
  after: readonly string[],
): { removed: string[]; added: string[] }[] {
  const runs: { removed: string[]; added: string[] }[] = [];
  let isOpen = false;
  for (const { kind, text } of compareTokens([...before], [...after], betweenAnchors)) {
    if (kind === "kept") {
      isOpen = false;
      continue;
    }
    if (!isOpen) runs.push({ removed: [], added: [] });
    isOpen = true;
    runs.at(-1)?.[kind].push(text);
  }
  return runs;
}

function betweenAnchors(before: string[], after: string[]): Passage[] {
  const anchors = anchorsOf(before, after);
  if (anchors.length === 0) return replaced(before, after);
  const passages: Passage[] = [];
  let [from, fromThere] = [0, 0];
  for (const anchor of [...anchors, { before: before.length, after: after.length }]) {
    const [old, now] = [before.slice(from, anchor.before), after.slice(fromThere, anchor.after)];
    passages.push(...compareTokens(old, now, betweenAnchors));
    passages.push(...before.slice(anchor.before, anchor.before + 1).map(kept));
    [from, fromThere] = [anchor.before + 1, anchor.after + 1];
  }
  return passages;
}

/** Words with the space after them; the end of a paragraph is a word of its own. */
export function tokensOf(text: string): string[] {
  return text
    .split(paragraphEnd)
    .flatMap((paragraph, i) => [
      ...(i > 0 ? [paragraphEnd] : []),
      ...(paragraph === "" ? [] : paragraph.split(/(?<=\s)(?=\S)/)),
    ]);
}

/**
 * The same for texts that are taken apart already, token by token and not joined. `beyond` says what
 * is said of texts that differ too much.
 */
export function compareTokens(
  before: string[],
  after: string[],
  beyond: (before: string[], after: string[]) => Passage[] = replaced,
): Passage[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before.at(-1 - end) === after.at(-1 - end)
  )
    end++;
  const old = before.slice(start, before.length - end);
  const now = after.slice(start, after.length - end);
  return [
    ...before.slice(0, start).map(kept),
    ...(differences(old, now) ?? beyond(old, now)),
    ...before.slice(before.length - end).map(kept),
  ];
}

/** The shortest edit script (Myers 1986), walked back from the end; null if it is too long. */
function differences(before: string[], after: string[]): Passage[] | null {
  const most = Math.min(before.length + after.length, mostDifferences);
  const reach: Reach = { middle: most + 1, far: new Int32Array(2 * most + 3) };
  const trails: Reach[] = [];
  for (let edits = 0; edits <= most; edits++) {
    trails.push(trailOf(reach, edits));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = comesFromAbove(reach, diagonal, edits)
        ? at(reach, diagonal + 1)
        : at(reach, diagonal - 1) + 1;
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal])
        x++;
      reach.far[reach.middle + diagonal] = x;
      if (x >= before.length && x - diagonal >= after.length)
        return walkBack(before, after, trails);
    }
  }
  return null;
}

function replaced(before: string[], after: string[]): Passage[] {
  return [...before.map(removed), ...after.map(added)];
}

/** How far each diagonal has come; `middle` is where diagonal 0 stands. */
type Reach = { middle: number; far: Int32Array };

/** As far as it had come before so many edits: no other diagonal is asked for on the way back. */
function trailOf({ middle, far }: Reach, edits: number): Reach {
  return { middle: edits + 1, far: far.slice(middle - edits - 1, middle + edits + 2) };
}

function walkBack(before: string[], after: string[], trails: Reach[]): Passage[] {
  const passages: Passage[] = [];
  let x = before.length;
  let y = after.length;
  for (let edits = trails.length - 1; edits >= 0; edits--) {
    const reach = trails[edits] as Reach;
    const diagonal = x - y;
    const above = comesFromAbove(reach, diagonal, edits);
    const from = at(reach, above ? diagonal + 1 : diagonal - 1);
    const fromY = from - (above ? diagonal + 1 : diagonal - 1);
    while (x > from && y > fromY && x > 0 && y > 0 && before[x - 1] === after[y - 1]) {
      passages.push(kept(before[x - 1] as string));
      x--;
      y--;
    }
    if (edits === 0) break;
    if (above) passages.push(added(after[--y] as string));
    else passages.push(removed(before[--x] as string));
  }
  return passages.reverse();
}

function comesFromAbove(reach: Reach, diagonal: number, edits: number): boolean {
  return (
    diagonal === -edits || (diagonal !== edits && at(reach, diagonal - 1) < at(reach, diagonal + 1))
  );
}

function at({ middle, far }: Reach, diagonal: number): number {
  return far[middle + diagonal] ?? 0;
}

const kept = (text: string): Passage => ({ kind: "kept", text });
const added = (text: string): Passage => ({ kind: "added", text });
const removed = (text: string): Passage => ({ kind: "removed", text });

/** Neighbours of one kind as one passage; between two kept words, what was removed stands before what was added. */
function join(passages: Passage[]): Passage[] {
  const joined: Passage[] = [];
  let out = "";
  let in_ = "";
  const flush = () => {
    if (out) joined.push(removed(out));
    if (in_) joined.push(added(in_));
    out = "";
    in_ = "";
  };
  for (const { kind, text } of passages) {
    if (kind === "removed") out += text;
    else if (kind === "added") in_ += text;
    else {
      flush();
      const last = joined.at(-1);
      if (last?.kind === "kept") last.text += text;
      else joined.push(kept(text));
    }
  }
  flush();
  return joined;
}
