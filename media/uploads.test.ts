import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { bringIn, isUploadOf } from "@/media/uploads";
import { cutKey } from "@/newsroom/cut-keys";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "stet-uploads-"));
  vi.stubEnv("DATA_DIR", folder);
  vi.stubEnv("STET_DEMO", "1");
  mkdirSync(path.join(folder, "uploads"));
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

test("a file that web and worker bring in at the same moment is brought in once, whole", async () => {
  for (let n = 0; n < 50; n++) {
    const [upload, key] = [`upload-${n}`, `originals/${cutKey()}`];
    const bytes = Buffer.alloc(50_000, n);
    writeFileSync(path.join(folder, "uploads", upload), bytes);
    writeFileSync(path.join(folder, "uploads", `${upload}.json`), "{}");
    const both = await Promise.all([bringIn(key, upload), bringIn(key, upload)]);
    expect(both).toEqual([true, true]);
    expect(readFileSync(path.join(folder, "media", key)).equals(bytes)).toBe(true);
    expect(await bringIn(key, upload), "and again later").toBe(true);
  }
  expect(readdirSync(path.join(folder, "uploads"))).toEqual([]);
});

test("what is nowhere to be seen is not brought in", async () => {
  expect(await bringIn(`originals/${cutKey()}`, "never-was")).toBe(false);
  expect(await bringIn(`originals/${cutKey()}`, null)).toBe(false);
});

test("an upload is told from others by its owner, and from paths by its letters", () => {
  const id = "6f1c2a34-5b6d-4e7f-8a9b-0c1d2e3f4a5b";
  const person = { id, name: "", email: "", role: "reporter" as const, sections: [] };
  expect(isUploadOf(person, `${id}_${cutKey()}`)).toBe(true);
  for (const name of [
    `${id.replace("6", "7")}_${cutKey()}`,
    `${id}_${cutKey()}.json`,
    `${id}_../${cutKey()}`,
    `${id}_`,
    id,
    "",
  ])
    expect(isUploadOf(person, name), name).toBe(false);
});
