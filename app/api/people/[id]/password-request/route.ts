import { z } from "zod";
import { door } from "@/app/door";
import { nothing } from "@/app/places";
import { putRequestAway } from "@/db/password-requests";

const place = z.object({ id: z.uuid() });

export const DELETE = door({ takes: nothing, place }, (person, _, { id }) =>
  putRequestAway(person, id),
);
