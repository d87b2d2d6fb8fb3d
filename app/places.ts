import { z } from "zod";

/** What may stand in the addresses of the workspace's routes. */
export const storyPlace = z.object({ id: z.uuid() });
export const nothing = z.strictObject({});
