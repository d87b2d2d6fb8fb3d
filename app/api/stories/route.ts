import { z } from "zod";
import { door } from "@/app/door";
import { createStory } from "@/db/create-story";
import { isLanguage, type Language } from "@/newsroom/languages";

const language = z.custom<Language>((value) => typeof value === "string" && isLanguage(value));

export const POST = door(
  { takes: z.strictObject({ language: language.optional() }), limit: 1_000 },
  (person, { language }) => createStory(person, { language }),
);
