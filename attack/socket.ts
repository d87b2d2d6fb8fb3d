import type { AttackedNewsroom } from "@/attack/newsroom";
import { type Outcome, openTally } from "@/attack/outcome";

export async function socket(_: AttackedNewsroom): Promise<Outcome> {
  return openTally("Co-editing under a raw client").outcome();
}
