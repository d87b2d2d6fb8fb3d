import { z } from "zod";
import { door } from "@/app/door";
import { setFrontSlots } from "@/db/fronts";
import { publishedFront, searchPublished } from "@/db/published-lists";
import { env } from "@/env";
import { isLanguage, type Language } from "@/newsroom/languages";
import { frontSlots } from "@/newsroom/newsroom";
import { isRefusal } from "@/newsroom/refusals";
import { inPrint } from "@/press/await-print";

const place = z.object({
  language: z.custom<Language>((value) => typeof value === "string" && isLanguage(value)),
});
const search = z.strictObject({ q: z.string().max(200).default("") });
const slotting = z.strictObject({ slots: z.array(z.uuid().nullable()).max(frontSlots) });

/** Live stories to choose from: those that a search finds, or else the latest. */
export const GET = door(
  { takes: search, place, turn: "search" },
  async (_person, { q }, { language }) => ({
    cards: q.trim() ? await searchPublished(language, q, 20) : await latestOn(language),
  }),
);

/** The newest first, those that stand on the front already among them. */
async function latestOn(language: Language) {
  const { lead, next, latest } = await publishedFront(language);
  return [...(lead ? [lead] : []), ...next, ...latest]
    .sort((a, b) => b.publishedAt.localeCompare(a.publishedAt))
    .slice(0, 20);
}

export const PUT = door(
  { takes: slotting, place, limit: 4_000 },
  async (person, { slots }, { language }) => {
    const set = await setFrontSlots(person, language, slots);
    if (isRefusal(set)) return set;
    const { first, edition } = set.press;
    return { printed: env().isDevelopment || (await inPrint(first, edition, 5_000)) };
  },
);
