import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { holdRight, noteInAudit } from "@/db/admin-right";
import { touchPress } from "@/db/publish";
import { newsroom, section } from "@/db/schema/newsroom";
import { story } from "@/db/schema/stories";
import { settledText } from "@/db/settled-text";
import { inTransaction, type Tx } from "@/db/transaction";
import { isLanguage, type Language } from "@/newsroom/languages";
import type { Person } from "@/newsroom/people";
import { isRefusal, type Refusal, refuse } from "@/newsroom/refusals";
import { shows } from "@/newsroom/shows";
import { isReservedSlug, isSlug } from "@/newsroom/slugs";
import { type AuditAct, changesBetween } from "@/newsroom/told-audit";

export const sectionNames = z
  .record(z.string().refine(isLanguage, "there is no such language"), settledText(60))
  .transform((given) => {
    const names: Names = {};
    for (const [language, name] of Object.entries(given))
      if (isLanguage(language) && name !== "") names[language] = name;
    return names;
  });
type Names = Partial<Record<Language, string>>;

/** Adds a section after the others. Its address stays as it is from then on. */
export function addSection(
  person: Person,
  slug: string,
  names: Names,
): Promise<{ slug: string } | Refusal> {
  return changing(
    person,
    "section-added",
    slug,
    async () => names,
    async (tx) => {
      if (!isSlug(slug)) return refuse("slug-unfit");
      if (isReservedSlug(slug) || isLanguage(slug)) return refuse("slug-reserved");
      const named = await requireMainName(tx, names);
      if (isRefusal(named)) return named;
      const made = await tx
        .insert(section)
        .values({
          slug,
          names,
          position: sql`(select coalesce(max(position), -1) + 1 from section)`,
        })
        .onConflictDoNothing()
        .returning({ slug: section.slug });
      return made[0] ?? refuse("section-taken");
    },
  );
}

export function renameSection(
  person: Person,
  slug: string,
  names: Names,
): Promise<{ slug: string } | Refusal> {
  const noted = async (tx: Tx) => ({
    changed: changesBetween({ names: await namesOf(tx, slug) }, { names }),
  });
  return changing(person, "section-renamed", slug, noted, async (tx) => {
    const named = await requireMainName(tx, names);
    if (isRefusal(named)) return named;
    const [changed] = await tx
      .update(section)
      .set({ names })
      .where(eq(section.slug, slug))
      .returning({ slug: section.slug });
    return changed ?? refuse("no-such-thing");
  });
}

/** Takes a section away that no story stands in; desks forget it. */
export function removeSection(person: Person, slug: string): Promise<{ slug: string } | Refusal> {
  const noted = (tx: Tx) => namesOf(tx, slug);
  return changing(person, "section-removed", slug, noted, async (tx) => {
    const [held] = await tx.select().from(section).where(eq(section.slug, slug)).for("update");
    if (!held) return refuse("no-such-thing");
    const inUse = await tx
      .select({ id: story.id })
      .from(story)
      .where(eq(story.section, slug))
      .limit(1);
    if (inUse.length > 0) return refuse("section-in-use");
    await tx.delete(section).where(eq(section.slug, slug));
    return { slug };
  });
}

/** Sets the order in which readers and the desk see the sections: all of them, each once. */
export function orderSections(
  person: Person,
  slugs: readonly string[],
): Promise<{ slugs: readonly string[] } | Refusal> {
  const noted = async (tx: Tx) => {
    const before = await tx.select({ slug: section.slug }).from(section).orderBy(section.position);
    return { changed: { order: [before.map(({ slug }) => slug), slugs] } };
  };
  return changing(person, "sections-ordered", "", noted, async (tx) => {
    const known = await tx.select({ slug: section.slug }).from(section);
    const isWhole =
      known.length === slugs.length && known.every(({ slug }) => slugs.includes(slug));
    if (!isWhole) return refuse("changed-meanwhile");
    await tx.execute(sql`
      update section set position = array_position(${sql.param([...slugs])}::text[], slug)`);
    return { slugs };
  });
}

/** What a section is called, before it is changed. */
async function namesOf(tx: Tx, slug: string): Promise<Names> {
  const [row] = await tx
    .select({ names: section.names })
    .from(section)
    .where(eq(section.slug, slug));
  return row?.names ?? {};
}

/** One change of the sections: right, change, audit; all pages show the sections, so all go out of print. */
function changing<T extends object>(
  person: Person,
  act: AuditAct,
  about: string,
  noted: (tx: Tx) => Promise<object>,
  change: (tx: Tx) => Promise<T | Refusal>,
): Promise<T | Refusal> {
  return inTransaction<T>(async (tx) => {
    const admin = await holdRight(tx, person, "changeSettings");
    if (isRefusal(admin)) return admin;
    const detail = await noted(tx);
    const done = await change(tx);
    if (isRefusal(done)) return done;
    await noteInAudit(tx, admin, act, about, detail);
    await touchPress(tx, [shows.newsroom()], []);
    return done;
  });
}

async function requireMainName(tx: Tx, names: Names): Promise<Names | Refusal> {
  const [paper] = await tx.select({ languages: newsroom.languages }).from(newsroom);
  const main = paper?.languages[0];
  return main && names[main] ? names : refuse("name-missing");
}
