import type { PublishedCard } from "@/article/published-story";
import type { Language } from "@/newsroom/languages";
import type { Newsroom } from "@/newsroom/newsroom";
import { CardList } from "./card-list";
import { ListPage } from "./list-page";
import { SearchForm } from "./search-form";
import { wordsIn } from "./words";

export function SearchPage({
  newsroom,
  language,
  query,
  cards,
}: {
  newsroom: Newsroom;
  language: Language;
  /** Empty before anything was asked. */
  query: string;
  cards: readonly PublishedCard[];
}) {
  const words = wordsIn(language);
  return (
    <ListPage
      newsroom={newsroom}
      language={language}
      title={words.search}
      about={
        <search>
          <SearchForm newsroom={newsroom} language={language} query={query} />
          <p>{query && cards.length > 0 ? words.found(cards.length) : words.searchHint}</p>
        </search>
      }
    >
      {query ? (
        <CardList newsroom={newsroom} cards={cards} empty={words.foundNothing(query)} />
      ) : null}
    </ListPage>
  );
}
