import { eq, sql } from "drizzle-orm";
import { atDesk } from "@/db/client";
import { ownerPool } from "@/db/connect";
import { newsroom, person } from "@/db/schema/newsroom";

/** Whether a demo still has to be filled. What a seeding left that was cut off is cleared away first: nobody has worked there yet. */
export async function isToBeSeeded(): Promise<boolean> {
  const [paper] = await atDesk().select({ demo: newsroom.demo }).from(newsroom);
  if (paper?.demo) return false;
  const known = await atDesk().select({ id: person.id }).from(person).limit(1);
  if (known.length > 0) await clear();
  return true;
}

/** From here on the demo is people's, and no start fills it again. */
export async function noteSeeded(): Promise<void> {
  await atDesk().update(newsroom).set({ demo: true }).where(eq(newsroom.onlyOne, true));
}

async function clear(): Promise<void> {
  await ownerPool().query(
    `truncate person, section, desk, story, picture, audit,
       published.story, published.moved, published.front_slot restart identity cascade`,
  );
  await atDesk().execute(sql`select press.touch(array['newsroom'])`);
}
