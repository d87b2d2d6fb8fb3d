import { slugOf } from "./slugs";

/**
 * The addresses that a link may have meant which nothing stands at, the likeliest first, as decoded
 * segments: a sign came along at its end, it has capitals, another form of the same letters, or marks
 * that nobody sees. Never the address itself; whether something stands there is not known here.
 */
export function meantAddresses(segments: readonly string[]): string[][] {
  const given = segments.map(decoded);
  const own = given.join("/");
  const all = [runOfSlug, (text: string) => runOfSlug(text).replace(/-{2,}/g, "-"), slugOf].map(
    (meant) => given.map((segment) => fileAtEnd(segment) ?? meant(segment)).filter(Boolean),
  );
  const different = new Map(all.map((address) => [address.join("/"), address]));
  different.delete(own);
  different.delete("");
  return [...different.values()];
}

const file = /^(feed\.xml|atom\.xml|feed\.json)(?![\p{L}\p{N}])/iu;

function fileAtEnd(segment: string): string | null {
  return file.exec(segment)?.[1]?.toLowerCase() ?? null;
}

/** From the first letter on, as far as it can be an address. */
function runOfSlug(segment: string): string {
  const plain = segment
    .replace(/[\p{Cf}\p{Variation_Selector}]/gu, "")
    .normalize("NFKC")
    .toLowerCase();
  return slug.exec(plain)?.[0] ?? "";
}

const slug =
  /[\p{Ll}\p{Lo}\p{Lm}\p{N}][\p{Ll}\p{Lo}\p{Lm}\p{N}\p{M}\ufffd]*(?:-+[\p{Ll}\p{Lo}\p{Lm}\p{N}][\p{Ll}\p{Lo}\p{Lm}\p{N}\p{M}\ufffd]*)*/u;

/** A link that was cut within an escape keeps what stands before it. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment.replace(escapes, (run) => utf8.decode(bytesOf(run)));
  }
}

const escapes = /(?:%[0-9a-f]{2})+/gi;
const utf8 = new TextDecoder();

function bytesOf(escaped: string): Uint8Array {
  return Uint8Array.from(escaped.slice(1).split("%"), (byte) => Number.parseInt(byte, 16));
}
