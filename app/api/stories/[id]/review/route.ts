import { z } from "zod";
import { door } from "@/app/door";
import { storyPlace } from "@/app/places";
import { reviewOf } from "@/db/review";

const takes = z.strictObject({
  looked: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});

export const GET = door({ takes, place: storyPlace }, (person, { looked }, { id }) =>
  reviewOf(person, id, looked ?? null),
);
