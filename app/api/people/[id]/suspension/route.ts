import { z } from "zod";
import { door } from "@/app/door";
import { restorePerson, suspendPerson } from "@/db/people";

const takes = z.strictObject({ suspended: z.boolean() });
const place = z.object({ id: z.uuid() });

export const PUT = door({ takes, place }, (person, { suspended }, { id }) =>
  suspended ? suspendPerson(person, id) : restorePerson(person, id),
);
