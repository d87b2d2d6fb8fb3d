import { z } from "zod";
import { door } from "@/app/door";
import { changePerson } from "@/db/people";
import { settledText } from "@/db/settled-text";
import { roles } from "@/newsroom/people";

const takes = z.strictObject({
  name: settledText(120).pipe(z.string().min(1)).optional(),
  email: z.email().max(320).optional(),
  role: z.enum(roles).optional(),
  desks: z.array(z.uuid()).max(200).optional(),
});
const place = z.object({ id: z.uuid() });

export const PATCH = door({ takes, place }, (person, change, { id }) =>
  changePerson(person, id, change),
);
