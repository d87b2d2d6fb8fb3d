import { z } from "zod";
import { door } from "@/app/door";
import { changePerson } from "@/db/people";
import { settled } from "@/newsroom/bidi";
import { roles } from "@/newsroom/people";

const takes = z.strictObject({
  name: z.string().transform(settled).pipe(z.string().trim().min(1).max(120)).optional(),
  email: z.email().max(320).optional(),
  role: z.enum(roles).optional(),
  desks: z.array(z.uuid()).max(200).optional(),
});
const place = z.object({ id: z.uuid() });

export const PATCH = door({ takes, place }, (person, change, { id }) =>
  changePerson(person, id, change),
);
