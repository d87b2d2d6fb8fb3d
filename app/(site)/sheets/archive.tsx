import { ArchivePage } from "@/components/site/archive-page";
import { dayWords } from "@/components/site/dates";
import { wordsIn } from "@/components/site/words";
import { publishedDay } from "@/db/published-lists";
import { archivePath } from "@/newsroom/addresses";
import type { Language } from "@/newsroom/languages";
import { labelled } from "@/newsroom/locales";
import { editionOf, type Newsroom } from "@/newsroom/newsroom";
import { shows } from "@/newsroom/shows";
import { headOf } from "./head";
import type { Sheet } from "./sheet";

export async function archiveSheet(
  newsroom: Newsroom,
  language: Language,
  day: string,
): Promise<Sheet | null> {
  const cards = await publishedDay(language, day);
  // There are millions of days; only those with stories are kept in print.
  if (cards.length === 0) return null;
  return {
    metadata: headOf({
      newsroom,
      language,
      path: archivePath(editionOf(newsroom, language), day),
      title: labelled(language, wordsIn(language).archive, dayWords(language, day)),
      shows: [shows.newsroom(), shows.edition(language)],
    }),
    page: <ArchivePage newsroom={newsroom} language={language} day={day} cards={cards} />,
  };
}
