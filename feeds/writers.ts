import type { PublishedStory } from "@/article/published-story";
import type { Byline, BylineRole } from "@/newsroom/story";

/** Those in the byline who wrote or reported it; if nobody did, everybody in it. */
export function writersOf(story: PublishedStory): readonly Byline[] {
  const writers = story.bylines.filter(({ role }) => writing.includes(role));
  return writers.length > 0 ? writers : story.bylines;
}

const writing: readonly BylineRole[] = ["reported by", "written by"];
