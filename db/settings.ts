import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { holdRight, noteInAudit } from "@/db/admin-right";
import { atDesk } from "@/db/client";
import { touchPress } from "@/db/publish";
import { newsroom } from "@/db/schema/newsroom";
import { settledText } from "@/db/settled-text";
import { inTransaction, type Tx } from "@/db/transaction";
import { isLanguage, isSpoken, type Language } from "@/newsroom/languages";
import type { PaperWords } from "@/newsroom/newsroom";
import type { Person } from "@/newsroom/people";
import { isRefusal, type Refusal, refuse } from "@/newsroom/refusals";
import { shows } from "@/newsroom/shows";
import { changesBetween } from "@/newsroom/told-audit";

/** The paper's name as everybody may know it. */
export async function thePaper(): Promise<{ name: string; tagline: string }> {
  const [row] = await atDesk()
    .select({ name: newsroom.name, tagline: newsroom.tagline })
    .from(newsroom);
  return row ?? { name: "Stet", tagline: "" };
}

/** Everything that an administrator may set, with what depends on it. */
export type Settings = {
  revision: number;
  name: string;
  tagline: string;
  zone: string;
  languages: Language[];
  contact: string;
  about: string;
  translations: Partial<Record<Language, PaperWords>>;
  sections: { slug: string; names: Partial<Record<Language, string>>; stories: number }[];
  desks: { id: string; name: string; sections: string[]; members: number }[];
};

export function settingsFor(person: Person): Promise<Settings | Refusal> {
  return inTransaction(async (tx) => {
    const admin = await holdRight(tx, person, "changeSettings");
    if (isRefusal(admin)) return admin;
    const [row] = await tx.select().from(newsroom);
    if (!row) return refuse("no-such-thing");
    const { revision, name, tagline, zone, languages, contact, about, translations } = row;
    const { rows: sections } = await tx.execute<Settings["sections"][number]>(sql`
      select s.slug, s.names, (select count(*)::int from story t where t.section = s.slug) as stories
      from section s order by s.position, s.slug`);
    return {
      ...{ revision, name, tagline, zone, languages, contact, about, translations },
      sections,
      desks: await desksIn(tx),
    };
  });
}

/** The desks with their sections, for everything that administrators choose from. */
export async function desksIn(tx: Tx): Promise<Settings["desks"]> {
  const { rows } = await tx.execute<Settings["desks"][number]>(sql`
    select d.id, d.name,
      array(select ds.section from desk_section ds join section s on s.slug = ds.section
        where ds.desk_id = d.id order by s.position, s.slug) as sections,
      (select count(*)::int from desk_member m where m.desk_id = d.id) as members
    from desk d order by lower(d.name)`);
  return rows;
}

export const settingsPatch = z.strictObject({
  name: settledText(80).pipe(z.string().min(1, "the paper needs a name")).optional(),
  tagline: settledText(200).optional(),
  zone: z.string().refine(isZone, "there is no such time zone").optional(),
  languages: z
    .array(z.string().refine(isLanguage, "there is no such language"))
    .min(1, "the paper needs a language")
    .max(12)
    .refine((list) => new Set(list).size === list.length, "each language once")
    .optional(),
  contact: settledText(400).optional(),
  about: settledText(2_000).optional(),
  translations: z
    .partialRecord(
      z.string().refine(isLanguage, "there is no such language"),
      z.strictObject({ tagline: settledText(200), about: settledText(2_000) }),
    )
    .optional(),
});
export type SettingsPatch = z.infer<typeof settingsPatch>;

/** Changes the paper's settings as they were at `revision`, and takes every page out of print. */
export function changeSettings(
  person: Person,
  revision: number,
  patch: SettingsPatch,
): Promise<{ revision: number } | Refusal> {
  return inTransaction(async (tx) => {
    const admin = await holdRight(tx, person, "changeSettings");
    if (isRefusal(admin)) return admin;
    const [before] = await tx.select().from(newsroom).for("update");
    if (!before || before.revision !== revision) return refuse("changed-meanwhile");
    if (patch.languages) {
      const added = patch.languages.filter((language) => !before.languages.includes(language));
      if (!added.every(isSpoken)) return refuse("language-unspoken");
      const isFree = await mayHaveLanguages(tx, before.languages, patch.languages);
      if (!isFree) return refuse("language-in-use");
    }
    const next = revision + 1;
    const given = Object.fromEntries(
      Object.entries(patch).filter(([, value]) => value !== undefined),
    );
    await tx
      .update(newsroom)
      .set({ ...given, revision: next })
      .where(eq(newsroom.onlyOne, true));
    await noteInAudit(tx, admin, "settings-changed", "newsroom", {
      changed: changesBetween(before, given),
    });
    await touchPress(tx, [shows.newsroom()], []);
    return { revision: next };
  });
}

/** A language with stories stays; the main one, whose addresses have no prefix, once anything was published. */
async function mayHaveLanguages(
  tx: Tx,
  before: readonly Language[],
  after: readonly Language[],
): Promise<boolean> {
  const gone = before.filter((language) => !after.includes(language));
  const { rows } = await tx.execute<{ written: boolean; published: boolean }>(sql`
    select exists (select from story where language = any (${sql.param(gone)}::text[])) as written,
      exists (select from story where publication <> 'unpublished') as published`);
  const [use] = rows;
  return use !== undefined && !use.written && (before[0] === after[0] || !use.published);
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
