import { type SQL, sql } from "drizzle-orm";
import { type Part, type SearchWord, searchWords } from "@/newsroom/search-words";

/** How `searchIndex` cuts, by number: rows that were cut by another are indexed anew (db/index-anew.ts). */
export const searchCut = 2;

/** A tsvector holds at most a megabyte; what stands beyond so much of it is not searched. */
const roomInIndex = 900_000;

type Weight = "A" | "B" | "C" | "D";

/**
 * Texts as a tsvector, the weightier first. It is written word by word and not by the database's own
 * parser, which keeps `u.s` and `and/or` whole and takes vowel signs for blanks, each as the machine's
 * locale has it: a question is cut by the same hand (db/story-search.ts).
 */
export function searchIndex(texts: readonly { text: string; weight: Weight }[]): SQL {
  return sql`${indexText(texts)}::tsvector`;
}

/** The tsvector as the database reads it. Its words hold no sign that would have to be escaped. */
export function indexText(texts: readonly { text: string; weight: Weight }[]): string {
  const places = new Map<string, string[]>();
  let room = roomInIndex;
  let place = 1;
  const put = (form: string, at: number, weight: Weight) => {
    const known = places.get(form);
    if (known && known.length >= mostPlaces) return;
    room -= known ? 4 : form.length * 3 + 8;
    if (room <= 0) return;
    const stands = `${Math.min(at, lastPlace)}${weight}`;
    if (known) known.push(stands);
    else places.set(form, [stands]);
  };
  for (const { text, weight } of texts) {
    for (const word of searchWords(text)) {
      for (const form of [...word.whole, ...word.within]) put(form, place, weight);
      for (const part of word.parts)
        for (const forms of placesOf(part)) {
          for (const form of forms) put(form, place, weight);
          place += 1;
        }
      if (room <= 0) break;
    }
    // No phrase goes across the end of a text.
    place += 1;
  }
  return [...places].map(([form, at]) => `'${form}':${at.join(",")}`).join(" ");
}

/** The database counts no further, and keeps no more of one word. */
const lastPlace = 16_383;
const mostPlaces = 255;

/** What stands at each place of a part. A run is kept as the pairs of its neighbours, and its last letter alone. */
function placesOf({ forms, exact, run }: Part): string[][] {
  if (run.length > 0) return run.map((letter, at) => [letter + (run[at + 1] ?? "")]);
  return [exact ? [...forms, exact] : [...forms]];
}

/**
 * A question as a tsquery: all of its words, the last one as the beginning of a word where it has so
 * many letters. Null if there is no word in it.
 */
export function searchQuestion(typed: string, most: number, letters: number): string | null {
  const words = searchWords(typed, most);
  if (words.length === 0) return null;
  return words.map((word, at) => asked(word, at === words.length - 1, letters)).join(" & ");
}

function asked({ parts, whole }: SearchWord, isLast: boolean, letters: number): string {
  const length = parts.reduce(
    (sum, { forms, exact }) => sum + lettersIn(exact || forms[0] || ""),
    0,
  );
  const ending = isLast && length >= letters ? ":*" : "";
  const each = parts.map((part, at) => askedPart(part, at === parts.length - 1, isLast, ending));
  const phrase = each.length > 1 ? `(${each.join(" <-> ")})` : (each[0] ?? "");
  return anyOf([...whole.map((form) => `'${form}'${ending}`), phrase]);
}

/** A syllable of Korean is two or three letters, and its words go on in endings (`한국`, `한국은`). */
function lettersIn(word: string): number {
  return [...word].length + (word.match(/[가-힣]/g)?.length ?? 0);
}

function askedPart({ forms, exact, run }: Part, isEnd: boolean, isLast: boolean, ending: string) {
  const [only, second] = run;
  if (only !== undefined && second === undefined) return `'${only}':*`;
  if (run.length > 0) {
    const pairs = run.slice(1, mostPairs).map((letter, at) => run[at] + letter);
    return `(${pairs.map((pair, at) => `'${pair}'${isLast && at === pairs.length - 1 ? ":*" : ""}`).join(" & ")})`;
  }
  const end = isEnd ? ending : "";
  return anyOf((exact ? [exact] : forms).map((form) => `'${form}'${end}`));
}

const mostPairs = 24;

function anyOf(questions: readonly string[]): string {
  return questions.length > 1 ? `(${questions.join(" | ")})` : (questions[0] ?? "");
}
