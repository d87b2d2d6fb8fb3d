import { TopicPage } from "@/components/site/topic-page";
import { publishedTopic } from "@/db/published-lists";
import { topicPath } from "@/newsroom/addresses";
import type { Language } from "@/newsroom/languages";
import { editionOf, type Newsroom } from "@/newsroom/newsroom";
import { shows } from "@/newsroom/shows";
import { headOf } from "./head";
import type { Sheet } from "./sheet";

export async function topicSheet(
  newsroom: Newsroom,
  language: Language,
  slug: string,
): Promise<Sheet | null> {
  const found = await publishedTopic(language, slug);
  if (found === null) return null;
  return {
    metadata: headOf({
      newsroom,
      language,
      path: topicPath(editionOf(newsroom, language), slug),
      cardOf: topicPath(editionOf(newsroom, language), slug),
      title: found.topic.name,
      shows: [shows.newsroom(), shows.topic(language, slug)],
    }),
    page: <TopicPage newsroom={newsroom} language={language} {...found} />,
  };
}
