import { eq, sql } from "drizzle-orm";
import { atDesk } from "@/db/client";
import { editorsFor, tellOf } from "@/db/notices-of-moves";
import { inSections } from "@/db/open-to";
import { picture, pictureEvent } from "@/db/schema/pictures";
import type { Tx } from "@/db/transaction";
import type { EndedRight } from "@/newsroom/ended-rights";
import type { Person } from "@/newsroom/people";
import { mayInNewsroom } from "@/newsroom/permissions";

const longest = 60;

/**
 * What a person still has to do about rights that have run out, the longest ended first and before
 * all what readers see: until no story that stands under them shows the picture, or its right is longer.
 */
export async function endedRightsFor(person: Person): Promise<EndedRight[]> {
  if (!mayInNewsroom(person, "settlePictures")) return [];
  const theirs = person.role === "chief" ? sql`true` : inSections(person);
  const { rows } = await atDesk().execute<EndedRight>(sql`
    select p.id as picture, coalesce(nullif(p.caption, ''), p.file_name) as name,
      to_char(p.expires_on, 'YYYY-MM-DD') as "endedOn",
      json_agg(json_build_object('id', s.id, 'headline', s.headline, 'language', s.language,
        'isLive', used."isLive") order by used."isLive" desc, s.updated_at desc) as stories
    from picture p
    cross join lateral (
      select story_id, bool_or(is_live) as "isLive" from (
        select story_id, false as is_live from picture_use where picture_id = p.id
        union all select story_id, true from published.picture where picture_id = p.id) as shown
      group by story_id) as used
    join story s on s.id = used.story_id
    where ${hasEnded} and not s.spiked and ${theirs}
    group by p.id
    order by bool_or(used."isLive") desc, p.expires_on, p.id
    limit ${longest}`);
  return rows;
}

/** Tells the editors of every story that shows a picture whose right has run out, once. Gives how many pictures that were. */
export async function tellOfEndedRights(): Promise<number> {
  const { rows } = await atDesk().execute<{ id: string }>(
    sql`select p.id from picture p where ${isUntold} order by p.id limit 1000`,
  );
  let told = 0;
  for (const { id } of rows) if (await atDesk().transaction((tx) => tellOfOne(tx, id))) told += 1;
  return told;
}

const hasEnded = sql`p.expires_on < (select (now() at time zone zone)::date from newsroom)`;
const isUntold = sql`not p.expiry_told and ${hasEnded}`;

async function tellOfOne(tx: Tx, id: string): Promise<boolean> {
  // A notice holds its story, and a story is held before its pictures.
  const { rows: stories } = await tx.execute<{ id: string; section: string | null }>(sql`
    select s.id, s.section from story s where s.id in (
      select story_id from picture_use where picture_id = ${id}
      union select story_id from published.picture where picture_id = ${id})
    order by s.id for key share of s`);
  const { rows: ended } = await tx.execute(
    sql`select p.id from picture p where p.id = ${id} and ${isUntold} for no key update of p`,
  );
  if (ended.length === 0) return false;
  for (const story of stories)
    await tellOf(tx, story.id, "rights-ended", await editorsFor(tx, story.section), null);
  await tx.update(picture).set({ expiryTold: true }).where(eq(picture.id, id));
  await tx.insert(pictureEvent).values({ pictureId: id, act: "rights-ended" });
  return true;
}
