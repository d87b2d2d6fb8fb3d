import { asc } from "drizzle-orm";
import { newsroom, section } from "@/db/schema/newsroom";
import type { Tx } from "@/db/transaction";
import type { Newsroom } from "@/newsroom/newsroom";

/** The paper's settings as the desk's transactions read them. */
export async function theSettings(tx: Pick<Tx, "select">): Promise<Newsroom> {
  const [row] = await tx.select().from(newsroom);
  if (!row) throw new Error("The newsroom has no settings yet.");
  const sections = await tx
    .select({ slug: section.slug, names: section.names })
    .from(section)
    .orderBy(asc(section.position), asc(section.slug));
  const { name, tagline, zone, languages, contact, about, translations } = row;
  return { name, tagline, zone, languages, contact, about, translations, sections };
}
