import { z } from "zod";
import { door } from "@/app/door";
import { storyPlace } from "@/app/places";
import { changesSince } from "@/db/changes-since";

const takes = z.strictObject({ since: z.string().regex(/^[0-9a-f]{64}$/) });

export const GET = door({ takes, place: storyPlace }, (person, { since }, { id }) =>
  changesSince(person, id, since),
);
