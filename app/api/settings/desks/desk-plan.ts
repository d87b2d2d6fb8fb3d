import { z } from "zod";

export const deskPlan = z.strictObject({
  name: z.string().trim().max(80),
  sections: z.array(z.string().max(80)).max(200),
});
