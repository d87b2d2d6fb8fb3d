import { drizzle } from "drizzle-orm/node-postgres";
import type pg from "pg";
import { deskPool, readerPool } from "@/db/connect";

/** The desk's tables, outside a transaction: for reading. Writes go through inTransaction. */
export const atDesk = () => drizzleOver(deskPool());
/** The published projection, as the reader role may see it. */
export const asReader = () => drizzleOver(readerPool());

const drizzleOver = (pool: pg.Pool) => {
  const known = made.get(pool);
  if (known) return known;
  const fresh = drizzle(pool);
  made.set(pool, fresh);
  return fresh;
};
const made = new WeakMap<pg.Pool, ReturnType<typeof drizzle>>();
