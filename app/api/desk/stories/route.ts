import { z } from "zod";
import { door } from "@/app/door";
import { storiesOpenTo } from "@/db/story-list";
import { isStoryFilter, type StoryFilter } from "@/newsroom/desk-states";

const takes = z.strictObject({
  q: z.string().max(200).default(""),
  state: z
    .custom<StoryFilter>((value) => typeof value === "string" && isStoryFilter(value))
    .optional(),
});

/** The first few stories that a search finds, for the palette and the pickers. */
export const GET = door({ takes, turn: "search" }, (person, { q, state }) =>
  storiesOpenTo(person, { ...(q.trim() ? { words: q } : {}), state }, 12),
);
