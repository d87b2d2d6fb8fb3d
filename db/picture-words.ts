import type { PictureRow } from "@/db/schema/pictures";
import { searchCut, searchIndex } from "@/db/search-index";

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

/** What a picture is found by, as its row has it: what it shows weighs most, then who and where, then the rest. */
export function pictureWords(row: Searched) {
  const rest = [
    row.alt,
    row.copyright,
    row.sourceAddress,
    row.originPerson,
    row.instructions,
    row.fileName,
    ...row.keywords,
  ];
  return {
    search: searchIndex([
      { text: [row.headline, row.caption].join("\n"), weight: "A" },
      { text: [row.credit, row.creator, ...row.people, ...row.places].join("\n"), weight: "B" },
      { text: rest.join("\n"), weight: "D" },
    ]),
    searchCut,
  };
}
