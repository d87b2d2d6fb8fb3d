import type { PublishedCard } from "@/article/published-story";
import { searchPath } from "@/newsroom/addresses";
import type { Language } from "@/newsroom/languages";
import { editionOf, type Newsroom } from "@/newsroom/newsroom";
import { CardList } from "./card-list";
import { ListPage } from "./list-page";
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
          <form action={searchPath(editionOf(newsroom, language))} className="search">
            <label htmlFor="q">{words.searchFor}</label>
            <input id="q" name="q" type="search" defaultValue={query} maxLength={200} dir="auto" />
            <button type="submit">{words.search}</button>
          </form>
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
