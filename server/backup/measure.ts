import { createHash } from "node:crypto";

export type Measured = { bytes: number; sha256: string };

/** Passes bytes on as they are; once they have all gone by, it knows how many there were and their SHA-256. */
export function measuring(source: AsyncIterable<Uint8Array>) {
  const hash = createHash("sha256");
  let bytes = 0;
  const passing = (async function* () {
    for await (const part of source) {
      bytes += part.length;
      hash.update(part);
      yield part;
    }
  })();
  return { passing, found: (): Measured => ({ bytes, sha256: hash.digest("hex") }) };
}

/** Reads to the end and keeps nothing. */
export async function measure(source: AsyncIterable<Uint8Array>): Promise<Measured> {
  const { passing, found } = measuring(source);
  for await (const _ of passing);
  return found();
}
