import type pg from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import { isStuck } from "@/db/stuck";
import { testDatabase } from "@/db/test-database";

let pools: Record<"desk" | "reader", pg.Pool>;
let owner: pg.Pool;

beforeAll(async () => {
  const database = await testDatabase();
  pools = database;
  owner = database.owner;
});

describe("each role of the application", () => {
  test.each([
    ["desk", "15s", "5s", "30s"],
    ["reader", "10s", "2s", "10s"],
  ] as const)("%s has limits to its patience", async (role, statement, lock, idle) => {
    const settings = ["statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout"];
    const found = [];
    for (const name of settings) {
      const { rows } = await pools[role].query(`show ${name}`);
      found.push(rows[0]?.[name]);
    }
    expect(found).toEqual([statement, lock, idle]);
  });

  test("a statement that does not end is ended, and known for what it was", async () => {
    const client = await pools.reader.connect();
    await client.query("set statement_timeout = '100ms'");
    const fault = await client.query("select pg_sleep(20)").catch((error: unknown) => error);
    client.release(true);
    expect(isStuck(fault)).toBe(true);
    expect(isStuck(new Error("outside", { cause: fault }))).toBe(true);
  });

  test("a transaction that stands still lets go of what it holds", async () => {
    const client = await pools.desk.connect();
    await client.query("set idle_in_transaction_session_timeout = '100ms'");
    const ended = new Promise((resolve) => client.once("error", resolve));
    await client.query("begin");
    await client.query("select take_turns('held', 1, 10, 10)");
    expect(isStuck(await ended)).toBe(true);
    client.release(true);
    const { rowCount } = await owner.query("select from turn where key = 'held'");
    expect(rowCount).toBe(0);
  });

  test("other faults are not taken for it", async () => {
    const fault = await pools.desk.query("select 1 / 0").catch((error: unknown) => error);
    expect(isStuck(fault)).toBe(false);
    expect(isStuck(null)).toBe(false);
  });
});
