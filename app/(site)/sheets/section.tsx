import { SectionPage } from "@/components/site/section-page";
import { publishedSection } from "@/db/published-lists";
import { sectionPath } from "@/newsroom/addresses";
import type { Language } from "@/newsroom/languages";
import { editionOf, type Newsroom, sectionName } from "@/newsroom/newsroom";
import { shows } from "@/newsroom/shows";
import { headOf } from "./head";
import type { Sheet } from "./sheet";

const storiesOfSection = 31;

export async function sectionSheet(
  newsroom: Newsroom,
  language: Language,
  section: string,
): Promise<Sheet> {
  const cards = await publishedSection(language, section, storiesOfSection);
  return {
    metadata: headOf({
      newsroom,
      language,
      section,
      path: sectionPath(editionOf(newsroom, language), section),
      cardOf: sectionPath(editionOf(newsroom, language), section),
      title: sectionName(newsroom, section, language),
      editions: newsroom.languages.map((other) => ({
        language: other,
        path: sectionPath(editionOf(newsroom, other), section),
      })),
      shows: [shows.newsroom(), shows.section(language, section)],
    }),
    page: <SectionPage newsroom={newsroom} language={language} section={section} cards={cards} />,
  };
}
