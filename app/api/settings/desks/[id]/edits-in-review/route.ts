import { z } from "zod";
import { door } from "@/app/door";
import { setEditsInReview } from "@/db/edits-in-review";
import { editsInReviewNames } from "@/newsroom/edits-in-review";

const takes = z.strictObject({ rule: z.enum(editsInReviewNames) });
const place = z.object({ id: z.uuid() });

export const PUT = door({ takes, place }, (person, { rule }, { id }) =>
  setEditsInReview(person, id, rule),
);
