import { type SQL, sql } from "drizzle-orm";
import { searchQuestion } from "@/db/search-index";

/** At most so many words of a search are looked for. */
const mostWords = 12;

/** What a person typed as a search of story `s`. Null: there is no word in it. */
export function searchFor(typed: string): SQL | null {
  const asked = queryOf(typed, 3);
  return asked && sql`s.search @@ ${asked}`;
}

/** Every word that was typed, the last one as the beginning of a word once it has so many letters. */
export function queryOf(typed: string, letters: number): SQL | null {
  const question = searchQuestion(typed, mostWords, letters);
  return question === null ? null : sql`${question}::tsquery`;
}
