import type { ComparedText } from "./compared-text";
import { compareTokens, type Passage, paragraphEnd, tokensOf } from "./diff";

/** A passage with who put it in or took it out; null where that is not on record. */
export type SignedPassage<By> = Passage & { by: By | null };

/** The paragraphs of one text in which anything changed. */
export type SignedPart<By> = { label: string; paragraphs: SignedPassage<By>[][] };

/** A text as somebody left it. */
export type SignedStep<By> = { by: By | null; after: ComparedText };

/**
 * What changed from a text to the last of the steps that followed, with the name of whoever changed
 * it. What was written and taken out again in between is in neither, and not told.
 */
export function signedComparison<By>(
  before: ComparedText,
  steps: readonly SignedStep<By>[],
): SignedPart<By>[] {
  return before.flatMap(({ label, text }) => {
    const texts = steps.flatMap(({ by, after }) => {
      const same = after.find((one) => one.label === label);
      return same ? [{ by, text: same.text }] : [];
    });
    const paragraphs = signedParagraphs(text, texts);
    return paragraphs.length > 0 ? [{ label, paragraphs }] : [];
  });
}

function signedParagraphs<By>(
  before: string,
  steps: readonly { by: By | null; text: string }[],
): SignedPassage<By>[][] {
  const last = steps.at(-1);
  if (!last || last.text === before) return [];
  const first = tokensOf(before);
  const { putIn, takenOut } = signatures(first, steps);
  const paragraphs: SignedPassage<By>[][] = [[]];
  let from = 0;
  let to = 0;
  for (const passage of compareTokens(first, tokensOf(last.text))) {
    const by =
      passage.kind === "added"
        ? (putIn[to] ?? null)
        : passage.kind === "removed"
          ? (takenOut.get(from) ?? null)
          : null;
    if (passage.kind !== "added") from += 1;
    if (passage.kind !== "removed") to += 1;
    if (passage.text === paragraphEnd) paragraphs.push([]);
    else paragraphs.at(-1)?.push({ ...passage, by });
  }
  return paragraphs.map(joined).filter((all) => all.some(({ kind }) => kind !== "kept"));
}

/** Who put in each token of the last text, and who took out each of the first: by what each step did. */
function signatures<By>(first: string[], steps: readonly { by: By | null; text: string }[]) {
  const takenOut = new Map<number, By | null>();
  let tokens = first.map((text, origin) => ({
    text,
    origin: origin as number | null,
    by: null as By | null,
  }));
  for (const { by, text } of steps) {
    const next: typeof tokens = [];
    let at = 0;
    for (const passage of compareTokens(
      tokens.map((token) => token.text),
      tokensOf(text),
    )) {
      const token = passage.kind === "added" ? undefined : tokens[at++];
      if (passage.kind === "added") next.push({ text: passage.text, origin: null, by });
      else if (passage.kind === "kept" && token) next.push(token);
      else if (token && token.origin !== null) takenOut.set(token.origin, by);
    }
    tokens = next;
  }
  return { putIn: tokens.map(({ by }) => by), takenOut };
}

/** Neighbours of one kind and hand as one passage; what was taken out stands before what was put in. */
function joined<By>(passages: readonly SignedPassage<By>[]): SignedPassage<By>[] {
  const out: SignedPassage<By>[] = [];
  let removed: SignedPassage<By>[] = [];
  let added: SignedPassage<By>[] = [];
  const flush = () => {
    out.push(...removed, ...added);
    removed = [];
    added = [];
  };
  for (const passage of passages) {
    if (passage.kind === "kept") flush();
    const row = passage.kind === "kept" ? out : passage.kind === "removed" ? removed : added;
    const before = row.at(-1);
    if (before?.kind === passage.kind && before.by === passage.by)
      row[row.length - 1] = { ...before, text: before.text + passage.text };
    else row.push(passage);
  }
  flush();
  return out;
}
