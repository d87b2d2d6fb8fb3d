import { z } from "zod";
import { door } from "@/app/door";
import { storyPlace } from "@/app/places";
import { focusing, setFocus } from "@/db/change-picture";

const takes = focusing.extend({ revision: z.number().int().positive() });

export const PUT = door(
  { takes, place: storyPlace, limit: 1_000 },
  (person, { revision, ...focus }, { id }) => setFocus(person, id, revision, focus),
);
