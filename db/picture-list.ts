import { type SQL, sql } from "drizzle-orm";
import { atDesk } from "@/db/client";
import { newsroomDay } from "@/db/picture-facts";
import { queryOf } from "@/db/story-search";
import {
  expiringDays,
  type PictureCard,
  type PictureFilter,
  type PicturePage,
  type PictureQuestion,
} from "@/newsroom/library";
import type { Person } from "@/newsroom/people";
import { mayInNewsroom } from "@/newsroom/permissions";
import { type Refusal, refuse } from "@/newsroom/refusals";
import { needsVerification, type RightsState, unsettledIn } from "@/newsroom/rights";

/** The pictures of the library that answer a question, newest first, a page at a time. */
export async function picturesFor(
  person: Person,
  question: PictureQuestion,
  length = 60,
): Promise<PicturePage | Refusal> {
  if (!mayInNewsroom(person, "seePictures")) return refuse("not-your-move");
  const words = question.words?.trim() ? queryOf(question.words, 2) : undefined;
  if (words === null) return { pictures: [], before: null };
  const today = await newsroomDay(atDesk());
  const conditions = conditionsOf(question, today);
  const chosen = words
    ? searched([...conditions, sql`p.search @@ ${words}`], length + 1)
    : newest(conditions, length + 1);
  const { rows } = await atDesk().execute<Row>(sql`
    select p.id, p.state, p.file_name as "fileName", p.caption, p.credit, p.width, p.height,
      p.placeholder, p.rights, p.provenance, to_char(p.expires_on, 'YYYY-MM-DD') as "expiresOn",
      p.source_address as "sourceAddress", p.origin_person as "originPerson", p.permission,
      p.restrictions, p.licence, p.reason, p.doubtful, u.name as "uploadedBy",
      (select count(*)::int from (
        select story_id from picture_use where picture_id = p.id
        union select story_id from published.picture where picture_id = p.id) as used) as uses,
      to_char(p.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "createdAt"
    from (${chosen}) as chosen join picture p using (id) join person u on u.id = p.uploaded_by
    order by p.created_at desc, p.id desc`);
  const shown = rows.slice(0, length);
  const last = shown.at(-1);
  return {
    pictures: shown.map((row) => cardOf(row, today)),
    before: rows.length > length && last ? { at: last.createdAt, id: last.id } : null,
  };
}

function newest(conditions: readonly SQL[], limit: number): SQL {
  return sql`select p.id from picture p where ${sql.join([...conditions], sql` and `)}
    order by p.created_at desc, p.id desc limit ${limit}`;
}

/** The fence keeps the planner from reading all pictures in order for a word that few of them have. */
function searched(conditions: readonly SQL[], limit: number): SQL {
  return sql`select id from (
    select p.id, p.created_at from picture p where ${sql.join([...conditions], sql` and `)} offset 0
  ) as few order by created_at desc, id desc limit ${limit}`;
}

type Row = Omit<PictureCard, "needsVerification" | "expired" | "unsettled"> &
  Omit<RightsState, "expiresAt" | "expired">;

function conditionsOf({ rights, provenance, filter, before }: PictureQuestion, today: string) {
  const conditions = [sql`p.evidence_of is null and p.state <> 'refused'`];
  if (rights) conditions.push(sql`p.rights = ${rights}`);
  if (provenance) conditions.push(sql`p.provenance = ${provenance}`);
  if (filter) conditions.push(filters[filter](today));
  if (before)
    conditions.push(sql`(p.created_at, p.id) < (${before.at}::timestamptz, ${before.id}::uuid)`);
  return conditions;
}

const filters: Record<PictureFilter, (today: string) => SQL> = {
  expiring: (today) =>
    sql`p.expires_on between ${today}::date and ${today}::date + ${expiringDays}::int`,
  expired: (today) => sql`p.expires_on < ${today}::date`,
  unused: () => sql`not exists (select from picture_use u where u.picture_id = p.id)
    and not exists (select from published.picture u where u.picture_id = p.id)`,
  unsettled: () => sql`(p.rights is null or p.provenance = 'disputed' or p.rights = 'none'
    or p.doubtful <> '{}'
    or (p.provenance = 'unverified' and p.rights in ('social-media', 'user-upload', 'screen-grab')))`,
};

function cardOf(row: Row, today: string): PictureCard {
  const expired = row.expiresOn !== null && row.expiresOn < today;
  const {
    sourceAddress,
    originPerson,
    permission,
    restrictions,
    licence,
    reason,
    doubtful,
    ...card
  } = row;
  const state = {
    sourceAddress,
    originPerson,
    permission,
    restrictions,
    licence,
    reason,
    doubtful,
  };
  return {
    ...card,
    expired,
    needsVerification: needsVerification(row.rights),
    unsettled: unsettledIn(
      { ...card, ...state, expiresAt: row.expiresOn, expired },
      { asLead: false },
    ),
  };
}
