import { z } from "zod";
import { door } from "@/app/door";
import { changeSettings, settingsPatch } from "@/db/settings";

const takes = settingsPatch.extend({ revision: z.int().positive() });

export const PATCH = door({ takes }, (person, { revision, ...patch }) =>
  changeSettings(person, revision, patch),
);
