import type { PublishedCard } from "@/article/published-story";
import type { Language } from "@/newsroom/languages";
import type { Newsroom } from "@/newsroom/newsroom";
import { CardList } from "./card-list";
import { ListPage } from "./list-page";
import { SearchForm } from "./search-form";
import { wordsIn } from "./words";

/**
 * Where there is nothing, whatever was asked for: one page, so that what never was and what is not yet
 * look the same. What was meant can be searched for; the newest stories are offered instead.
 */
export function MissingPage({
  newsroom,
  language,
  latest,
}: {
  newsroom: Newsroom;
  language: Language;
  latest: readonly PublishedCard[];
}) {
  const words = wordsIn(language);
  return (
    <ListPage
      newsroom={newsroom}
      language={language}
      label="404"
      title={words.missing}
      about={
        <>
          <p>{words.missingWhy}</p>
          <SearchForm newsroom={newsroom} language={language} query="" />
        </>
      }
    >
      <CardList newsroom={newsroom} cards={latest} empty={words.emptyFront} />
    </ListPage>
  );
}
