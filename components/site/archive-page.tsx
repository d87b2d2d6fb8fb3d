import type { PublishedCard } from "@/article/published-story";
import { archivePath } from "@/newsroom/addresses";
import type { Language } from "@/newsroom/languages";
import { editionOf, type Newsroom } from "@/newsroom/newsroom";
import { CardList } from "./card-list";
import { daysFrom, dayWords } from "./dates";
import { ListPage } from "./list-page";
import { wordsIn } from "./words";

export function ArchivePage({
  newsroom,
  language,
  day,
  cards,
}: {
  newsroom: Newsroom;
  language: Language;
  day: string;
  cards: readonly PublishedCard[];
}) {
  const words = wordsIn(language);
  const edition = editionOf(newsroom, language);
  return (
    <ListPage
      newsroom={newsroom}
      language={language}
      label={words.archive}
      title={<time dateTime={day}>{dayWords(language, day)}</time>}
      about={
        <nav aria-label={words.archive} className="days">
          <a href={archivePath(edition, daysFrom(day, -1))} rel="prev">
            {words.dayBefore}
          </a>
          <a href={archivePath(edition, daysFrom(day, 1))} rel="next">
            {words.dayAfter}
          </a>
        </nav>
      }
    >
      <CardList newsroom={newsroom} cards={cards} when="clock" empty={words.archiveEmpty} />
    </ListPage>
  );
}
