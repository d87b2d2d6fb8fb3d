import http from "node:http";
import { type AddressInfo, connect } from "node:net";
import { gunzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { finish, type Page } from "@/press/page";
import type { Found, Press } from "@/press/press";
import { openDoor } from "@/server/front/door";

// A stand-in for web and live, and a press that has what the test gives it.
let web: http.Server;
let webPort: number;
let front: http.Server;
let port: number;
let inMemory: Map<string, Page>;
let find: (address: string) => Promise<Found>;
let askedOfWeb: string[] = [];
let turnsLeft = 0;
let askedForTurns: string[] = [];

const press: Press = {
  atHand: (address) => inMemory.get(address) ?? null,
  find: (address) => find(address),
  isConnected: () => true,
  figures: () => ({ pages: inMemory.size, bytes: 0, passing: 0 }),
  lastHeard: () => 1,
  stop: async () => {},
};

const searchPage = (words: string | null) =>
  `<!DOCTYPE html><html><head><title>Search</title></head><body>${words}</body></html>`;

beforeAll(async () => {
  web = http.createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://web");
    askedOfWeb.push(request.url ?? "");
    if (pathname === "/api/desk/events") {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.write("data: first\n\n");
      return;
    }
    if (pathname === "/search") {
      response.writeHead(200, { "content-type": "text/html" });
      response.end(searchPage(searchParams.get("q")));
      return;
    }
    if (pathname === "/api/breaks") return void request.socket.destroy();
    if (pathname === "/api/wordless") {
      response.writeHead(405, { allow: "GET" });
      response.end();
      return;
    }
    let size = 0;
    request.on("data", (part) => {
      size += part.length;
    });
    request.on("end", () => {
      response.writeHead(200, {
        "content-type": "application/json",
        "x-powered-by": "something",
        "cache-control": "public, max-age=31536000",
        "set-cookie": ["a=1", "b=2"],
      });
      const { url, headers } = request;
      response.end(JSON.stringify({ url, size, headers, more: "x".repeat(2_000) }));
    });
  });
  web.on("upgrade", (request, socket) => {
    socket.write(
      "HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n",
    );
    socket.write(`hello ${request.url} ${request.headers["x-forwarded-for"]}`);
  });
  await new Promise<void>((resolve) => web.listen(0, "127.0.0.1", resolve));
  webPort = (web.address() as AddressInfo).port;
  vi.stubEnv("NODE_ENV", "production");
  vi.stubEnv("STET_DEMO", "1");
  vi.stubEnv("PORT", "4444");
  vi.stubEnv("DATABASE_URL", "postgres://nobody@127.0.0.1:1/nothing");
  vi.stubEnv("STET_WEB_PORT", String(webPort));
  vi.stubEnv("STET_LIVE_PORT", String(webPort));
  const door = await openDoor(press, async (address) => {
    turnsLeft -= 1;
    askedForTurns.push(address);
    return turnsLeft < 0 ? 7 : 0;
  });
  front = http.createServer(door.answer);
  front.on("upgrade", door.upgrade);
  front.on("clientError", door.refuseMalformed);
  await new Promise<void>((resolve) => front.listen(0, "127.0.0.1", resolve));
  port = (front.address() as AddressInfo).port;
});
afterAll(() => {
  front.closeAllConnections();
  web.closeAllConnections();
  front.close();
  web.close();
});

beforeEach(async () => {
  askedOfWeb = [];
  askedForTurns = [];
  turnsLeft = 20;
  inMemory = new Map();
  const page = await finish({
    address: "/world",
    status: 200,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": "default-src 'none'",
      "cache-control": "public, max-age=0",
    },
    body: Buffer.from("<h1>World</h1>"),
    shows: ["section:en:world"],
    edition: 1,
  });
  inMemory.set("/world", page);
  find = async () => ({ kind: "no-page", why: "web does not answer" });
});

type Answer = { status: number; headers: http.IncomingHttpHeaders; body: Buffer };
type Asking = { method?: string; headers?: Record<string, string>; body?: Buffer | string };

function ask(path: string, { method = "GET", headers = {}, body }: Asking = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = http.request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
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
    request.on("error", reject);
    request.end(body);
  });
}

/** What a client says on the wire, and what comes back until the line goes quiet. */
function say(text: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    let heard = "";
    socket.on("data", (part) => {
      heard += part;
    });
    socket.setTimeout(300, () => socket.destroy());
    socket.on("error", () => {});
    socket.on("close", () => resolve(heard));
    socket.write(text);
  });
}

const own = { origin: "http://localhost:4444" };

describe("every answer is protected", () => {
  test.each([
    ["a page", "/world", {}, 200],
    ["a redirect", "/world/", {}, 301],
    ["an unknown address", "/%00", {}, 404],
    ["what cannot be shown now", "/sport", {}, 503],
    ["a method that pages do not have", "/world", { method: "PUT", headers: own }, 405],
    ["a foreign write", "/world", { method: "POST" }, 403],
    ["the workspace", "/desk", {}, 200],
    ["what web refuses without words", "/api/wordless", {}, 405],
    ["health", "/api/health/live", {}, 200],
  ])("%s", async (_, path, asking, status) => {
    const { headers, ...answer } = await ask(path, asking);
    expect(answer.status).toBe(status);
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": expect.any(String),
      "permissions-policy": expect.any(String),
      "cross-origin-opener-policy": "same-origin",
      "x-frame-options": "DENY",
      "content-security-policy": expect.any(String),
      "cache-control": expect.any(String),
      "x-request-id": expect.stringMatching(/^[\w-]{8,64}$/),
    });
    expect(headers).not.toHaveProperty("x-powered-by");
    expect(headers).not.toHaveProperty("strict-transport-security");
  });

  const socket = "connection: Upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\n";
  test.each([
    ["what is not HTTP", "GET / HTTP/9.9 nonsense\r\n\r\n", "400 Bad Request"],
    [
      "too many headers",
      `GET / HTTP/1.1\r\nx: ${"x".repeat(20_000)}\r\n\r\n`,
      "431 Request Header",
    ],
    ["a foreign socket", `GET /collab HTTP/1.1\r\nhost: x\r\n${socket}\r\n`, "403 Forbidden"],
    [
      "a socket to nowhere",
      `GET /desk HTTP/1.1\r\nhost: x\r\norigin: http://localhost:4444\r\n${socket}\r\n`,
      "404 Not Found",
    ],
  ])("%s, on the wire", async (_, text, status) => {
    const [head = "", body = ""] = (await say(text)).split("\r\n\r\n");
    expect(head).toContain(`HTTP/1.1 ${status}`);
    for (const line of [
      "x-content-type-options: nosniff",
      "referrer-policy: ",
      "permissions-policy: ",
      "content-security-policy: default-src 'none'",
      "frame-ancestors 'none'",
      "x-frame-options: DENY",
      "cache-control: private, no-store",
      "content-type: application/problem+json",
      "x-request-id: ",
    ])
      expect(head).toContain(line);
    expect(JSON.parse(body)).toMatchObject({ type: "about:blank", detail: expect.any(String) });
  });

  test("a program is refused in its own form, also where web has no words", async () => {
    const { status, headers, body } = await ask("/api/wordless");
    expect([status, headers.allow, headers["content-type"]]).toEqual([
      405,
      "GET",
      "application/problem+json",
    ]);
    expect(JSON.parse(body.toString())).toMatchObject({ status: 405, title: "Method Not Allowed" });
  });
});

describe("readers", () => {
  test("get the page from memory, whatever they say that the framework would heed", async () => {
    const headers = { rsc: "1", "next-router-prefetch": "1", "x-middleware-subrequest": "a:a:a" };
    const answer = await ask("/world?_rsc=abc", { headers });
    expect(answer).toMatchObject({ status: 200 });
    expect(answer.body.toString()).toBe("<h1>World</h1>");
    expect(askedOfWeb).toEqual([]);
  });

  test("are led to the one spelling of an address, without its query", async () => {
    const { status, headers } = await ask("//world//?x=1");
    expect([status, headers.location]).toEqual([301, "/world"]);
  });

  test("are told in their language that a page cannot be shown now, and when to come back", async () => {
    const { status, headers, body } = await ask("/ar/world");
    expect([status, headers["retry-after"]]).toEqual([503, "5"]);
    expect(body.toString()).toContain('<html lang="ar" dir="rtl">');
  });

  test.each([
    "/_next/image?url=%2Fx",
    "/_next/static/../../etc/passwd",
    "/_next/static/chunks/none.js",
    "/world.rsc",
    "/world.segments/_tree.segment.rsc",
    "/collab",
    "/..%2fdesk",
  ])("find nothing at %s, and web is not asked", async (path) => {
    expect((await ask(path)).status).toBe(404);
    expect(askedOfWeb).toEqual([]);
  });

  test("search as often as people do, and no more", async () => {
    const first = await ask("/search?q=ferry&_rsc=1&page=2");
    expect(first.body.toString()).toContain("<body>ferry</body>");
    expect(first.headers["cache-control"]).toContain("s-maxage=2");
    await ask("/search?q=%20ferry%20");
    expect(askedOfWeb).toEqual(["/search?q=ferry"]);
    const answers = [];
    for (let n = 0; n < 30; n++) {
      // Whatever a client says of its address, the turns are those of the line that it comes by.
      const headers = { "x-forwarded-for": `6.6.6.${n}`, forwarded: `for=7.7.7.${n}` };
      answers.push(await ask(`/search?q=${n}`, { headers }));
    }
    expect(answers.map(({ status }) => status)).toEqual([
      ...Array.from({ length: 19 }, () => 200),
      ...Array.from({ length: 11 }, () => 429),
    ]);
    // One who was told to wait is not looked up again.
    expect(askedForTurns).toEqual(Array.from({ length: 21 }, () => "127.0.0.1"));
    expect(answers.at(-1)?.headers["retry-after"]).toMatch(/^[67]$/);
    expect(answers.at(-1)?.body.toString()).toContain("searched many times");
    expect((await ask("/search?q=ferry")).status).toBe(200);
  });
});

describe("while web starts again", () => {
  beforeEach(() => {
    web.closeAllConnections();
    web.close();
  });
  afterEach(() => listenAgain());

  test("a page of the workspace is waited for", async () => {
    const asked = ask("/desk/stories", { headers: { accept: "text/html" } });
    await new Promise((resolve) => setTimeout(resolve, 500));
    listenAgain();
    expect((await asked).status).toBe(200);
    expect(askedOfWeb).toEqual(["/desk/stories"]);
  });

  test("a program is told at once, and a write is not made later", async () => {
    const read = await ask("/api/stories");
    const write = await ask("/api/stories", { method: "POST", headers: own });
    const posted = await ask("/desk", { method: "POST", headers: { ...own, accept: "text/html" } });
    expect([read, write, posted].map(({ status }) => status)).toEqual([503, 503, 503]);
    listenAgain();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(askedOfWeb).toEqual([]);
  });

  function listenAgain(): void {
    if (!web.listening) web.listen(webPort, "127.0.0.1");
  }
});

describe("a write", () => {
  test.each([
    ["without an origin", {}, 403],
    ["from elsewhere", { origin: "https://evil.example" }, 403],
    ["from a page without an origin", { origin: "null" }, 403],
    ["from another port", { origin: "http://localhost:4445" }, 403],
    ["from localhost", { origin: "http://localhost:4444" }, 200],
    ["from 127.0.0.1", { origin: "http://127.0.0.1:4444" }, 200],
  ])("%s", async (_, headers, status) => {
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      const answer = await ask("/api/stories", { method, headers });
      expect([method, answer.status]).toEqual([method, status]);
    }
  });

  test("is refused before its address is even looked at", async () => {
    const { status, headers } = await ask("/api/stories/", { method: "POST" });
    expect([status, headers["content-type"]]).toEqual([403, "application/problem+json"]);
    expect(askedOfWeb).toEqual([]);
  });

  test("that web took and never answered is not called undone", async () => {
    const headers = { origin: "http://localhost:4444" };
    const write = await ask("/api/breaks", { method: "POST", headers });
    expect(write.status).toBe(503);
    expect(JSON.parse(write.body.toString()).detail).toContain("may have been done");
    const read = await ask("/api/breaks");
    expect(JSON.parse(read.body.toString()).detail).not.toContain("may have been done");
  });

  test("of more than 2 MB is refused, whether it says so or not", async () => {
    const body = Buffer.alloc(2 * 1024 * 1024 + 1);
    const said = await ask("/api/stories", { method: "POST", headers: own, body });
    expect(said.status).toBe(413);
    const headers = { ...own, "transfer-encoding": "chunked" };
    const unsaid = await ask("/api/stories", { method: "POST", headers, body }).catch(() => null);
    expect(unsaid?.status ?? 413).toBe(413);
    const fits = await ask("/api/stories", {
      method: "POST",
      headers: own,
      body: body.subarray(1),
    });
    expect(JSON.parse(fits.body.toString()).size).toBe(2 * 1024 * 1024);
  });
});

describe("the workspace", () => {
  test("is passed to web in the normal spelling, with its query", async () => {
    const { body } = await ask("/%64esk/stories?section=world&_rsc=1");
    expect(JSON.parse(body.toString()).url).toBe("/desk/stories?section=world&_rsc=1");
  });

  test("is told who asks by us alone", async () => {
    const { body, headers } = await ask("/desk", {
      headers: {
        "x-forwarded-for": "6.6.6.6",
        "x-forwarded-host": "evil.example",
        "x-request-id": "chosen-by-the-client",
        "x-middleware-subrequest": "proxy:proxy:proxy",
        "x-stet-path": "/desk/people",
        host: "evil.example",
        rsc: "1",
      },
    });
    const told = JSON.parse(body.toString()).headers;
    expect(told).toMatchObject({
      host: "localhost:4444",
      "x-forwarded-host": "localhost:4444",
      "x-forwarded-for": "127.0.0.1",
      "x-forwarded-proto": "http",
      "x-request-id": headers["x-request-id"],
      rsc: "1",
    });
    expect(told["x-request-id"]).not.toBe("chosen-by-the-client");
    expect(told).not.toHaveProperty("x-middleware-subrequest");
    expect(told).not.toHaveProperty("x-stet-path");
  });

  test("is kept by nobody, and its cookies come through", async () => {
    const { headers } = await ask("/desk");
    expect(headers["cache-control"]).toBe("private, no-store");
    expect(headers["set-cookie"]).toEqual(["a=1", "b=2"]);
  });

  test("is compressed for who can read that", async () => {
    const { headers, body } = await ask("/desk", { headers: { "accept-encoding": "gzip, br" } });
    expect(headers["content-encoding"]).toBe("gzip");
    expect(JSON.parse(gunzipSync(body).toString()).url).toBe("/desk");
  });

  test("streams its events at once", async () => {
    const heard = await say(
      "GET /api/desk/events HTTP/1.1\r\nhost: localhost:4444\r\naccept-encoding: gzip\r\n\r\n",
    );
    expect(heard).toContain("data: first\n\n");
  });
});

describe("a socket", () => {
  const shake = (path: string, origin: string) =>
    say(
      `GET ${path} HTTP/1.1\r\nhost: localhost:4444\r\nconnection: Upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n${origin}\r\n`,
    );

  test("from our own page reaches live", async () => {
    const heard = await shake("/collab", "origin: http://localhost:4444\r\n");
    expect(heard).toContain("101 Switching Protocols");
    expect(heard).toContain("hello /collab 127.0.0.1");
  });

  test.each(["", "origin: https://evil.example\r\n", "origin: null\r\n"])(
    "with %j is refused",
    async (origin) => {
      const heard = await shake("/collab", origin);
      expect(heard).toContain("403 Forbidden");
      expect(heard).toContain("x-content-type-options: nosniff");
      expect(heard).not.toContain("hello");
    },
  );

  test("reaches it in one spelling only, however it was asked for", async () => {
    const own = "origin: http://localhost:4444\r\n";
    expect(await shake("http://[/collab?a=1", own)).toContain("hello /collab?a=1 127.0.0.1");
    expect(await shake("/%63ollab", own)).toContain("hello /collab 127.0.0.1");
    expect(await shake("//collab", own)).toContain("404 Not Found");
  });

  test("to another address finds nobody", async () => {
    expect(await shake("/desk", "origin: http://localhost:4444\r\n")).toContain("404 Not Found");
  });
});

describe("health", () => {
  test("says live without asking anybody", async () => {
    const { status, body } = await ask("/api/health/live");
    expect([status, JSON.parse(body.toString())]).toEqual([200, { status: "live" }]);
  });

  test("is not ready without a database, and says which part is missing", async () => {
    const { status, body } = await ask("/api/health/ready");
    expect(status).toBe(503);
    expect(JSON.parse(body.toString()).parts).toEqual({
      web: "answers",
      live: "answers",
      database: "does not answer",
      press: "answers",
    });
  });
});
