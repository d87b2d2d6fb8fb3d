import { sql } from "drizzle-orm";
import type { PictureRow } from "@/db/schema/pictures";

type Searched = Pick<
  PictureRow,
  | "caption"
  | "headline"
  | "alt"
  | "credit"
  | "creator"
  | "copyright"
  | "people"
  | "places"
  | "keywords"
  | "sourceAddress"
  | "originPerson"
  | "instructions"
  | "fileName"
>;

/** What a picture is found by: what it shows weighs most, then who and where, then the rest. */
export function pictureWords(row: Searched) {
  const shown = [row.headline, row.caption].join(" ");
  const whoAndWhere = [row.credit, row.creator, ...row.people, ...row.places].join(" ");
  // A file's name is words between signs.
  const rest = [
    row.alt,
    row.copyright,
    row.sourceAddress,
    row.originPerson,
    row.instructions,
    row.fileName.replace(/[^\p{L}\p{N}]+/gu, " "),
    ...row.keywords,
  ].join(" ");
  return sql`setweight(to_tsvector('simple', plain_words(${shown})), 'A') ||
    setweight(to_tsvector('simple', plain_words(${whoAndWhere})), 'B') ||
    to_tsvector('simple', plain_words(${rest}))`;
}
