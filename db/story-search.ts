import { type SQL, sql } from "drizzle-orm";

/** At most so many words of a search are looked for. */
const mostWords = 12;

/**
 * What a person typed as a search of story `s`: every word, the last one as the beginning of a word
 * once it has three letters. Null: there is no word in it.
 */
export function searchFor(typed: string): SQL | null {
  const words =
    typed
      .normalize("NFC")
      .match(/[\p{L}\p{M}\p{Nd}]+/gu)
      ?.slice(0, mostWords) ?? [];
  const last = words.at(-1);
  if (last === undefined) return null;
  const others = sql`plainto_tsquery('simple', plain_words(${words.slice(0, -1).join(" ")}))`;
  const beginning = [...last].length > 2 ? ":*" : "";
  return sql`s.search @@ (${others} && (quote_literal(plain_words(${last})) || ${beginning})::tsquery)`;
}
