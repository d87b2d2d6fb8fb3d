import { getTableColumns, is } from "drizzle-orm";
import { getTableConfig, PgTable } from "drizzle-orm/pg-core";
import type pg from "pg";
import { beforeAll, expect, test } from "vitest";
import * as newsroom from "@/db/schema/newsroom";
import * as pictures from "@/db/schema/pictures";
import * as published from "@/db/schema/published";
import * as stories from "@/db/schema/stories";
import { testDatabase } from "@/db/test-database";

let owner: pg.Pool;
beforeAll(async () => {
  ({ owner } = await testDatabase());
});

const everything: unknown[] = Object.values({
  ...newsroom,
  ...pictures,
  ...published,
  ...stories,
});
const described = everything.filter((value): value is PgTable => is(value, PgTable));

test.each(described.map((table) => [nameOf(table), table] as const))(
  "%s is described as the migrations made it",
  async (name, table) => {
    const { rows } = await owner.query(
      `select column_name as name, is_nullable = 'NO' as required, table_type = 'VIEW' as seen
       from information_schema.columns join information_schema.tables using (table_schema, table_name)
       where table_schema || '.' || table_name = $1`,
      [name],
    );
    const there = new Map(rows.map((row) => [row.name, row]));
    const columns = Object.values(getTableColumns(table));
    for (const column of columns) {
      const row = there.get(column.name);
      expect(row, `${name}.${column.name}`).toBeDefined();
      // A view's columns are never said to be required.
      if (row && !row.seen) expect(column.notNull, `${name}.${column.name}`).toBe(row.required);
    }
    expect(columns.map((column) => column.name).sort()).toEqual([...there.keys()].sort());
  },
);

function nameOf(table: PgTable): string {
  const { schema, name } = getTableConfig(table);
  return `${schema ?? "public"}.${name}`;
}
