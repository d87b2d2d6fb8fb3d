import { z } from "zod";
import { settledText } from "@/db/settled-text";

export const deskPlan = z.strictObject({
  name: settledText(80),
  sections: z.array(z.string().max(80)).max(200),
});
