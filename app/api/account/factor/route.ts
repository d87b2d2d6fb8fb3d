import { z } from "zod";
import { door, entranceDoor } from "@/app/door";
import { nothing } from "@/app/places";
import { qrCode } from "@/app/qr-code";
import { beginFactor, removeOwnFactor, settleFactor } from "@/db/second-factor";
import { isRefusal } from "@/newsroom/refusals";

/** Begins to set up a factor: the key, to type in or to scan. */
export const POST = entranceDoor({ takes: nothing }, async (person) => {
  const begun = await beginFactor(person);
  return isRefusal(begun) ? begun : { key: begun.key, picture: qrCode(begun.address) };
});

/** Sets it up, with the first code that the app shows. */
export const PUT = entranceDoor(
  { takes: z.strictObject({ code: z.string().max(40) }) },
  (person, { code }) => settleFactor(person, code),
);

export const DELETE = door({ takes: nothing }, (person) => removeOwnFactor(person));
