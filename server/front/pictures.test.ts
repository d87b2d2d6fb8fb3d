import { mkdtempSync, rmSync } from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { diskStorage } from "@/media/disk-storage";
import { originalKey, renditionKey, viewKey } from "@/media/storage-keys";
import type { Press } from "@/press/press";
import { openDoor } from "@/server/front/door";
import { openPictures } from "@/server/front/pictures";

// A storage with the files of two cuts, and a database that says what the test has it say.

const press: Press = {
  atHand: () => null,
  find: async () => ({ kind: "notNow" }) as never,
  isConnected: () => true,
  figures: () => ({ pages: 0, bytes: 0, passing: 0 }),
  lastHeard: () => 1,
  stop: async () => {},
};
const [shown, hidden] = ["Shown-AAAAAAAAAAAAAAAA", "Hidden_BBBBBBBBBBBBBBB"];
const bytes = Buffer.from("the pixels and the credits");

let folder: string;
let front: http.Server;
let port: number;
let pictures: ReturnType<typeof openPictures>;
let isPublic: (cut: string) => Promise<boolean>;
let asked: string[];

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "stet-front-"));
  vi.stubEnv("NODE_ENV", "production");
  vi.stubEnv("STET_DEMO", "1");
  vi.stubEnv("DATA_DIR", folder);
  vi.stubEnv("DATABASE_URL", "postgres://nobody@127.0.0.1:1/nothing");
  vi.stubEnv("STET_WEB_PORT", "1");
  vi.stubEnv("STET_LIVE_PORT", "1");
  const storage = diskStorage(path.join(folder, "media"));
  for (const cut of [shown, hidden])
    for (const name of ["whole-800.jpg", "whole-800.avif", "card-480.webp"])
      await storage.put(renditionKey(cut, name), bytes);
  await storage.put(originalKey(shown), Buffer.from("CANARY original"));
  await storage.put(viewKey(shown, "thumb.webp"), Buffer.from("CANARY view"));
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  asked = [];
  isPublic = async (cut) => cut === shown;
  pictures = openPictures((cut) => {
    asked.push(cut);
    return isPublic(cut);
  });
  const door = await openDoor(press, pictures);
  front?.close();
  front = http.createServer(door.answer);
  await new Promise<void>((resolve) => front.listen(0, "127.0.0.1", resolve));
  port = (front.address() as AddressInfo).port;
});
afterAll(() => front.close());

type Asking = { method?: string; headers?: Record<string, string> };

/** Asks for exactly these letters, whatever they mean. */
function get(address: string, { method = "GET", headers = {} }: Asking = {}) {
  return new Promise<{ status: number; headers: http.IncomingHttpHeaders; body: Buffer }>(
    (resolve, reject) => {
      const request = http.request({ port, path: address, method, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts),
          }),
        );
      });
      request.on("error", reject);
      request.end();
    },
  );
}
const file = (cut: string, name = "whole-800.jpg") => `/media/${cut}/${name}`;

describe("a file of a picture", () => {
  test.each([
    ["whole-800.jpg", "image/jpeg"],
    ["whole-800.avif", "image/avif"],
    ["card-480.webp", "image/webp"],
  ])("that is public is handed out as what it is: %s", async (name, type) => {
    const answer = await get(file(shown, name));
    expect(answer.status).toBe(200);
    expect(answer.body.equals(bytes)).toBe(true);
    expect(answer.headers).toMatchObject({
      "content-type": type,
      "content-length": String(bytes.length),
      "cache-control": "public, max-age=60, must-revalidate",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
      "cross-origin-resource-policy": "cross-origin",
      etag: expect.stringMatching(/^"[0-9a-z]+-[0-9a-z]+"$/),
    });
    expect(answer.headers["set-cookie"]).toBeUndefined();
  });

  test("of which the asker has the bytes is not sent again", async () => {
    const { etag = "" } = (await get(file(shown))).headers;
    for (const given of [etag, `W/${etag}`, `"x", ${etag}`, "*"]) {
      const answer = await get(file(shown), { headers: { "if-none-match": given } });
      expect([answer.status, answer.body.length]).toEqual([304, 0]);
      expect(answer.headers["cache-control"]).toBe("public, max-age=60, must-revalidate");
      expect(answer.headers.etag).toBe(etag);
    }
    expect((await get(file(shown), { headers: { "if-none-match": '"x"' } })).status).toBe(200);
    const { "last-modified": changed = "" } = (await get(file(shown))).headers;
    expect(Date.parse(changed)).toBeLessThanOrEqual(Date.now());
    const since = (date: string, method = "GET") =>
      get(file(shown), { method, headers: { "if-modified-since": date } });
    expect((await since(changed)).status).toBe(304);
    expect((await since(changed, "HEAD")).status).toBe(304);
    expect((await since("Thu, 01 Jan 1970 00:00:00 GMT")).status).toBe(200);
  });

  test("is described without its bytes", async () => {
    const answer = await get(file(shown), { method: "HEAD" });
    expect([answer.status, answer.body.length]).toEqual([200, 0]);
    expect(answer.headers["content-length"]).toBe(String(bytes.length));
    expect((await get(file(hidden), { method: "HEAD" })).status).toBe(404);
  });

  test("that is not public is nothing, as one that never was", async () => {
    const [secret, never, missing] = [
      await get(file(hidden)),
      await get(file("Never_CCCCCCCCCCCCCCCC")),
      await get(file(shown, "whole-801.jpg")),
    ];
    const plain = ({ status, headers, body }: typeof secret) => {
      const { "x-request-id": _, date: __, ...rest } = headers;
      return { status, rest, body: String(body).replaceAll(/\/media\/[^"<\s]*/g, "") };
    };
    expect(secret.status).toBe(404);
    expect(plain(secret)).toEqual(plain(never));
    expect(plain(secret)).toEqual(plain(missing));
    expect(secret.headers.etag).toEqual(never.headers.etag);
  });

  test("that is not public says so to whoever has its tag, too", async () => {
    const { etag = "" } = (await get(file(shown))).headers;
    const answer = await get(file(hidden), { headers: { "if-none-match": etag } });
    expect(answer.status).toBe(404);
  });

  test("cannot be written or removed", async () => {
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      const own = { origin: "http://localhost:3000" };
      expect((await get(file(shown), { method, headers: own })).status).toBe(405);
      expect((await get(file(shown), { method })).status).toBe(403);
    }
    expect((await get(file(shown))).status).toBe(200);
  });
});

test("has one address: another spelling of it leads there", async () => {
  const answer = await get(`${file(shown)}/`);
  expect([answer.status, answer.headers.location]).toEqual([301, file(shown)]);
});

test.each([
  "/media/",
  `/media/${shown}`,
  `/media/${shown}/`,
  `/media/${shown}/thumb.webp`,
  `/media/${shown}/../../originals/${shown}`,
  `/media/../originals/${shown}`,
  `/media/..%2foriginals%2f${shown}`,
  `/media/%2e%2e/originals/${shown}`,
  `/media/${shown}/..%2f..%2foriginals%2f${shown}`,
  `/media/${shown}/%2e%2e%2fwhole-800.jpg`,
  `/media/${shown}/whole-800.jpg%00`,
  `/media/${shown}/whole-800.jpg%00.webp`,
  `/media/${shown}/whole-800.jpg%0a`,
  `/media/${shown}/whole-800.jpg/`,
  `/media/${shown}/.put-0123456789abcdef`,
  `/media/${shown.toLowerCase()}/whole-800.jpg`,
  `/media/${shown}/WHOLE-800.JPG`,
  `/media/originals/${shown}`,
  `/media/renditions/${shown}/whole-800.jpg`,
  `/media/views/${shown}/thumb.webp`,
  "/media/constructor/whole-800.jpg",
  `/media/${"%41".repeat(22)}/whole-800.jpg`,
  `/media/${shown}\\whole-800.jpg`,
  `/media/${"A".repeat(9_000)}/whole-800.jpg`,
])("%s leads to no file", async (address) => {
  const answer = await get(address);
  expect([301, 400, 404, 414]).toContain(answer.status);
  expect(String(answer.body)).not.toContain("CANARY");
  expect(answer.body.includes(bytes)).toBe(false);
});

describe("what readers may have", () => {
  test("is never public before: what was asked for too early is there with the news", async () => {
    expect((await get(file(hidden))).status).toBe(404);
    isPublic = async () => true;
    pictures.forget([`picture:${hidden}`]);
    expect((await get(file(hidden))).status).toBe(200);
  });

  test("a 404 is not kept by anybody for longer than the picture would be", async () => {
    const kept = (await get(file(hidden))).headers["cache-control"] ?? "";
    const seconds = [...kept.matchAll(/(?:max-age|s-maxage|stale-while-revalidate)=(\d+)/g)];
    for (const [, age] of seconds) expect(Number(age)).toBeLessThanOrEqual(60);
  });

  test("is asked once a second at most, however many ask one after the other", async () => {
    for (let n = 0; n < 20; n++) await get(file(shown, n % 2 ? "whole-800.jpg" : "card-480.webp"));
    expect(asked.length).toBeLessThanOrEqual(2);
  });

  test("is asked once for all who want it at the same moment", async () => {
    const all = await Promise.all(Array.from({ length: 30 }, () => get(file(shown))));
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([200]));
    expect(asked).toEqual([shown]);
  });

  test("ends with the news, at once", async () => {
    expect((await get(file(shown))).status).toBe(200);
    isPublic = async () => false;
    pictures.forget(["story:x", `picture:${shown}`]);
    expect((await get(file(shown))).status).toBe(404);
  });

  test("ends within two seconds when no news came", async () => {
    expect((await get(file(shown))).status).toBe(200);
    isPublic = async () => false;
    const since = performance.now();
    while ((await get(file(shown))).status === 200) await wait(20);
    expect(performance.now() - since).toBeLessThan(2_000);
  });

  test("ends within two seconds also when the database answers slowly, and with what was so when it was asked", async () => {
    let isOut = false;
    isPublic = async () => {
      const then = !isOut;
      await wait(900);
      return then;
    };
    const asking = get(file(shown));
    await wait(50);
    isOut = true;
    const since = performance.now();
    expect((await asking).status).toBe(200);
    while ((await get(file(shown))).status === 200) await wait(20);
    expect(performance.now() - since).toBeLessThan(2_500);
  });

  test("goes on as it was while the database is away, at once and not after a wait each", async () => {
    expect((await get(file(shown))).status).toBe(200);
    isPublic = async () => {
      throw new Error("no database");
    };
    await wait(1_100);
    for (let n = 0; n < 5; n++) expect((await get(file(shown))).status).toBe(200);
    expect((await get(file(hidden))).status, "nothing is known of it").toBe(404);
  });

  test("of a database that does not answer at all is waited for once, and not by each reader in turn", async () => {
    expect((await get(file(shown))).status).toBe(200);
    isPublic = () => new Promise(() => {});
    await wait(1_100);
    const since = performance.now();
    for (let n = 0; n < 4; n++) expect((await get(file(shown))).status).toBe(200);
    expect(performance.now() - since).toBeLessThan(4_500);
  }, 15_000);

  test("after news of a change that cannot be asked about is nothing rather than what it was", async () => {
    expect((await get(file(shown))).status).toBe(200);
    isPublic = async () => {
      throw new Error("no database");
    };
    pictures.forget([`picture:${shown}`]);
    expect((await get(file(shown))).status).toBe(404);
  });

  test("an answer that was on its way when the news came is not believed after it", async () => {
    let answerNow: (is: boolean) => void = () => {};
    isPublic = () =>
      new Promise((resolve) => {
        answerNow = resolve;
      });
    const early = get(file(shown));
    await vi.waitFor(() => expect(asked.length).toBe(1));
    isPublic = async () => false;
    pictures.forget([`picture:${shown}`]);
    answerNow(true);
    await early;
    expect((await get(file(shown))).status).toBe(404);
  });
});
