import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

export type Encoding = "br" | "gzip" | "identity";

/** What can be handed out: pages, files, and what the front says in its own words. */
export type Finished = {
  status: number;
  /** Lower-case names; `etag` is the root of the tags, without quotes; none that depend on the encoding. */
  headers: Record<string, string>;
  /** `gzip` or `identity` is always there. */
  bodies: Partial<Record<Encoding, Buffer>>;
};

/** A finished page: whatever stands at a public address, ready to be handed out. */
export type Page = Finished & {
  /** The path, decoded and normal, as press/address.ts has it. */
  address: string;
  status: PageStatus;
  bodies: { br: Buffer; gzip: Buffer };
  /** Marks of newsroom/shows.ts. */
  shows: readonly string[];
  edition: number;
};

/** What a page in print can be. 404 is never kept. */
export type PageStatus = 200 | 301 | 404 | 410;

export function isPageStatus(status: number): status is PageStatus {
  return status === 200 || status === 301 || status === 404 || status === 410;
}

/** Compresses the body and gives it the root of its entity tags. */
export async function finish(draft: {
  address: string;
  status: PageStatus;
  headers: Record<string, string>;
  body: Buffer;
  shows: readonly string[];
  edition: number;
}): Promise<Page> {
  const { body, headers, ...rest } = draft;
  const [br, zipped] = await Promise.all([brotliOf(body), gzipOf(body)]);
  return {
    ...rest,
    headers: { ...headers, etag: tagOf(headers, body) },
    bodies: { br, gzip: zipped },
  };
}

const packBrotli = promisify(brotliCompress);
const packGzip = promisify(gzip);

// Above 7 it takes ten times as long, for half a percent.
export function brotliOf(body: Buffer): Promise<Buffer> {
  return packBrotli(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 7,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
}

export function gzipOf(body: Buffer): Promise<Buffer> {
  return packGzip(body, { level: 9 });
}

/** Of body and headers: a new policy over the same text is another page to a cache. */
export function tagOf(headers: Record<string, string>, body: Buffer): string {
  const hash = createHash("sha256");
  for (const name of Object.keys(headers).sort()) hash.update(`${name}: ${headers[name]}\n`);
  return hash.update(body).digest("base64url").slice(0, 22);
}
