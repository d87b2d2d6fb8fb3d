import { FrontPage } from "@/components/site/front-page";
import { publishedKind, publishedSection } from "@/db/published-lists";
import { frontPath } from "@/newsroom/addresses";
import type { Language } from "@/newsroom/languages";
import { editionOf, type Newsroom } from "@/newsroom/newsroom";
import { shows } from "@/newsroom/shows";
import { readFront } from "../reading";
import { headOf } from "./head";
import type { Sheet } from "./sheet";

const storiesOfBand = 9;

export async function frontSheet(newsroom: Newsroom, language: Language): Promise<Sheet> {
  const [front, opinion, sections] = await Promise.all([
    readFront(language),
    publishedKind(language, "opinion", storiesOfBand),
    Promise.all(
      newsroom.sections.map(async ({ slug }) => ({
        slug,
        cards: await publishedSection(language, slug, storiesOfBand),
      })),
    ),
  ]);
  return {
    metadata: headOf({
      newsroom,
      language,
      path: frontPath(editionOf(newsroom, language)),
      title: null,
      description: newsroom.about,
      editions: newsroom.languages.map((other) => ({
        language: other,
        path: frontPath(editionOf(newsroom, other)),
      })),
      shows: [shows.newsroom(), shows.edition(language)],
    }),
    page: (
      <FrontPage newsroom={newsroom} language={language} copy={{ ...front, opinion, sections }} />
    ),
  };
}
