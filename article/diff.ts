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

/** Each place at which two rows of words differ: how many of the one were taken out there, and of the other put in. */
export function changedRuns(
  before: readonly string[],
  after: readonly string[],
): { removed: number; added: number }[] {
  const runs: { removed: number; added: number }[] = [];
  let isOpen = false;
  for (const { kind } of compareTokens([...before], [...after])) {
    if (kind === "kept") {
      isOpen = false;
      continue;
    }
    if (!isOpen) runs.push({ removed: 0, added: 0 });
    isOpen = true;
    const last = runs.at(-1);
    if (last) last[kind] += 1;
  }
  return runs;
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

/** The same for texts that are taken apart already, token by token and not joined. */
export function compareTokens(before: string[], after: string[]): Passage[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before.at(-1 - end) === after.at(-1 - end)
  )
    end++;
  return [
    ...before.slice(0, start).map(kept),
    ...differences(
      before.slice(start, before.length - end),
      after.slice(start, after.length - end),
    ),
    ...before.slice(before.length - end).map(kept),
  ];
}

/** The shortest edit script (Myers 1986), walked back from the end. */
function differences(before: string[], after: string[]): Passage[] {
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
