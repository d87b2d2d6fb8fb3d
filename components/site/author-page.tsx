import type { PublishedCard } from "@/article/published-story";
import type { Language } from "@/newsroom/languages";
import type { Newsroom } from "@/newsroom/newsroom";
import { CardList } from "./card-list";
import { ListPage } from "./list-page";
import { wordsIn } from "./words";

export function AuthorPage({
  newsroom,
  language,
  name,
  cards,
}: {
  newsroom: Newsroom;
  language: Language;
  name: string;
  cards: readonly PublishedCard[];
}) {
  const words = wordsIn(language);
  return (
    <ListPage
      newsroom={newsroom}
      language={language}
      label={words.writtenBy}
      title={<bdi translate="no">{name}</bdi>}
      about={words.found(cards.length)}
    >
      <CardList newsroom={newsroom} cards={cards} empty={words.emptyList} />
    </ListPage>
  );
}
