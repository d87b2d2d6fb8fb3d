import { z } from "zod";
import { door } from "@/app/door";
import { markNoticesRead } from "@/db/notices";

export const POST = door(
  { takes: z.strictObject({ upTo: z.number().int().positive() }), limit: 1_000 },
  async (person, { upTo }) => {
    await markNoticesRead(person, upTo);
    return undefined;
  },
);
