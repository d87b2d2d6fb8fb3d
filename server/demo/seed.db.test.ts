import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type pg from "pg";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { publishedFront } from "@/db/published-lists";
import { theNewsroom } from "@/db/published-newsroom";
import { latestPublished, publishedHistory } from "@/db/published-story";
import { testDatabase } from "@/db/test-database";
import { verifyVersions } from "@/db/verify-versions";
import { seedNewsroom } from "@/server/demo/seed-newsroom";
import { developDrawings, seedPictures } from "@/server/demo/seed-pictures";
import { seedStories } from "@/server/demo/seed-stories";

describe("the demo newsroom", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "stet-seed-"));
  let owner: pg.Pool;
  afterAll(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeAll(async () => {
    vi.stubEnv("DATA_DIR", folder);
    ({ owner } = await testDatabase());
    const people = await seedNewsroom();
    if (!people) throw new Error("The newsroom was not empty.");
    const [photographer, editor] = [...people.values()].slice(1);
    if (!photographer || !editor) throw new Error("Nobody is there.");
    await seedStories(
      people,
      await seedPictures({ photographer, editor }, await developDrawings()),
    );
  }, 300_000);

  test("is seeded once", async () => {
    expect(await seedNewsroom()).toBeNull();
  });

  test("has stories in every stage, in both languages and all sections", async () => {
    const { rows } = await owner.query(
      `select distinct stage from story union select distinct publication from story`,
    );
    expect(rows.map(({ stage }) => stage).sort()).toEqual(
      ["approved", "draft", "in-review", "live", "standing", "unpublished"].sort(),
    );
    const newsroom = await theNewsroom();
    expect(newsroom.sections).toHaveLength(6);
    expect((await latestPublished("en", 100)).length).toBeGreaterThanOrEqual(22);
    const arabic = await latestPublished("ar", 100);
    expect(arabic.length).toBeGreaterThanOrEqual(3);
    expect(arabic.some(({ translations }) => translations.length > 0)).toBe(true);
  });

  test("has a front whose order is by time, and a chain of versions that holds", async () => {
    const front = await publishedFront("en");
    expect(front.next).toHaveLength(4);
    const times = front.latest.map(({ publishedAt }) => publishedAt);
    expect(times).toEqual([...times].sort().reverse());
    const checked = await verifyVersions();
    expect(checked.bad).toEqual([]);
    expect(checked.versions).toBeGreaterThanOrEqual(27);
    const history = await publishedHistory(front.lead?.path ?? "");
    expect(history?.versions).toHaveLength(1);
  });
});
