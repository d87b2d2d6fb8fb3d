import { z } from "zod";
import { door } from "@/app/door";
import { setFactorRoles } from "@/db/factor-rule";
import { roles } from "@/newsroom/people";

const takes = z.strictObject({ roles: z.array(z.enum(roles)).max(roles.length) });

export const PUT = door({ takes }, (person, { roles: chosen }) => setFactorRoles(person, chosen));
