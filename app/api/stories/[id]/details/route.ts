import { z } from "zod";
import { door } from "@/app/door";
import { storyPlace } from "@/app/places";
import { changeDetails, detailsPatch } from "@/db/change-details";

const takes = detailsPatch.extend({ revision: z.number().int().positive() });

export const PATCH = door(
  { takes, place: storyPlace, limit: 100_000 },
  (person, { revision, ...patch }, { id }) => changeDetails(person, id, revision, patch),
);
