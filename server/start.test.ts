import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:net";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hold } from "./lock.mjs";

// What stands in the way of a start is said in one line, and nothing is left behind.

const shelf = mkdtempSync(path.join(os.tmpdir(), "stet-start-"));
const taken: Server = createServer();
let port = "";

beforeAll(async () => {
  await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
  const address = taken.address();
  port = typeof address === "object" && address ? String(address.port) : "";
});
afterAll(() => {
  taken.close();
  rmSync(shelf, { recursive: true, force: true });
});

function start(settings: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ["server/start.mjs"], {
    env: { NODE_ENV: "production", ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
  return new Promise((resolve) => child.once("close", (code) => resolve({ code, said })));
}

test("a taken port is said before a new data folder is made", async () => {
  const folder = path.join(shelf, "not", "there");
  const { code, said } = await start({ PORT: port, DATA_DIR: folder });
  expect([code, said]).toEqual([
    1,
    `Port ${port} is taken by another program: stop it, or set PORT to another.\n`,
  ]);
  expect(existsSync(path.join(shelf, "not"))).toBe(false);
});

test.each([
  ["SITE_URL", "no-address", /^SITE_URL must be the public origin.*\n$/],
  ["SITE_URL", "https://news.example/path", /^SITE_URL must be the public origin.*\n$/],
  ["DATABASE_URL", "mysql://u:hidden@host/name", /^DATABASE_URL must be a PostgreSQL address.*\n$/],
  ["TRUSTED_PROXIES", "everybody", /^TRUSTED_PROXIES must be a comma-separated list.*\n$/],
])("a wrong %s is named, also where another Stet runs", async (name, value, words) => {
  const folder = path.join(shelf, "held");
  mkdirSync(folder, { recursive: true });
  const lock = await hold(folder);
  if (!lock) throw new Error("The folder is held already.");
  const { code, said } = await start({ DATA_DIR: folder, PORT: port, [name]: value });
  await lock.release();
  expect(said).toMatch(words);
  expect(said).not.toContain("hidden");
  expect(code).toBe(1);
});

test("another Stet on the same folder is named before the port that it holds", async () => {
  const folder = path.join(shelf, "held");
  mkdirSync(folder, { recursive: true });
  const lock = await hold(folder);
  if (!lock) throw new Error("The folder is held already.");
  const { code, said } = await start({ DATA_DIR: folder, PORT: port });
  await lock.release();
  expect(said).toMatch(/^Another Stet is running on the data folder .*\n$/);
  expect(code).toBe(1);
});
