import { MissingPage } from "@/components/site/missing-page";
import { readFront, readNewsroom, thisAnswer } from "../reading";

const storiesOffered = 5;

export default async function Missing() {
  const newsroom = await readNewsroom();
  const language = thisAnswer().language ?? newsroom.languages[0];
  if (language === undefined) throw new Error("A newsroom has at least one language.");
  const { lead, next, latest } = await readFront(language);
  const newest = [...(lead ? [lead] : []), ...next, ...latest]
    .toSorted((a, b) => b.publishedAt.localeCompare(a.publishedAt))
    .slice(0, storiesOffered);
  return <MissingPage newsroom={newsroom} language={language} latest={newest} />;
}
