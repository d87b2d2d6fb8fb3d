import { sql } from "drizzle-orm";
import type { Tx } from "@/db/transaction";
import { slugOf } from "@/newsroom/slugs";

/** The address of an author's page: their name, and a number if somebody has that name already. */
export async function freeAuthorSlug(tx: Tx, name: string): Promise<string> {
  const plain = slugOf(name) || "author";
  const { rows } = await tx.execute<{ slug: string }>(sql`
    select author_slug as slug from person
    where author_slug = ${plain} or starts_with(author_slug, ${`${plain}-`})`);
  const taken = new Set(rows.map(({ slug }) => slug));
  if (!taken.has(plain)) return plain;
  let number = 2;
  while (taken.has(`${plain}-${number}`)) number++;
  return `${plain}-${number}`;
}
