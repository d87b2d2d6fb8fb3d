import { z } from "zod";
import { door } from "@/app/door";
import { storyPlace } from "@/app/places";
import { settlePicture, settling } from "@/db/change-picture";

const takes = settling.extend({ revision: z.number().int().positive() });

export const PUT = door(
  { takes, place: storyPlace, limit: 10_000 },
  (person, { revision, ...settled }, { id }) => settlePicture(person, id, revision, settled),
);
