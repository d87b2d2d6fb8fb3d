import { searchPath } from "@/newsroom/addresses";
import type { Language } from "@/newsroom/languages";
import { editionOf, type Newsroom } from "@/newsroom/newsroom";
import { wordsIn } from "./words";

/** The box for a search of the paper. */
export function SearchForm({
  newsroom,
  language,
  query,
}: {
  newsroom: Newsroom;
  language: Language;
  query: string;
}) {
  const words = wordsIn(language);
  return (
    <form action={searchPath(editionOf(newsroom, language))} className="search">
      <label htmlFor="q">{words.searchFor}</label>
      <input id="q" name="q" type="search" defaultValue={query} maxLength={200} dir="auto" />
      <button type="submit">{words.search}</button>
    </form>
  );
}
