import { sql } from "drizzle-orm";
import { atDesk } from "@/db/client";
import { theSettings } from "@/db/settings-read";
import { settledThroughout } from "@/newsroom/bidi";
import { isLanguage, languages } from "@/newsroom/languages";
import { type Newsroom, sectionName } from "@/newsroom/newsroom";
import type { Person } from "@/newsroom/people";
import { mayInNewsroom } from "@/newsroom/permissions";
import { type Refusal, refuse } from "@/newsroom/refusals";
import type { StoryId } from "@/newsroom/story";
import { type AuditNames, tellAct } from "@/newsroom/told-audit";
import { tellEvent } from "@/newsroom/told-events";

/** A line of the trail: a story's event, or what happened to people, settings and sessions. */
export type AuditLine = {
  key: string;
  at: string;
  person: string | null;
  /** What was done, in words behind the person's name. */
  did: string;
  /** What it changed, from what to what. */
  changes: string[];
  /** Null for acts on no story. The headline is null for those to whom no story is open. */
  story: { id: StoryId; headline: string | null } | null;
  /** What the person said with it. */
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
      (select 'story ' || id as key, at, person_id, act, '' as about, story_id, note, hash, detail
        from story_event where at < ${until} order by at desc limit ${length + 1})
      union all
      (select 'act ' || id, at, person_id, act, about, null, '', null, detail
        from audit where at < ${until} order by at desc limit ${length + 1})
    )
    select t.key, t.act, t.hash, t.story_id as story, p.name as person,
      case when t.about = t.person_id::text then '' else t.about end as about,
      case when ${seesStories} then s.headline end as headline,
      case when ${seesStories} then t.note else '' end as note,
      case when ${seesStories} or t.story_id is null then t.detail else '{}' end as detail,
      to_char(t.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at
    from trail t left join person p on p.id = t.person_id left join story s on s.id = t.story_id
    order by t.at desc limit ${length + 1}`);
  const shown = settledThroughout(rows).slice(0, length);
  const newsroom = await theSettings(atDesk());
  const names = await namesIn(shown, newsroom, seesStories);
  const lines = shown.map((row) => lineOf(row, names, newsroom.zone, person));
  return { lines, before: rows.length > length ? (lines.at(-1)?.at ?? null) : null };
}

type AuditRow = Pick<AuditLine, "key" | "at" | "person" | "note" | "hash"> & {
  act: string;
  about: string;
  detail: Record<string, unknown>;
  story: string | null;
  headline: string | null;
};

function lineOf(row: AuditRow, names: AuditNames, zone: string, reader: Person): AuditLine {
  const { key, at, person, hash, act, note, detail, story, headline } = row;
  if (story) {
    const { did, words } = tellEvent({ act, note, detail }, zone);
    return { key, at, person, hash, did, changes: [], story: { id: story, headline }, note: words };
  }
  const about = aboutIn(row, names);
  const told = tellAct({ act, about, detail: withoutAddresses(detail, reader) }, names);
  return { key, at, person, hash, ...told, story: null, note: "" };
}

const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

/** Whom or what an act was about, by the name that it has, or had when it was last noted. */
function aboutIn({ act, about }: AuditRow, names: AuditNames): string {
  if (about === "newsroom") return "";
  if (act === "set-front") return isLanguage(about) ? languages[about].name : about;
  if (act.startsWith("section")) return names.sections[about] ?? about;
  return names.ids[about] ?? (isId(about) ? "" : about);
}

/** Where people are written to is for those who look after them. */
function withoutAddresses(detail: Record<string, unknown>, reader: Person) {
  if (mayInNewsroom(reader, "managePeople")) return detail;
  const { email, changed, ...rest } = detail;
  const pairs = typeof changed === "object" && changed !== null ? { ...changed } : null;
  if (pairs && "email" in pairs) pairs.email = null;
  return {
    ...rest,
    ...(email === undefined ? {} : { email: "" }),
    ...(pairs ? { changed: pairs } : {}),
  };
}

/** The names of everything that the rows name by id. What is gone goes by what the trail called it. */
async function namesIn(
  rows: readonly AuditRow[],
  newsroom: Newsroom,
  seesStories: boolean,
): Promise<AuditNames> {
  const text = JSON.stringify(rows.map(({ about, detail }) => [about, detail]));
  const ids = [...new Set(text.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [])];
  const main = newsroom.languages[0] ?? "en";
  const { rows: named } = await atDesk().execute<{ id: string; name: string }>(sql`
    with asked as (select unnest(${sql.param(ids)}::uuid[]) as id)
    select distinct on (id) id::text, name from (
      select id, name, 1 as best, 0 as noted from desk join asked using (id)
      union all select id, name, 1, 0 from person join asked using (id)
      union all select id, headline, 1, 0 from published.story join asked using (id)
      union all select id, headline, 2, 0 from story join asked using (id)
        where ${seesStories} and headline <> ''
      union all select asked.id, a.detail->>'name', 3, a.id from asked
        join audit a on a.about = asked.id::text and a.detail->>'name' <> ''
    ) known order by id, best, noted desc`);
  const sections = newsroom.sections.map(({ slug }) => [slug, sectionName(newsroom, slug, main)]);
  return {
    ids: Object.fromEntries(named.map(({ id, name }) => [id, name])),
    sections: Object.fromEntries(sections),
  };
}
