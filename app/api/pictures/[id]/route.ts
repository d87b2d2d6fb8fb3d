import { z } from "zod";
import { door } from "@/app/door";
import { nothing, storyPlace } from "@/app/places";
import { changePicture, picturePatch } from "@/db/change-picture";
import { openPicture } from "@/db/picture-view";
import { removePicture } from "@/db/remove-picture";

export const GET = door({ takes: nothing, place: storyPlace }, (person, _, { id }) =>
  openPicture(person, id),
);

const takes = picturePatch.extend({ revision: z.number().int().positive() });

export const PATCH = door(
  { takes, place: storyPlace, limit: 100_000 },
  (person, { revision, ...patch }, { id }) => changePicture(person, id, revision, patch),
);

export const DELETE = door(
  { takes: nothing, place: storyPlace, limit: 1_000 },
  (person, _, { id }) => removePicture(person, id),
);
