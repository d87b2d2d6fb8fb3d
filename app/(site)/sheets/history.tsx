import { HistoryPage } from "@/components/site/history-page";
import { wordsIn } from "@/components/site/words";
import { historyPath } from "@/newsroom/addresses";
import { labelled } from "@/newsroom/locales";
import type { Newsroom } from "@/newsroom/newsroom";
import { shows } from "@/newsroom/shows";
import { readHistory } from "../reading";
import { headOf } from "./head";
import type { Sheet } from "./sheet";

export async function historySheet(newsroom: Newsroom, path: string): Promise<Sheet | null> {
  const history = await readHistory(path);
  if (history === null) return null;
  const { story, versions } = history;
  return {
    metadata: headOf({
      newsroom,
      language: story.language,
      section: story.section.slug,
      path: historyPath(story.path),
      cardOf: story.path,
      title: labelled(story.language, wordsIn(story.language).history, story.headline),
      description: wordsIn(story.language).historyPromise,
      shows: [shows.newsroom(), shows.story(story.id)],
    }),
    page: <HistoryPage newsroom={newsroom} story={story} versions={versions} />,
  };
}
