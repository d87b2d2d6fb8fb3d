import { z } from "zod";
import { door } from "@/app/door";
import { addPerson } from "@/db/people";
import { settled } from "@/newsroom/bidi";
import { roles } from "@/newsroom/people";

const takes = z.strictObject({
  name: z.string().trim().max(120).transform(settled),
  email: z.email().max(320),
  role: z.enum(roles),
  desks: z.array(z.uuid()).max(200),
});

export const POST = door({ takes, turn: "invitation" }, addPerson);
