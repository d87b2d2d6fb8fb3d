import { z } from "zod";
import { door } from "@/app/door";
import { nothing } from "@/app/places";
import { endOwnSession } from "@/db/own-account";

const place = z.object({ id: z.uuid() });

export const DELETE = door({ takes: nothing, place }, (person, _, { id }) =>
  endOwnSession(person, id),
);
