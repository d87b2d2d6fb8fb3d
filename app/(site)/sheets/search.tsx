import { SearchPage } from "@/components/site/search-page";
import { wordsIn } from "@/components/site/words";
import { searchPublished } from "@/db/published-lists";
import { searchPath } from "@/newsroom/addresses";
import type { Language } from "@/newsroom/languages";
import { editionOf, type Newsroom } from "@/newsroom/newsroom";
import { shows } from "@/newsroom/shows";
import { headOf } from "./head";
import type { Sheet } from "./sheet";

const storiesFound = 30;
const longestQuery = 200;

export async function searchSheet(
  newsroom: Newsroom,
  language: Language,
  asked: string | string[] | undefined,
): Promise<Sheet> {
  const query = typeof asked === "string" ? asked.trim().slice(0, longestQuery) : "";
  const cards = query === "" ? [] : await searchPublished(language, query, storiesFound);
  return {
    metadata: headOf({
      newsroom,
      language,
      path: searchPath(editionOf(newsroom, language)),
      title: wordsIn(language).search,
      isListed: false,
      shows: [shows.newsroom(), shows.edition(language)],
    }),
    page: <SearchPage newsroom={newsroom} language={language} query={query} cards={cards} />,
  };
}
