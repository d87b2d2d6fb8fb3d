import type pg from "pg";
import { beforeAll, expect, test } from "vitest";
import { createStory } from "@/db/create-story";
import { testDatabase } from "@/db/test-database";
import { isToBeSeeded, noteSeeded } from "@/server/demo/cut-off-seed";
import { seedNewsroom } from "@/server/demo/seed-newsroom";

let owner: pg.Pool;
beforeAll(async () => {
  ({ owner } = await testDatabase());
});

test("a seeding that was cut off is cleared away and begun anew; a finished one is nobody's to touch", async () => {
  expect(await isToBeSeeded()).toBe(true);
  const people = await seedNewsroom();
  const reporter = people?.get("reporter@demo.local");
  if (!reporter) throw new Error("Nobody was brought in.");
  await createStory(reporter);

  expect(await isToBeSeeded()).toBe(true);
  const { rows } = await owner.query(
    "select (select count(*)::int from person) as people, (select count(*)::int from story) as stories",
  );
  expect(rows).toEqual([{ people: 0, stories: 0 }]);

  expect((await seedNewsroom())?.size).toBe(6);
  await noteSeeded();
  expect(await isToBeSeeded()).toBe(false);
  expect(await seedNewsroom()).toBeNull();
});
