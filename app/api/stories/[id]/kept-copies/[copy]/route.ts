import { z } from "zod";
import { door } from "@/app/door";
import { settleKeptCopy } from "@/db/kept-copies";

const place = z.object({ id: z.uuid(), copy: z.uuid() });

export const DELETE = door({ takes: z.strictObject({}), place }, (person, _, { id, copy }) =>
  settleKeptCopy(person, id, copy),
);
