import { z } from "zod";
import { deskPlan } from "@/app/api/settings/desks/desk-plan";
import { door } from "@/app/door";
import { changeDesk, removeDesk } from "@/db/desks";

const place = z.object({ id: z.uuid() });

export const PATCH = door({ takes: deskPlan, place }, (person, plan, { id }) =>
  changeDesk(person, id, plan),
);

export const DELETE = door({ takes: z.strictObject({}), place }, (person, _, { id }) =>
  removeDesk(person, id),
);
