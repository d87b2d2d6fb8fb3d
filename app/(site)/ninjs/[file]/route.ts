import { handOutJson, nothingHere } from "@/app/(site)/hand-out";
import { theNewsroom } from "@/db/published-newsroom";
import { publishedStoryById } from "@/db/published-story";
import { env } from "@/env";
import { ninjs } from "@/feeds/ninjs";
import { shows } from "@/newsroom/shows";

export const dynamic = "force-dynamic";

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await params;
  const id = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.json$/.exec(file)?.[1];
  const story = id === undefined ? null : await publishedStoryById(id);
  if (story === null) return nothingHere();
  const item = ninjs(await theNewsroom(), env().siteUrl, story);
  return handOutJson(item, "application/json", [shows.newsroom(), shows.story(story.id)]);
}
