import { z } from "zod";
import { door } from "@/app/door";
import { storyPlace } from "@/app/places";
import { liftEmbargo, setEmbargo } from "@/db/story-people";

const instant = z.iso.datetime({ offset: true });
const sets = z.strictObject({ until: instant, seen: instant.nullable() });
const lifts = z.strictObject({ note: z.string(), seen: instant });

export const PUT = door(
  { takes: sets, place: storyPlace, limit: 1_000 },
  (person, { until, seen }, { id }) => setEmbargo(person, id, until, seen),
);

export const DELETE = door(
  { takes: lifts, place: storyPlace, limit: 20_000 },
  (person, { note, seen }, { id }) => liftEmbargo(person, id, note, seen),
);
