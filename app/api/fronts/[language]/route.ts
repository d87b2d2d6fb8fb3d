import { z } from "zod";
import { door } from "@/app/door";
import { setFrontSlots } from "@/db/fronts";
import { env } from "@/env";
import { isLanguage, type Language } from "@/newsroom/languages";
import { frontSlots } from "@/newsroom/newsroom";
import { isRefusal } from "@/newsroom/refusals";
import { inPrint } from "@/press/await-print";

const takes = z.strictObject({ slots: z.array(z.uuid().nullable()).max(frontSlots) });
const place = z.object({
  language: z.custom<Language>((value) => typeof value === "string" && isLanguage(value)),
});

export const PUT = door({ takes, place, limit: 4_000 }, async (person, { slots }, { language }) => {
  const set = await setFrontSlots(person, language, slots);
  if (isRefusal(set)) return set;
  const { addresses, edition } = set.press;
  return { printed: env().isDevelopment || (await inPrint(addresses, edition, 5_000)) };
});
