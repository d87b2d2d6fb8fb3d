import { z } from "zod";
import { door } from "@/app/door";
import { storyPlace } from "@/app/places";
import { setEmbargo } from "@/db/story-people";

const takes = z.strictObject({ until: z.iso.datetime({ offset: true }).nullable() });

export const PUT = door({ takes, place: storyPlace, limit: 1_000 }, (person, { until }, { id }) =>
  setEmbargo(person, id, until),
);
