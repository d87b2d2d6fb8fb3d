import { type SQL, sql } from "drizzle-orm";

const columns = {
  stage: sql`s.stage`,
  publication: sql`s.publication`,
  spiked: sql`s.spiked`,
  sentBack: sql`s.sent_back`,
} as const;

/** A row of conditions of newsroom/desk-states.ts as a condition on story `s`. No condition at all is refused. */
export function conditionOf(where: { [mark in keyof typeof columns]?: string | boolean }): SQL {
  const marks = Object.entries(where) as [keyof typeof columns, string | boolean][];
  if (marks.length === 0) throw new Error("A filter without conditions would be no filter.");
  return sql.join(
    marks.map(([mark, value]) => sql`${columns[mark]} = ${value}`),
    sql` and `,
  );
}
