import { z } from "zod";
import { door } from "@/app/door";
import { signOutPerson } from "@/db/people";

const place = z.object({ id: z.uuid() });

export const DELETE = door({ takes: z.strictObject({}), place }, (person, _, { id }) =>
  signOutPerson(person, id),
);
