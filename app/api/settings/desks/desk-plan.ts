import { z } from "zod";
import { settled } from "@/newsroom/bidi";

export const deskPlan = z.strictObject({
  name: z.string().trim().max(80).transform(settled),
  sections: z.array(z.string().max(80)).max(200),
});
