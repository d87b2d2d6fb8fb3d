import path from "node:path";
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { scratchFolder } from "@/media/fixtures/folder";

const scratch = scratchFolder();
afterAll(() => {
  scratch.remove();
  vi.unstubAllEnvs();
});
// The settings of a process are read once.
beforeEach(() => vi.resetModules());

test.each([
  ["unsaid, in the data folder", "", "data/media"],
  ["a folder", `file:${scratch.folder}/one`, "one"],
  ["a folder as an address", `file://${scratch.folder}/two%20words`, "two words"],
])("pictures are kept where the operator says: %s", async (_, address, folder) => {
  vi.stubEnv("DATA_DIR", path.join(scratch.folder, "data"));
  vi.stubEnv("STORAGE_URL", address);
  const { openStorage } = await import("@/media/storage");
  await openStorage().put("originals/a", Buffer.from("text"));
  const file = await openStorage().localFile("originals/a", async (place) => place);
  expect(file).toBe(path.join(scratch.folder, folder, "originals/a"));
});

test("what is not there yet is said in one line", async () => {
  vi.stubEnv("STORAGE_URL", "s3://bucket");
  const { openStorage } = await import("@/media/storage");
  expect(openStorage).toThrow(/^STORAGE_URL names an S3 storage, which is not there yet[^\n]*$/);
});
