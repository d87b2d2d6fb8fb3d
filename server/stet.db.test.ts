import { spawn } from "node:child_process";
import { mkdtemp, rm, stat } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DatabaseUrls } from "@/db/connect";
import { draftOf, make, smallNewsroom } from "@/db/small-newsroom";
import { blankDatabase, testDatabase } from "@/db/test-database";

let shelf: string;
let newsroom: DatabaseUrls;
beforeAll(async () => {
  shelf = await mkdtemp(path.join(os.tmpdir(), "stet-commands-"));
  const { urls, owner } = await testDatabase();
  newsroom = urls;
  const people = await smallNewsroom(owner);
  const id = await draftOf(people.reporter);
  await make(people.reporter, id, "submit");
  await make(people.editor, id, "approve");
  await make(people.editor, id, "publish");
  await owner.query(
    "insert into second_factor (person_id, sealed, confirmed_at) values ($1, 'x', now())",
    [people.editor.id],
  );
});
afterAll(() => rm(shelf, { recursive: true }));

// Each command is a process of its own, and starts as slowly as the machine is busy.
describe("npm run stet", { timeout: 120_000 }, () => {
  test("backs up, restores and verifies with the operator's own database", async () => {
    const file = path.join(shelf, "courier.tar.gz");
    const backup = await stet(newsroom, "backup", file);
    expect(backup.said).toMatch(/^The Courier, as of .* rows of \d+ tables, 0 files/);
    expect(backup.code).toBe(0);
    expect((await stat(file)).mode & 0o777).toBe(0o600);

    const { urls } = await blankDatabase();
    const restored = await stet(urls, "restore", file);
    expect(restored.said).toContain("All of it is back and verified.");
    expect(restored.said).toContain("The second factor of one person cannot be read");
    expect(restored.code).toBe(0);

    const [before, after] = [await stet(newsroom, "verify"), await stet(urls, "verify")];
    expect(before.said).toMatch(/All 1 versions of 1 stories hold\.\nThey come to [0-9a-f]{64}/);
    expect(after).toEqual(before);

    const again = await stet(urls, "restore", file);
    expect(again.code).toBe(1);
    expect(again.said).toMatch(/^The database is not empty .*\n$/);
  });

  test("does not put a demo's people, whose passwords everybody knows, into production", async () => {
    const { urls, owner } = await demoNewsroom();
    await owner.query("update newsroom set demo = true");
    const file = path.join(shelf, "demo.tar.gz");
    await stet(urls, "backup", file);
    const { urls: production } = await blankDatabase();
    const { code, said } = await stet(production, "restore", file);
    expect(said).toMatch(/^This is the backup of a demo/m);
    expect(code).toBe(1);
  });

  test("says what it can do, and that it cannot do anything else", async () => {
    expect((await stet(newsroom)).said).toContain("restore FILE");
    expect((await stet(newsroom, "restore")).said).toBe("Say which backup: restore FILE\n");
    expect((await stet(newsroom, "no-such")).code).toBe(1);
  });
});

async function demoNewsroom() {
  const made = await testDatabase();
  await smallNewsroom(made.owner);
  return made;
}

/** Runs a command as an operator does, in production. */
function stet(
  urls: DatabaseUrls,
  ...args: string[]
): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ["server/run.mjs", "stet", ...args], {
    env: {
      PATH: "/usr/bin:/bin",
      DATA_DIR: path.join(shelf, "data"),
      DATABASE_URL: urls.desk,
      READER_DATABASE_URL: urls.reader,
      MIGRATE_DATABASE_URL: urls.owner,
      AUTH_SECRET: "a secret of the tests that is long enough",
      SITE_URL: "https://courier.example",
      NODE_ENV: "production",
      LOG_LEVEL: "silent",
    },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, said }));
  });
}
