/**
 * Words as a reader counts them, the same in the editor, at the desk and on the page: runs of letters,
 * digits and joining marks. Where a script writes no spaces they are told apart as its readers do:
 * by dictionary in Thai, Lao, Khmer and Burmese, and each character for itself in Chinese and Japanese.
 */
export function countWords(text: string): number {
  let words = 0;
  for (const [run] of text.matchAll(runs)) words += spaceless.test(run) ? wordsWithin(run) : 1;
  return words;
}

const runs = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’.,\u00AD-]|\u200C|\u200D)*/gu;
const spaceless =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const ofDictionary =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}][\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{M}]*/gu;
const ofLetters = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

function wordsWithin(run: string): number {
  const letters = run.match(ofLetters)?.length ?? 0;
  const phrases = run.match(ofDictionary) ?? [];
  const rest = run.replace(ofDictionary, " ").replace(ofLetters, " ");
  return phrases.reduce((sum, one) => sum + wordsByDictionary(one), letters + countWords(rest));
}

function wordsByDictionary(phrase: string): number {
  const dictionary = new Intl.Segmenter(undefined, { granularity: "word" });
  return [...dictionary.segment(phrase)].filter(({ isWordLike }) => isWordLike).length;
}
