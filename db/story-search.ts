import { type SQL, sql } from "drizzle-orm";

/** At most so many words of a search are looked for. */
const mostWords = 12;

/** What a person typed as a search of story `s`. Null: there is no word in it. */
export function searchFor(typed: string): SQL | null {
  const asked = queryOf(typed, 3);
  return asked && sql`s.search @@ ${asked}`;
}

/**
 * Every word that was typed, the last one as the beginning of a word once it has so many letters.
 * Each is quoted: without its accents a letter may be a quotation mark or a bracket, or nothing.
 */
export function queryOf(typed: string, letters: number): SQL | null {
  const words =
    typed
      .normalize("NFC")
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.filter((word) => /[\p{L}\p{N}]/u.test(word))
      .slice(0, mostWords) ?? [];
  const last = words.at(-1);
  if (last === undefined) return null;
  const others = sql`plainto_tsquery('simple', plain_words(${words.slice(0, -1).join(" ")}))`;
  const beginning = [...last].length >= letters ? ":*" : "";
  return sql`(${others} && (quote_literal(nullif(plain_words(${last}), '')) || ${beginning})::tsquery)`;
}
