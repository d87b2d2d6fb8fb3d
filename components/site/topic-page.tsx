import type { PublishedCard } from "@/article/published-story";
import type { Language } from "@/newsroom/languages";
import type { Newsroom } from "@/newsroom/newsroom";
import type { Topic } from "@/newsroom/story";
import { CardList } from "./card-list";
import { ListPage } from "./list-page";
import { wordsIn } from "./words";

export function TopicPage({
  newsroom,
  language,
  topic,
  cards,
}: {
  newsroom: Newsroom;
  language: Language;
  topic: Topic;
  cards: readonly PublishedCard[];
}) {
  const words = wordsIn(language);
  return (
    <ListPage
      newsroom={newsroom}
      language={language}
      label={words.topic}
      title={<bdi>{topic.name}</bdi>}
      about={words.found(cards.length)}
    >
      <CardList newsroom={newsroom} cards={cards} empty={words.emptyList} />
    </ListPage>
  );
}
