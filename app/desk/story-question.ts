import { z } from "zod";
import type { StoryQuestion } from "@/db/story-list";
import { isStoryFilter, type StoryFilter } from "@/newsroom/desk-states";
import { isSlug } from "@/newsroom/slugs";

/** The question of a list of stories as its address has it. What is not well formed is left out, as if never asked. */
export function questionIn(search: Record<string, string | string[] | undefined>): StoryQuestion {
  const { q, state, section, mine, before, id } = asked.parse(search);
  return {
    words: q?.trim() || undefined,
    state,
    section,
    mine: mine === "1" ? true : undefined,
    before: before && id ? { at: before, id } : undefined,
  };
}

const asked = z.object({
  q: z.string().max(200).optional().catch(undefined),
  state: z
    .custom<StoryFilter>((value) => typeof value === "string" && isStoryFilter(value))
    .optional()
    .catch(undefined),
  section: z.string().refine(isSlug).optional().catch(undefined),
  mine: z.literal("1").optional().catch(undefined),
  before: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/)
    .refine((at) => !Number.isNaN(Date.parse(at)))
    .optional()
    .catch(undefined),
  id: z.uuid().optional().catch(undefined),
});

/** The address of the list that answers a question. */
export function addressOf({ words, state, section, mine, before }: StoryQuestion): string {
  const search = new URLSearchParams();
  if (words) search.set("q", words);
  if (state) search.set("state", state);
  if (section) search.set("section", section);
  if (mine) search.set("mine", "1");
  if (before) {
    search.set("before", before.at);
    search.set("id", before.id);
  }
  return search.size > 0 ? `/desk/stories?${search}` : "/desk/stories";
}
