import { CorrectionsPage } from "@/components/site/corrections-page";
import { wordsIn } from "@/components/site/words";
import { publishedCorrections } from "@/db/published-lists";
import { correctionsPath } from "@/newsroom/addresses";
import type { Language } from "@/newsroom/languages";
import { editionOf, type Newsroom } from "@/newsroom/newsroom";
import { shows } from "@/newsroom/shows";
import { headOf } from "./head";
import type { Sheet } from "./sheet";

export async function correctionsSheet(newsroom: Newsroom, language: Language): Promise<Sheet> {
  const corrections = await publishedCorrections(language);
  return {
    metadata: headOf({
      newsroom,
      language,
      path: correctionsPath(editionOf(newsroom, language)),
      title: wordsIn(language).corrections,
      description: wordsIn(language).correctionsPromise,
      editions: newsroom.languages.map((other) => ({
        language: other,
        path: correctionsPath(editionOf(newsroom, other)),
      })),
      shows: [shows.newsroom(), shows.edition(language)],
    }),
    page: <CorrectionsPage newsroom={newsroom} language={language} corrections={corrections} />,
  };
}
