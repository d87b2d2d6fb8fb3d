import { sql } from "drizzle-orm";
import { atDesk } from "@/db/client";
import { settledThroughout } from "@/newsroom/bidi";
import type { Person } from "@/newsroom/people";
import { mayInNewsroom } from "@/newsroom/permissions";
import { type Refusal, refuse } from "@/newsroom/refusals";
import type { StoryId } from "@/newsroom/story";

/** A line of the trail: a story's event, or what happened to people, settings and sessions. */
export type AuditLine = {
  key: string;
  at: string;
  person: string | null;
  act: string;
  /** Whom or what it was about, beside a story. */
  about: string;
  /** Null for acts on no story. The headline is null for those to whom no story is open. */
  story: { id: StoryId; headline: string | null } | null;
  note: string;
  hash: string | null;
};

/** The trail, newest first, from before a moment on. An administrator sees that stories moved, not what they say. */
export async function auditFor(
  person: Person,
  before: string | null,
  length = 100,
): Promise<{ lines: AuditLine[]; before: string | null } | Refusal> {
  if (!mayInNewsroom(person, "seeAudit")) return refuse("not-your-move");
  const until = sql`coalesce(${before}::timestamptz, 'infinity')`;
  const seesStories = person.role === "chief";
  const { rows } = await atDesk().execute<AuditRow>(sql`
    with trail as (
      (select 'story ' || id as key, at, person_id, act, '' as about, story_id, note, hash
        from story_event where at < ${until} order by at desc limit ${length + 1})
      union all
      (select 'act ' || id, at, person_id, act, about, null, '', null
        from audit where at < ${until} order by at desc limit ${length + 1})
    )
    select t.key, t.act, t.hash, t.story_id as story, p.name as person,
      case when whom.id = p.id then '' else coalesce(whom.name, t.about) end as about,
      case when ${seesStories} then s.headline end as headline,
      case when ${seesStories} then t.note else '' end as note,
      to_char(t.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at
    from trail t left join person p on p.id = t.person_id left join story s on s.id = t.story_id
      left join person whom on whom.id::text = t.about
    order by t.at desc limit ${length + 1}`);
  const lines = settledThroughout(rows)
    .slice(0, length)
    .map(({ story, headline, ...row }) => ({
      ...row,
      story: story ? { id: story, headline } : null,
    }));
  return { lines, before: rows.length > length ? (lines.at(-1)?.at ?? null) : null };
}

type AuditRow = Omit<AuditLine, "story"> & { story: string | null; headline: string | null };
