import { z } from "zod";
import { entranceDoor } from "@/app/door";
import { confirmPerson } from "@/db/confirmation";

const takes = z.strictObject({
  password: z.string().max(1_000),
  code: z.string().max(40).default(""),
});

export const POST = entranceDoor({ takes }, confirmPerson);
