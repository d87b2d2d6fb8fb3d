import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { type PictureFacts, pictureBlocks, readUse, shownPicture } from "@/article/pictures";
import { type PictureRow, picture, pictureAlike } from "@/db/schema/pictures";
import type { StoryRow } from "@/db/schema/stories";
import type { Tx } from "@/db/transaction";
import type { CheckedPicture } from "@/newsroom/checklist";
import { type Likeness, likenessWords, whyCareful } from "@/newsroom/known-pictures";
import { ccLicences, type RightsState, unsettledIn } from "@/newsroom/rights";

/**
 * What readers may know of these pictures now; those that cannot stand in a story are left out. Those
 * that the story begins to show with this are held: whoever changes one finds the story among its uses.
 */
export async function factsOf(
  tx: Tx,
  ids: readonly string[],
  begun: readonly string[] = [],
): Promise<PictureFacts[]> {
  if (begun.length > 0)
    await tx
      .select({ id: picture.id })
      .from(picture)
      .where(inArray(picture.id, [...begun]))
      .orderBy(picture.id)
      .for("share");
  const rows = await usable(tx, ids);
  return rows.flatMap((row) => factsIn(row) ?? []);
}

async function usable(tx: Tx, ids: readonly string[]): Promise<PictureRow[]> {
  if (ids.length === 0) return [];
  return tx
    .select()
    .from(picture)
    .where(
      and(inArray(picture.id, [...ids]), eq(picture.state, "ready"), isNull(picture.evidenceOf)),
    );
}

/** Null while the picture has not been looked at. */
export function factsIn(row: PictureRow): PictureFacts | null {
  if (row.cut === null || row.width === null || row.height === null) return null;
  return {
    id: row.id,
    cut: row.cut,
    width: row.width,
    height: row.height,
    placeholder: row.placeholder,
    caption: row.caption,
    alt: row.alt,
    credit: row.credit,
    verifiedBy: row.provenance === "verified" ? row.verifiedAs : "",
    sourceType: row.sourceType,
    copyright: row.copyright,
    licence: row.licence ? ccLicences[row.licence].url : row.webStatement,
  };
}

/** What is written into every file of a picture that readers get. */
export function creditsOf(row: PictureRow) {
  return {
    caption: row.caption,
    alt: row.alt,
    creator: row.creator,
    credit: row.credit,
    copyright: row.copyright,
    usageTerms: row.usageTerms,
    webStatement: row.licence ? ccLicences[row.licence].url : row.webStatement,
    licensorUrl: row.licensorUrl,
    sourceType: row.sourceType,
  };
}
export type Credits = ReturnType<typeof creditsOf>;

/** What the rules see of a picture. `today` is the newsroom's day, yyyy-mm-dd. */
export function rightsStateOf(row: PictureRow, today: string): RightsState {
  return {
    rights: row.rights,
    credit: row.credit,
    sourceAddress: row.sourceAddress,
    originPerson: row.originPerson,
    permission: row.permission,
    restrictions: row.restrictions,
    licence: row.licence,
    reason: row.reason,
    expiresAt: row.expiresOn,
    expired: row.expiresOn !== null && row.expiresOn < today,
    provenance: row.provenance,
    doubtful: row.doubtful,
  };
}

/** The day by the database's clock in the newsroom's zone. */
export async function newsroomDay(tx: Pick<Tx, "execute">): Promise<string> {
  const { rows } = await tx.execute<{ day: string }>(
    sql`select to_char(now() at time zone zone, 'YYYY-MM-DD') as day from newsroom`,
  );
  return rows[0]?.day ?? "";
}

/** Every use of a picture in a story's working copy, with what stands against it. */
export async function checkedPictures(tx: Tx, row: StoryRow): Promise<CheckedPicture[]> {
  const uses = [
    ...(row.lead
      ? [
          {
            place: "lead",
            use: {
              ...row.lead,
              caption: row.fields.leadCaption,
              alt: row.fields.leadAlt,
              credit: row.fields.leadCredit,
            },
          },
        ]
      : []),
    ...pictureBlocks(row.body).map((node) => ({ place: "body", use: readUse(node) })),
  ];
  if (uses.length === 0) return [];
  const rows = await usable(
    tx,
    uses.map(({ use }) => use.picture),
  );
  const today = await newsroomDay(tx);
  const alike = await likenessesOf(tx, rows, today);
  const facts = rows.flatMap((one) => factsIn(one) ?? []);
  return uses.map(({ place, use }) => {
    const known = rows.find(({ id }) => id === use.picture);
    const shown = shownPicture(use, facts);
    const name = nameOf(shown?.caption || known?.headline || known?.fileName || "A picture");
    if (!known || !shown)
      return { name, place, hasAlt: true, missing: ["It is not in the library."], alike: [] };
    const rights = { ...rightsStateOf(known, today), credit: shown.credit };
    // Its files may still be in the making: whoever asks for one waits a moment.
    const missing = unsettledIn(rights, { asLead: place === "lead" });
    return {
      name,
      place,
      hasAlt: shown.isDecorative || shown.alt.trim() !== "",
      missing,
      alike: (alike.get(use.picture) ?? []).map(likenessWords),
    };
  });
}

/** What stands against using pictures in those that they look like, by their ids. `today` is the newsroom's day. */
export async function likenessesOf(
  tx: Tx,
  rows: readonly PictureRow[],
  today: string,
): Promise<Map<string, Likeness[]>> {
  const found = new Map<string, Likeness[]>();
  if (rows.length === 0) return found;
  const ids = rows.map(({ id }) => id);
  const pairs = await tx
    .select({ of: pictureAlike.pictureId, other: picture })
    .from(pictureAlike)
    .innerJoin(picture, eq(picture.id, pictureAlike.otherId))
    .where(and(inArray(pictureAlike.pictureId, ids), isNull(picture.evidenceOf)))
    .orderBy(picture.createdAt);
  for (const { of, other } of pairs) {
    const one = rows.find(({ id }) => id === of);
    if (!one) continue;
    const known = {
      id: other.id,
      name: nameOf(other.caption || other.headline || other.fileName),
      isOlder: other.createdAt <= one.createdAt,
      rights: rightsStateOf(other, today),
    };
    const why = whyCareful(known);
    if (why) found.set(of, [...(found.get(of) ?? []), { id: known.id, name: known.name, why }]);
  }
  return found;
}

/** Enough of it to know which one is meant. */
function nameOf(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
}
