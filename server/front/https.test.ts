import http from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Press } from "@/press/press";
import { openDoor } from "@/server/front/door";
import { openPictures } from "@/server/front/pictures";

// A newsroom whose address is https: what speaks TLS stands before the front.

const press: Press = {
  atHand: () => null,
  find: async () => ({ kind: "no-page", why: "there is none" }),
  isConnected: () => true,
  figures: () => ({ pages: 0, bytes: 0, passing: 0 }),
  lastHeard: () => 1,
  stop: async () => {},
};
let web: http.Server;
let front: http.Server;

beforeAll(async () => {
  web = http.createServer((request, response) =>
    response.end(request.headers["x-forwarded-proto"]),
  );
  await new Promise<void>((resolve) => web.listen(0, "127.0.0.1", resolve));
  const webPort = String((web.address() as AddressInfo).port);
  vi.stubEnv("NODE_ENV", "production");
  vi.stubEnv("SITE_URL", "https://news.example");
  vi.stubEnv("AUTH_SECRET", "x".repeat(32));
  vi.stubEnv("DATABASE_URL", "postgres://nobody@127.0.0.1:1/nothing");
  vi.stubEnv("STET_WEB_PORT", webPort);
  vi.stubEnv("STET_LIVE_PORT", webPort);
  const door = await openDoor(
    press,
    openPictures(async () => false),
    async () => 3,
  );
  front = http.createServer(door.answer);
  front.on("upgrade", door.upgrade);
  front.on("clientError", door.refuseMalformed);
  await new Promise<void>((resolve) => front.listen(0, "127.0.0.1", resolve));
});
afterAll(() => {
  front.closeAllConnections();
  web.closeAllConnections();
  front.close();
  web.close();
});

function say(text: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect((front.address() as AddressInfo).port, "127.0.0.1");
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

const end = "host: news.example\r\nconnection: close\r\n\r\n";
const own = "origin: https://news.example\r\n";

test.each([
  ["a page that cannot be shown", `GET / HTTP/1.1\r\n${end}`, 503],
  ["a page that is not there", `GET /%00 HTTP/1.1\r\n${end}`, 404],
  ["a redirect", `GET /world/ HTTP/1.1\r\n${end}`, 301],
  ["a search too many", `GET /search?q=x HTTP/1.1\r\n${end}`, 429],
  ["a write to a page", `PUT /world HTTP/1.1\r\n${own}${end}`, 405],
  ["a foreign write", `POST /desk HTTP/1.1\r\n${end}`, 403],
  ["a write from plain http", `POST /desk HTTP/1.1\r\norigin: http://news.example\r\n${end}`, 403],
  ["the workspace", `GET /desk HTTP/1.1\r\n${end}`, 200],
  ["health", `GET /api/health/live HTTP/1.1\r\n${end}`, 200],
  ["too much", `POST /api/x HTTP/1.1\r\n${own}content-length: 9999999\r\n${end}`, 413],
  ["what is not HTTP", "nonsense\r\n\r\n", 400],
  [
    "a foreign socket",
    "GET /collab HTTP/1.1\r\nhost: news.example\r\nconnection: Upgrade\r\nupgrade: websocket\r\n\r\n",
    403,
  ],
])("%s says that this place speaks https alone", async (_, text, status) => {
  const heard = await say(text);
  expect(heard).toContain(`HTTP/1.1 ${status} `);
  expect(heard).toContain("strict-transport-security: max-age=63072000; includeSubDomains");
  expect(heard).toContain("x-content-type-options: nosniff");
});

test("web is told that it is asked over https", async () => {
  expect(await say(`GET /desk HTTP/1.1\r\n${end}`)).toMatch(/\r\n\r\nhttps$/);
});
