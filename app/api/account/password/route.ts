import { z } from "zod";
import { door } from "@/app/door";
import { changeOwnPassword } from "@/db/own-account";

const takes = z.strictObject({ password: z.string().max(1_000) });

export const PUT = door({ takes }, (person, { password }) => changeOwnPassword(person, password));
