import { icons } from "@/app/icons";
import { MissingPage } from "@/components/site/missing-page";
import { wordsIn } from "@/components/site/words";
import type { Language } from "@/newsroom/languages";
import type { Newsroom } from "@/newsroom/newsroom";
import { readFront } from "../reading";
import type { Sheet } from "./sheet";

const storiesOffered = 5;

/** What the press hands out with the status 404. It is never kept, so it has no marks and no address of its own. */
export async function missingSheet(newsroom: Newsroom, language: Language): Promise<Sheet> {
  const { lead, next, latest } = await readFront(language);
  const newest = [...(lead ? [lead] : []), ...next, ...latest]
    .toSorted((a, b) => b.publishedAt.localeCompare(a.publishedAt))
    .slice(0, storiesOffered);
  return {
    metadata: {
      title: `${wordsIn(language).missing} | ${newsroom.name}`,
      robots: { index: false },
      icons,
      other: { "stet-status": "404" },
    },
    page: <MissingPage newsroom={newsroom} language={language} latest={newest} />,
  };
}
