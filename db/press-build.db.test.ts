import type pg from "pg";
import { beforeAll, expect, test } from "vitest";
import { pagesInPrintAt } from "@/db/pages";
import { printFromBuild } from "@/db/press-build";
import { testDatabase } from "@/db/test-database";

let desk: pg.Pool;
beforeAll(async () => {
  ({ desk } = await testDatabase());
});

test("another build takes every page out of print, the same one none", async () => {
  const inPrint = async () => (await pagesInPrintAt(["/world"])).length;
  const print = () =>
    desk.query("select press.keep('/world', 200::smallint, '{}', 'x', 'x', '{newsroom}', 0)");
  expect(await printFromBuild("first")).toBe(true);
  await print();
  expect(await printFromBuild("first")).toBe(false);
  expect(await inPrint()).toBe(1);
  expect(await printFromBuild("second")).toBe(true);
  expect(await inPrint()).toBe(0);
  await print();
  expect(await inPrint()).toBe(1);
});
