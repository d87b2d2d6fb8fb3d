import { and, eq, sql } from "drizzle-orm";
import { type Copy, contentHash, contentOf, type Details } from "@/article/content";
import { reservedAddress, type StoryRow, story } from "@/db/schema/stories";
import { theSettings } from "@/db/settings-read";
import type { Tx } from "@/db/transaction";
import { storyPath } from "@/newsroom/addresses";
import { editionOf } from "@/newsroom/newsroom";
import { isStorySlug, numberedSlug, slugOf } from "@/newsroom/slugs";

/** Where an address is asked for, and for which story. */
type Place = { id: string; language: Details["language"]; section: string | null };

/** The details with the address that the story has from now on, and whether it goes on following the headline. */
export type Settled = { details: Details; follows: boolean };

/**
 * Brings a story's address up to date with a change of its copy or details, part of the write. One
 * that was chosen is held as it is. One that follows the headline is reserved from submission on, and
 * made anew with the headline until it is public; then it stays.
 */
export async function settleAddress(
  tx: Tx,
  row: StoryRow,
  { copy, details, isSubmitted }: { copy: Copy; details: Details; isSubmitted: boolean },
): Promise<Settled> {
  if (row.publication !== "unpublished") return { details, follows: row.slugFollows };
  const place = { id: row.id, language: details.language, section: details.section };
  const follows = details.slug === null || (row.slugFollows && details.slug === row.slug);
  if (!follows) {
    const isMoved =
      details.slug !== row.slug ||
      details.section !== row.section ||
      details.language !== row.language;
    // Whoever chose it has been asked whether it is free (db/change-details.ts).
    if (isMoved && details.slug !== null && !(await holdAddress(tx, place, details.slug)))
      throw new Error("A chosen address was not free.");
    return { details, follows };
  }
  const isWanted = isSubmitted || row.stage !== "draft" || (row.slugFollows && row.slug !== null);
  const slug = isWanted ? await following(tx, row, place, copy.fields.headline) : null;
  await releaseOthers(tx, place, slug);
  return { details: { ...details, slug }, follows };
}

async function following(tx: Tx, row: StoryRow, place: Place, headline: string) {
  const wanted = slugOf(headline);
  const isSame =
    wanted === slugOf(row.fields.headline) &&
    place.section === row.section &&
    place.language === row.language;
  if (isSame && row.slugFollows && row.slug !== null && isStorySlug(row.slug)) return row.slug;
  if (wanted === "" || place.section === null) return null;
  for (let n = 1; ; n += 1) {
    const slug = numberedSlug(wanted, n);
    if (isStorySlug(slug) && (await reserve(tx, place, slug))) return slug;
  }
}

/** Takes this very address for a story, and leaves any other that it had. False if it is another's. */
export async function holdAddress(tx: Tx, place: Place, slug: string): Promise<boolean> {
  if (place.section !== null && !(await reserve(tx, place, slug))) return false;
  await releaseOthers(tx, place, slug);
  return true;
}

/** Asked at publication: the address of the text is the story's own. */
export async function hasItsAddress(tx: Tx, row: StoryRow, slug: string): Promise<boolean> {
  return row.publication === "unpublished" ? holdAddress(tx, row, slug) : true;
}

/** A spiked story leaves the address that followed its headline to others; one that was chosen stays with it. */
export async function releaseAddress(tx: Tx, row: StoryRow, copy: Copy, details: Details) {
  if (!row.slugFollows || row.slug === null) return {};
  await releaseOthers(tx, row, null);
  const hash = await contentHash(contentOf(copy, { ...details, slug: null }, row.pictures));
  return { slug: null, hash };
}

/** Whether an address belongs to another story, or once did. */
export async function isSlugTaken(tx: Tx, place: Place, slug: string): Promise<boolean> {
  if (place.section === null || slug === "") return false;
  const { rows } = await tx.execute(sql`
    select from reserved_address
    where language = ${place.language} and section = ${place.section} and slug = ${slug}
      and story_id <> ${place.id}
    union all ${standingElsewhere(place, slug, await pathOf(tx, place, slug))} limit 1`);
  return rows.length > 0;
}

/**
 * Who asks at once for what another has just been given waits for that one's commit, holding nothing
 * in this table: nobody waits for the other in turn.
 */
async function reserve(tx: Tx, place: Place, slug: string): Promise<boolean> {
  const { id, language, section } = place;
  const elsewhere = standingElsewhere(place, slug, await pathOf(tx, place, slug));
  const { rows: made } = await tx.execute(sql`
    insert into reserved_address (language, section, slug, story_id)
    select ${language}, ${section}, ${slug}, ${id}::uuid where not exists (${elsewhere})
    on conflict do nothing returning slug`);
  if (made.length > 0) return true;
  const own = await tx
    .select({ slug: reservedAddress.slug })
    .from(reservedAddress)
    .where(
      and(
        eq(reservedAddress.storyId, id),
        eq(reservedAddress.language, language),
        eq(reservedAddress.section, section ?? ""),
        eq(reservedAddress.slug, slug),
      ),
    );
  return own.length > 0;
}

/** Rows that were never reserved, and public paths that a change of the paper's languages has left behind. */
function standingElsewhere({ id, language, section }: Place, slug: string, path: string) {
  return sql`
    select from ${story} where language = ${language} and section = ${section} and slug = ${slug}
      and id <> ${id}
    union all select from published.story where path = ${path} and id <> ${id}
    union all select from published.moved where path = ${path} and story_id <> ${id}`;
}

async function pathOf(tx: Tx, { language, section }: Place, slug: string): Promise<string> {
  return storyPath(editionOf(await theSettings(tx), language), section ?? "", slug);
}

async function releaseOthers(tx: Tx, { id, language, section }: Place, slug: string | null) {
  await tx.execute(sql`
    delete from reserved_address where story_id = ${id}
      and (language, section, slug) is distinct from (${language}::text, ${section}::text, ${slug}::text)`);
}
