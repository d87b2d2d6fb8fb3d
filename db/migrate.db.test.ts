import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { migrate } from "@/db/migrate";
import { blankDatabase, testDatabase } from "@/db/test-database";

describe("a migrated database", () => {
  let desk: pg.Pool;
  let reader: pg.Pool;
  beforeAll(async () => {
    ({ desk, reader } = await testDatabase());
  });

  test("lets the desk enqueue in its own transaction, and a rollback takes the job back", async () => {
    const client = await desk.connect();
    await client.query("begin");
    await client.query("select graphile_worker.add_job('print', '{}'::json)");
    await client.query("rollback");
    await client.query("select graphile_worker.add_job('print', '{}'::json, job_key => 'story 1')");
    const { rows } = await client.query("select key from graphile_worker.jobs");
    client.release();
    expect(rows).toEqual([{ key: "story 1" }]);
  });

  test("hides the queue from the reader", async () => {
    await expect(reader.query("select graphile_worker.add_job('print')")).rejects.toThrow(
      /permission/,
    );
  });

  test("lets neither desk nor reader change its schema or the record of migrations", async () => {
    for (const pool of [desk, reader]) {
      await expect(pool.query("create table mine (id int)")).rejects.toThrow(/permission/);
      await expect(pool.query("delete from stet_migration")).rejects.toThrow(/permission/);
    }
  });
});

describe("migrating", () => {
  let folder: string;
  let owner: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), "stet-migrations-"));
    ({
      urls: { owner },
    } = await blankDatabase());
  });
  afterAll(() => rm(folder, { recursive: true }));

  const run = () =>
    migrate({
      settings: { connectionString: owner },
      roles: { desk: "stet_desk", reader: "stet_reader" },
      folder,
      makesRoles: false,
      grant: async () => {},
    });
  const write = (name: string, sql: string) => writeFile(path.join(folder, name), sql);

  test("applies each file once, in the order of the names", async () => {
    await write("0002-second.sql", "alter table story_of_test add column words int;");
    await write("0001-first.sql", "create table story_of_test (id int);");
    expect(await run()).toEqual(["0001-first.sql", "0002-second.sql"]);
    expect(await run()).toEqual([]);
  });

  test("applies a file that arrives late under an earlier name", async () => {
    await write("0001-late.sql", "create table late_of_test (id int);");
    expect(await run()).toEqual(["0001-late.sql"]);
  });

  test("undoes a file that fails, and says which and why", async () => {
    await write("0003-broken.sql", "create table half (id int); select no_such_thing;");
    await expect(run()).rejects.toThrow(/0003-broken\.sql failed and was undone.*no_such_thing/);
    await write("0003-broken.sql", "create table half (id int);");
    expect(await run()).toEqual(["0003-broken.sql"]);
  });

  test("refuses a file that was changed after it was applied", async () => {
    await write("0002-second.sql", "alter table story_of_test add column words bigint;");
    await expect(run()).rejects.toThrow(/0002-second\.sql was changed after/);
    await write("0002-second.sql", "alter table story_of_test add column words int;");
  });

  test("refuses a database that a newer copy has migrated", async () => {
    await rm(path.join(folder, "0003-broken.sql"));
    await expect(run()).rejects.toThrow(/0003-broken\.sql, which this copy of Stet does not know/);
  });
});
