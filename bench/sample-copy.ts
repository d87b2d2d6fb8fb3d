import type { Body } from "@/article/body";

/** A body of so many words, in paragraphs of about sixty, no two alike. */
export function copyOfWords(words: number, seed = 1): Body {
  const draw = chance(seed);
  const paragraphs = Array.from({ length: Math.ceil(words / 60) }, (_, at) =>
    sentenceOf(Math.min(60, words - at * 60), draw),
  );
  return {
    type: "doc",
    content: paragraphs.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] })),
  };
}

/** So many words of harbour news, with a capital and a full stop. */
export function sentenceOf(words: number, draw: () => number): string {
  const drawn = Array.from(
    { length: words },
    () => vocabulary[Math.floor(draw() * vocabulary.length)],
  );
  const text = drawn.join(" ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Numbers from 0 to 1 that are the same in every run. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const vocabulary = `the a of and to in on for with after before council harbour ferry minister
budget river bridge court vote report strike wages pilots storm tide market price union owner
crew inquiry school hospital power grid rail line border talks agreed refused delayed opened
closed warned said told found rose fell doubled halved spring autumn winter northern southern
coast valley island city town quarter weekly public private early late new old long short first
last several hundred thousand engineers fishers nurses teachers farmers traders judges voters
witnesses scientists`.split(/\s+/);
