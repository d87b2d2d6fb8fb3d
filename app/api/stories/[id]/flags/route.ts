import { z } from "zod";
import { door } from "@/app/door";
import { storyPlace } from "@/app/places";
import { raiseFlag, settleFlag } from "@/db/story-people";
import { flags } from "@/newsroom/story";

const takes = z.strictObject({ flag: z.enum(flags), raised: z.boolean() });

export const POST = door(
  { takes, place: storyPlace, limit: 1_000 },
  (person, { flag, raised }, { id }) =>
    raised ? raiseFlag(person, id, flag) : settleFlag(person, id, flag),
);
