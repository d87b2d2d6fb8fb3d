import { and, asc, eq, gt, lt, sql } from "drizzle-orm";
import { searchedTexts } from "@/article/searched-text";
import { atDesk } from "@/db/client";
import { pictureWords } from "@/db/picture-words";
import { picture } from "@/db/schema/pictures";
import { publishedStory } from "@/db/schema/published";
import { story } from "@/db/schema/stories";
import { searchCut, searchIndex } from "@/db/search-index";

/**
 * Brings every row into the search that was indexed by an earlier Stet, a few at a time. Until then it
 * is found by what it was found by before. Whoever writes one meanwhile has indexed it. Safe to repeat;
 * gives the number of rows.
 */
export async function indexAnew(): Promise<number> {
  let indexed = 0;
  for (const batch of batches) {
    for (let last: string | null = nobody; last !== null; ) {
      const done: Batch = await batch(last);
      indexed += done.rows;
      last = done.last;
    }
  }
  return indexed;
}

type Batch = { rows: number; last: string | null };

const nobody = "00000000-0000-0000-0000-000000000000";
const atOnce = 50;

const batches: readonly ((after: string) => Promise<Batch>)[] = [
  async (after) => {
    const rows = await atDesk()
      .select()
      .from(story)
      .where(and(gt(story.id, after), lt(story.searchCut, searchCut)))
      .orderBy(asc(story.id))
      .limit(atOnce);
    for (const row of rows)
      await atDesk()
        .update(story)
        .set({ search: searchIndex(searchedTexts(row, row, row.pictures)), searchCut })
        .where(and(eq(story.id, row.id), lt(story.searchCut, searchCut)));
    return batchOf(rows);
  },
  async (after) => {
    const rows = await atDesk()
      .select({ id: publishedStory.id, content: publishedStory.content })
      .from(publishedStory)
      .where(and(gt(publishedStory.id, after), lt(publishedStory.searchCut, searchCut)))
      .orderBy(asc(publishedStory.id))
      .limit(atOnce);
    for (const { id, content } of rows)
      await atDesk()
        .update(publishedStory)
        .set({
          search: searchIndex(searchedTexts(content, content, content.pictures ?? [])),
          searchCut,
        })
        .where(and(eq(publishedStory.id, id), lt(publishedStory.searchCut, searchCut)));
    return batchOf(rows);
  },
  async (after) => {
    const rows = await atDesk()
      .select()
      .from(picture)
      .where(
        and(
          gt(picture.id, after),
          lt(picture.searchCut, searchCut),
          sql`${picture.search} <> ''::tsvector`,
        ),
      )
      .orderBy(asc(picture.id))
      .limit(atOnce);
    for (const row of rows)
      await atDesk()
        .update(picture)
        .set(pictureWords(row))
        .where(and(eq(picture.id, row.id), lt(picture.searchCut, searchCut)));
    return batchOf(rows);
  },
];

function batchOf(rows: readonly { id: string }[]): Batch {
  return { rows: rows.length, last: rows.length < atOnce ? null : (rows.at(-1)?.id ?? null) };
}
