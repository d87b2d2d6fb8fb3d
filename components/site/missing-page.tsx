import type { PublishedCard } from "@/article/published-story";
import type { Language } from "@/newsroom/languages";
import type { Newsroom } from "@/newsroom/newsroom";
import { CardList } from "./card-list";
import { ListPage } from "./list-page";
import { wordsIn } from "./words";

/** Where there is nothing. The newest stories are offered instead. */
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
      about={words.missingWhy}
    >
      <CardList newsroom={newsroom} cards={latest} empty={words.emptyFront} />
    </ListPage>
  );
}
