import http from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chooseEncoding, handOut, hasTag, isUnchanged } from "@/press/hand-out";
import { finish, type Page } from "@/press/page";

const text = `<!DOCTYPE html><title>Ferry</title>${"The council keeps the ferry. ".repeat(200)}`;
const changed = "Mon, 30 Nov 2026 10:00:00 GMT";
let page: Page;
let server: http.Server;

beforeAll(async () => {
  page = await finish({
    address: "/world/ferry",
    status: 200,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "public, max-age=0",
      "last-modified": changed,
    },
    body: Buffer.from(text),
    shows: ["story:1"],
    edition: 1,
  });
  server = http.createServer((request, response) => {
    void handOut(request, response, page, { "x-frame-options": "DENY" }, ["x-request-id", "one"]);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

function ask(headers: Record<string, string> = {}, method = "GET") {
  const { port } = server.address() as AddressInfo;
  return new Promise<{ status: number; headers: http.IncomingHttpHeaders; body: Buffer }>(
    (resolve, reject) => {
      const request = http.request({ port, host: "127.0.0.1", method, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part) => parts.push(part));
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts),
          }),
        );
      });
      request.on("error", reject).end();
    },
  );
}

test("each encoding unpacks to the same page", async () => {
  const br = await ask({ "accept-encoding": "gzip, deflate, br, zstd" });
  expect(br.headers["content-encoding"]).toBe("br");
  expect(brotliDecompressSync(br.body).toString()).toBe(text);
  const gzip = await ask({ "accept-encoding": "gzip" });
  expect(gzip.headers["content-encoding"]).toBe("gzip");
  expect(gunzipSync(gzip.body).toString()).toBe(text);
  const plain = await ask();
  expect(plain.headers["content-encoding"]).toBeUndefined();
  expect(plain.body.toString()).toBe(text);
});

test("the length is that of what is sent, and the tag differs by encoding", async () => {
  const tags = new Set<unknown>();
  for (const encoding of ["br", "gzip", "identity"]) {
    const { headers, body } = await ask({ "accept-encoding": encoding });
    expect(headers["content-length"]).toBe(String(body.length));
    expect(headers.etag).toMatch(/^"[\w-]{22}(-[bg])?"$/);
    expect(headers.vary).toBe("accept-encoding");
    tags.add(headers.etag);
  }
  expect(tags.size).toBe(3);
});

test("who has the page already is told so, with the headers that a cache needs", async () => {
  const { headers } = await ask({ "accept-encoding": "br" });
  const again = await ask({ "accept-encoding": "br", "if-none-match": `"x", W/${headers.etag}` });
  expect(again.status).toBe(304);
  expect(again.body.length).toBe(0);
  expect(again.headers).toMatchObject({
    etag: headers.etag,
    "cache-control": "public, max-age=0",
    vary: "accept-encoding",
    "x-frame-options": "DENY",
    "x-request-id": "one",
  });
  expect(again.headers["content-type"]).toBeUndefined();
});

test.each(["GET", "HEAD"])("who asks by date whether it changed is told no: %s", async (method) => {
  const answer = await ask({ "if-modified-since": changed }, method);
  expect(answer.status).toBe(304);
  expect(answer.headers["last-modified"]).toBe(changed);
  expect(answer.headers["cache-control"]).toBe("public, max-age=0");
  const earlier = await ask({ "if-modified-since": "Mon, 30 Nov 2026 09:59:59 GMT" }, method);
  expect(earlier.status).toBe(200);
});

test.each([
  ["the very date", { "if-modified-since": changed }, true],
  ["a later one", { "if-modified-since": "Tue, 01 Dec 2026 00:00:00 GMT" }, true],
  ["as RFC 850 wrote it", { "if-modified-since": "Monday, 30-Nov-26 10:00:00 GMT" }, true],
  ["as C writes it", { "if-modified-since": "Mon Nov 30 10:00:00 2026" }, true],
  ["an earlier one", { "if-modified-since": "Mon, 30 Nov 2026 09:00:00 GMT" }, false],
  ["no date", { "if-modified-since": "yesterday" }, false],
  ["nothing", {}, false],
  ["the tag and an earlier date", { "if-none-match": '"a"', "if-modified-since": "x" }, true],
  ["another tag and the date", { "if-none-match": '"b"', "if-modified-since": changed }, false],
])("%s: unchanged %s %s", (_, asked, is) => {
  expect(isUnchanged(asked, '"a"', changed)).toBe(is);
});

test("what has no date has changed since any", () => {
  expect(isUnchanged({ "if-modified-since": changed }, '"a"', undefined)).toBe(false);
});

test("another encoding's tag is another page's", async () => {
  const { headers } = await ask({ "accept-encoding": "gzip" });
  const { etag = "" } = headers;
  expect((await ask({ "accept-encoding": "br", "if-none-match": etag })).status).toBe(200);
});

test("HEAD has the headers of GET and no body", async () => {
  const get = await ask({ "accept-encoding": "br" });
  const head = await ask({ "accept-encoding": "br" }, "HEAD");
  expect(head.body.length).toBe(0);
  const { date: _, ...ofGet } = get.headers;
  const { date: __, ...ofHead } = head.headers;
  expect(ofHead).toEqual(ofGet);
});

test.each([
  [undefined, "identity"],
  ["", "identity"],
  ["gzip, deflate, br", "br"],
  ["gzip, deflate, br, zstd", "br"],
  ["GZIP", "gzip"],
  ["br;q=0, gzip", "gzip"],
  ["br;q=0.5, gzip;q=1.0", "gzip"],
  ["br ; q=0.8, gzip;q=0.8", "br"],
  ["*", "br"],
  ["*;q=0", "identity"],
  ["identity", "identity"],
  ["deflate, zstd", "identity"],
  ["br;q=broken", "identity"],
])("%j is answered in %s", (accepted, encoding) => {
  expect(chooseEncoding(accepted)).toBe(encoding);
});

test.each([
  ['"a"', true],
  ['W/"a"', true],
  ['"b" , "a"', true],
  ["*", true],
  ['"b"', false],
  ["a", false],
  ["", false],
])("%s has the tag: %s", (given, has) => {
  expect(hasTag(given, '"a"')).toBe(has);
});
