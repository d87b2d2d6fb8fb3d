import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import type { Encoding, Finished } from "@/press/page";

/** What the response was, for the log. */
export type HandedOut = { status: number; bytes: number };

/**
 * Answers a GET or HEAD with a finished page: in the encoding that the client takes, or with 304
 * when it has that already. `more` are headers of this response alone, as a flat list.
 */
export async function handOut(
  request: IncomingMessage,
  response: ServerResponse,
  page: Finished,
  standing: Headers,
  more: readonly string[],
): Promise<HandedOut> {
  const encoding = chooseEncoding(request.headers["accept-encoding"]);
  const form = formAtHand(page, encoding, standing) ?? (await makePlain(page, standing));
  if (page.status === 200 && isUnchanged(request.headers, form.tag, form.changed)) {
    response.writeHead(304, [...form.headersUnchanged, ...more]);
    response.end();
    return { status: 304, bytes: 0 };
  }
  response.writeHead(page.status, [...form.headers, ...more]);
  if (request.method === "HEAD") {
    response.end();
    return { status: page.status, bytes: 0 };
  }
  response.end(form.body);
  return { status: page.status, bytes: form.body.length };
}

/** The best of ours that the client accepts; without the header, plain. */
export function chooseEncoding(accepted: string | string[] | undefined): Encoding {
  if (accepted === undefined) return "identity";
  const header = String(accepted).toLowerCase();
  // What nearly every browser sends.
  if (header === "gzip, deflate, br" || header === "gzip, deflate, br, zstd") return "br";
  const weights = new Map<string, number>();
  for (const part of header.split(",")) {
    const [name = "", ...parameters] = part.split(";").map((text) => text.trim());
    const weight = parameters.find((text) => text.startsWith("q="))?.slice(2);
    weights.set(name, weight === undefined ? 1 : Number(weight) || 0);
  }
  const any = weights.get("*") ?? 0;
  const brotli = weights.get("br") ?? any;
  const zipped = weights.get("gzip") ?? weights.get("x-gzip") ?? any;
  if (brotli > 0 && brotli >= zipped) return "br";
  return zipped > 0 ? "gzip" : "identity";
}

/**
 * Whether who asks has it already. RFC 9110, 13.2.2: a tag decides where one is given, and a date only
 * where none is. `changed` is the answer's own Last-Modified.
 */
export function isUnchanged(
  asked: IncomingHttpHeaders,
  tag: string,
  changed: string | undefined,
): boolean {
  const given = asked["if-none-match"];
  if (given !== undefined) return hasTag(given, tag);
  const since = asked["if-modified-since"];
  if (since === undefined || changed === undefined) return false;
  // Of what is no date nothing is earlier.
  return Date.parse(changed) <= timeOf(since);
}

/** All three forms of a date in HTTP are of Greenwich; the oldest does not say so. */
function timeOf(date: string): number {
  return Date.parse(/GMT$/i.test(date) ? date : `${date} GMT`);
}

/** RFC 9110: a list of tags, compared weakly. */
export function hasTag(ifNoneMatch: string, tag: string): boolean {
  if (ifNoneMatch.trim() === "*") return true;
  return ifNoneMatch.split(",").some((given) => given.trim().replace(/^W\//, "") === tag);
}

type Form = {
  tag: string;
  changed: string | undefined;
  headers: string[];
  headersUnchanged: string[];
  body: Buffer;
};

// The headers of each encoding are put together once for each page.
const forms = new WeakMap<Finished, Partial<Record<Encoding, Form>>>();

function formAtHand(page: Finished, encoding: Encoding, standing: Headers): Form | null {
  const made = forms.get(page) ?? {};
  const ready = made[encoding];
  if (ready) return ready;
  const body = page.bodies[encoding];
  if (!body) return null;
  const form = formOf(page, encoding, body, standing);
  forms.set(page, { ...made, [encoding]: form });
  return form;
}

/** The plain body is unpacked once, when the first client asks for it. */
async function makePlain(page: Finished, standing: Headers): Promise<Form> {
  const { gzip: zipped, identity } = page.bodies;
  const body = identity ?? (zipped ? await unpack(zipped) : Buffer.alloc(0));
  page.bodies.identity = body;
  return formAtHand(page, "identity", standing) ?? formOf(page, "identity", body, standing);
}

const unpack = promisify(gunzip);

function isCompressed(page: Finished): boolean {
  return page.bodies.gzip !== undefined;
}

const tagEndings = { br: "-b", gzip: "-g", identity: "" } satisfies Record<Encoding, string>;

type Headers = Record<string, string>;

function formOf(page: Finished, encoding: Encoding, body: Buffer, standing: Headers): Form {
  const { etag = "", ...own } = page.headers;
  const tag = `"${etag}${tagEndings[encoding]}"`;
  const unchanged: Headers = { ...standing, ...own, etag: tag };
  if (isCompressed(page)) unchanged.vary = "accept-encoding";
  const headers: Headers = { ...unchanged, "content-length": String(body.length) };
  if (encoding !== "identity") headers["content-encoding"] = encoding;
  delete unchanged["content-type"];
  return {
    tag,
    changed: own["last-modified"],
    headers: flat(headers),
    headersUnchanged: flat(unchanged),
    body,
  };
}

function flat(headers: Headers): string[] {
  return Object.entries(headers).flat();
}
