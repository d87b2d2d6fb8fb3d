import { z } from "zod";
import { door } from "@/app/door";
import { addPerson } from "@/db/people";
import { settledText } from "@/db/settled-text";
import { roles } from "@/newsroom/people";

const takes = z.strictObject({
  name: settledText(120),
  email: z.email().max(320),
  role: z.enum(roles),
  desks: z.array(z.uuid()).max(200),
});

export const POST = door({ takes, turn: "invitation" }, addPerson);
