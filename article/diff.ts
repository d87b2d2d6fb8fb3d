/** A run of words that two texts share, or that only one of them has. */
export type Passage = { kind: "kept" | "added" | "removed"; text: string };

/** Above this many differing words a comparison is not readable, and the texts are shown one after the other. */
const mostDifferences = 2000;

const paragraphEnd = "\n\n";

/** What changed from one text to another, word by word. Joined without the removed, the passages give `after`; without the added, `before`. */
export function compareTexts(before: string, after: string): Passage[] {
  return join(compareWords(wordsOf(before), wordsOf(after)));
}

/** The paragraphs (of `after`, with what was taken out of them in place) in which anything changed. */
export function changedParagraphs(before: string, after: string): Passage[][] {
  const paragraphs: Passage[][] = [[]];
  for (const passage of compareWords(wordsOf(before), wordsOf(after))) {
    if (passage.text === paragraphEnd) paragraphs.push([]);
    else paragraphs.at(-1)?.push(passage);
  }
  return paragraphs
    .map(join)
    .filter((passages) => passages.some((passage) => passage.kind !== "kept"));
}

/** Words with the space after them; the end of a paragraph is a word of its own. */
function wordsOf(text: string): string[] {
  return text
    .split(paragraphEnd)
    .flatMap((paragraph, i) => [
      ...(i > 0 ? [paragraphEnd] : []),
      ...(paragraph === "" ? [] : paragraph.split(/(?<=\s)(?=\S)/)),
    ]);
}

function compareWords(before: string[], after: string[]): Passage[] {
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
  const trails: Map<number, number>[] = [];
  let reach = new Map<number, number>([[1, 0]]);
  for (let edits = 0; edits <= Math.min(before.length + after.length, mostDifferences); edits++) {
    trails.push(new Map(reach));
    const next = new Map(reach);
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = comesFromAbove(reach, diagonal, edits)
        ? at(reach, diagonal + 1)
        : at(reach, diagonal - 1) + 1;
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal])
        x++;
      next.set(diagonal, x);
      reach = next;
      if (x >= before.length && x - diagonal >= after.length)
        return walkBack(before, after, trails);
    }
  }
  return [...before.map(removed), ...after.map(added)];
}

function walkBack(before: string[], after: string[], trails: Map<number, number>[]): Passage[] {
  const passages: Passage[] = [];
  let x = before.length;
  let y = after.length;
  for (let edits = trails.length - 1; edits >= 0; edits--) {
    const reach = trails[edits] as Map<number, number>;
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

function comesFromAbove(reach: Map<number, number>, diagonal: number, edits: number): boolean {
  return (
    diagonal === -edits || (diagonal !== edits && at(reach, diagonal - 1) < at(reach, diagonal + 1))
  );
}

function at(reach: Map<number, number>, diagonal: number): number {
  return reach.get(diagonal) ?? 0;
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
