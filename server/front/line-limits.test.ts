import http from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Press } from "@/press/press";
import { openDoor } from "@/server/front/door";
import { bodyAtMost, headersAtMost, lineLimits } from "@/server/front/line-limits";
import { openPictures } from "@/server/front/pictures";

// The front as it is, but a hundred times less patient.

let web: http.Server;
let front: http.Server;
let bodies: number[] = [];

const press: Press = {
  atHand: () => null,
  find: async () => ({ kind: "no-page", why: "there is none" }),
  isConnected: () => true,
  figures: () => ({ pages: 0, bytes: 0, passing: 0 }),
  lastHeard: () => 1,
  stop: async () => {},
};

beforeAll(async () => {
  web = http.createServer((request, response) => {
    let size = 0;
    request.on("data", (part) => {
      size += part.length;
    });
    request.on("end", () => {
      bodies.push(size);
      response.end("{}");
    });
  });
  await new Promise<void>((resolve) => web.listen(0, "127.0.0.1", resolve));
  vi.stubEnv("NODE_ENV", "production");
  vi.stubEnv("STET_DEMO", "1");
  vi.stubEnv("PORT", "4444");
  vi.stubEnv("DATABASE_URL", "postgres://nobody@127.0.0.1:1/nothing");
  vi.stubEnv("STET_WEB_PORT", String((web.address() as AddressInfo).port));
  vi.stubEnv("STET_LIVE_PORT", "1");
  const door = await openDoor(
    press,
    openPictures(async () => false),
    async () => 0,
  );
  const hurried = {
    ...lineLimits,
    headersTimeout: lineLimits.headersTimeout / 100,
    requestTimeout: lineLimits.requestTimeout / 100,
    connectionsCheckingInterval: lineLimits.connectionsCheckingInterval / 100,
  };
  front = http.createServer(hurried, door.answer);
  front.maxHeadersCount = headersAtMost;
  front.on("clientError", door.refuseMalformed);
  await new Promise<void>((resolve) => front.listen(0, "127.0.0.1", resolve));
});
afterAll(() => {
  front.closeAllConnections();
  web.closeAllConnections();
  front.close();
  web.close();
});

/** Says each piece after so many milliseconds, and hears what comes until the line is closed. */
function say(pieces: (string | Buffer)[], every: number): Promise<{ heard: string; ms: number }> {
  const began = Date.now();
  return new Promise((resolve) => {
    const socket = connect((front.address() as AddressInfo).port, "127.0.0.1");
    let heard = "";
    const timer = setInterval(() => {
      const next = pieces.shift();
      if (next === undefined) clearInterval(timer);
      else socket.write(next);
    }, every);
    socket.on("data", (part) => {
      heard += part;
      if (heard.includes("HTTP/1.1 200")) socket.destroy();
    });
    socket.on("error", () => {});
    socket.on("close", () => {
      clearInterval(timer);
      resolve({ heard, ms: Date.now() - began });
    });
  });
}

const post =
  "POST /api/stories HTTP/1.1\r\nhost: localhost:4444\r\norigin: http://localhost:4444\r\n";

test("headers that trickle in are not waited for", async () => {
  const { heard, ms } = await say([..."GET / HTTP/1.1\r\nx: y and so on and on"], 20);
  expect(heard).toContain("HTTP/1.1 408 Request Timeout");
  expect(heard).toContain("took too long to arrive");
  expect(ms).toBeLessThan(1_000);
});

test("a body that trickles in is not waited for, and its place at web is given back", async () => {
  bodies = [];
  const slow = Array.from({ length: 200 }, () => "x");
  const { heard, ms } = await say([`${post}content-length: 200\r\n\r\n`, ...slow], 20);
  expect(heard).toContain("HTTP/1.1 408 Request Timeout");
  expect(ms).toBeLessThan(2_500);
  expect(bodies).toEqual([]);
});

test("more headers than anybody has are not read", async () => {
  const many = Array.from({ length: headersAtMost * 20 }, (_, n) => `x${n}: ${"y".repeat(10)}\r\n`);
  const { heard } = await say([`GET / HTTP/1.1\r\nhost: x\r\n${many.join("")}\r\n`], 1);
  expect(heard).toContain("HTTP/1.1 431 ");
});

test("an address longer than any is refused", async () => {
  const { heard } = await say([`GET /${"x".repeat(20_000)} HTTP/1.1\r\nhost: x\r\n\r\n`], 1);
  expect(heard).toContain("HTTP/1.1 431 ");
});

test("a body in chunks counts as it comes, however small they are", async () => {
  bodies = [];
  const chunk = `8000\r\n${"x".repeat(0x8000)}\r\n`;
  const chunks = Array.from({ length: Math.ceil(bodyAtMost / 0x8000) + 2 }, () => chunk);
  const { heard } = await say([`${post}transfer-encoding: chunked\r\n\r\n`, ...chunks], 1);
  expect(heard).toContain("HTTP/1.1 413 ");
  expect(bodies).toEqual([]);
});

test("two lengths, or a length and chunks, are no request: nothing is smuggled past the front", async () => {
  bodies = [];
  for (const lines of [
    "content-length: 3\r\ncontent-length: 4\r\n\r\nabcd",
    "content-length: 3\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n",
    "transfer-encoding: chunked, identity\r\n\r\n0\r\n\r\n",
    "transfer-encoding: xchunked\r\n\r\n0\r\n\r\n",
    "content-length: +3\r\n\r\nabc",
    "transfer-encoding : chunked\r\n\r\n0\r\n\r\n",
  ])
    expect((await say([post + lines], 1)).heard, lines).toMatch(/^HTTP\/1\.1 400 /);
  expect(bodies).toEqual([]);
});
