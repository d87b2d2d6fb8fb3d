import type { Readable, Writable } from "node:stream";
import type { Client } from "pg";
import { from, to } from "pg-copy-streams";
import { type CarriedTable, quoted } from "@/db/backup-tables";

/**
 * A table's rows as the text format of COPY, with a line of column names, in the order of the key.
 * Equal rows give equal bytes on every server. `rowCount` is right at its end.
 */
export function copyOut(client: Client, table: CarriedTable): Readable & { rowCount: number } {
  const columns = columnsOf(client, table);
  return client.query(
    to(
      `copy (select ${columns} from ${quoted(client, table.name)} t order by ${table.order}) to stdout with (format text, header)`,
    ),
  );
}

/** Takes such rows in. The database compares the line of column names. */
export function copyIn(client: Client, table: CarriedTable): Writable & { rowCount: number } {
  const columns = columnsOf(client, table);
  return client.query(
    from(
      `copy ${quoted(client, table.name)} (${columns}) from stdin with (format text, header match)`,
    ),
  );
}

/** Times, numbers and bytes are written down as these settings have them, whatever the server's are. */
export async function writePlainly(client: Client): Promise<void> {
  await client.query(`
    set client_encoding = 'UTF8';
    set datestyle = 'ISO, YMD';
    set intervalstyle = 'postgres';
    set timezone = 'UTC';
    set bytea_output = 'hex';
    set extra_float_digits = 1;
    set statement_timeout = 0;
    set idle_in_transaction_session_timeout = 0;
  `);
}

function columnsOf(client: Client, table: CarriedTable): string {
  return table.columns.map((column) => client.escapeIdentifier(column)).join(", ");
}
