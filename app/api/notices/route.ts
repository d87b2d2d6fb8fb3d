import { z } from "zod";
import { door } from "@/app/door";
import { noticesFor } from "@/db/notices";

export const GET = door({ takes: z.strictObject({}) }, (person) => noticesFor(person));
