/**
 * What a request line asks for. `address` is the path decoded, in Unicode's composed form, with
 * single slashes and none at the end: one spelling for each page.
 */
export type Asked =
  | { kind: "address"; address: string; query: string }
  /** The same page in another spelling; `to` is a path that begins with one slash. */
  | { kind: "moved"; address: string; to: string }
  /** Nothing can stand at such an address. */
  | { kind: "impossible" };

const longest = 1_024;

export function readAddress(target: string): Asked {
  const [path, query] = splitQuery(withoutOrigin(target));
  if (!path.startsWith("/") || path.length > longest * 3) return { kind: "impossible" };
  const segments: string[] = [];
  let isNormal = path === "/" || !path.endsWith("/");
  for (const raw of path.split("/").slice(1)) {
    if (raw === "") {
      isNormal &&= path === "/";
      continue;
    }
    const decoded = decodeSegment(raw);
    if (decoded === null) return { kind: "impossible" };
    const segment = decoded.normalize("NFC");
    isNormal &&= decodeURIComponent(raw) === segment;
    segments.push(segment);
  }
  const address = `/${segments.join("/")}`;
  if (address.length > longest) return { kind: "impossible" };
  if (!isNormal) return { kind: "moved", address, to: encodeAddress(address) + query };
  return { kind: "address", address, query };
}

/** The address as it stands in a request line or a link. */
export function encodeAddress(address: string): string {
  return address.split("/").map(encodeURIComponent).join("/");
}

function withoutOrigin(target: string): string {
  const origin = /^https?:\/\/[^/?#]*/i.exec(target);
  if (!origin) return target;
  return target.slice(origin[0].length) || "/";
}

function splitQuery(target: string): [string, string] {
  const end = target.search(/[?#]/);
  if (end < 0) return [target, ""];
  return [target.slice(0, end), target[end] === "?" ? (target.slice(end).split("#")[0] ?? "") : ""];
}

/** Null for what would mean another path once decoded, or nothing at all. */
function decodeSegment(raw: string): string | null {
  try {
    const segment = withoutHanging(decodeURIComponent(raw));
    if (segment === "" || segment === "." || segment === ".." || impossible.test(segment))
      return null;
    return segment;
  } catch {
    return null;
  }
}

/** Without the end of a line, or of a quoted one, that came along with a link. */
function withoutHanging(segment: string): string {
  let end = segment.length;
  while (end > 0 && "\t\n\r\\\"'".includes(segment[end - 1] ?? "")) end -= 1;
  return /^[\t\n\r\\]/.test(segment.slice(end)) ? segment.slice(0, end) : segment;
}

// Slashes of both kinds, control characters, and lone surrogates.
const impossible = /[/\\\p{Cc}\p{Cs}]/u;
