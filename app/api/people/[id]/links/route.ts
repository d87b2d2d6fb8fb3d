import { z } from "zod";
import { door } from "@/app/door";
import { welcomeAgain } from "@/db/people";

const place = z.object({ id: z.uuid() });

export const POST = door(
  { takes: z.strictObject({}), place, turn: "invitation" },
  (person, _, { id }) => welcomeAgain(person, id),
);
