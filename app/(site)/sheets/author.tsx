import { AuthorPage } from "@/components/site/author-page";
import { publishedAuthor } from "@/db/published-lists";
import { authorPath } from "@/newsroom/addresses";
import type { Language } from "@/newsroom/languages";
import { editionOf, type Newsroom } from "@/newsroom/newsroom";
import { shows } from "@/newsroom/shows";
import { headOf } from "./head";
import type { Sheet } from "./sheet";

export async function authorSheet(
  newsroom: Newsroom,
  language: Language,
  slug: string,
): Promise<Sheet | null> {
  const found = await publishedAuthor(language, slug);
  if (found === null) return null;
  return {
    metadata: headOf({
      newsroom,
      language,
      path: authorPath(editionOf(newsroom, language), slug),
      cardOf: authorPath(editionOf(newsroom, language), slug),
      title: found.name,
      shows: [shows.newsroom(), shows.author(language, slug)],
    }),
    page: <AuthorPage newsroom={newsroom} language={language} {...found} />,
  };
}
