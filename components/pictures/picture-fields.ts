import {
  type RightsDemand,
  type RightsKind,
  type RightsState,
  rightsKinds,
  unsettledIn,
} from "@/newsroom/rights";
import type { PictureChange, PictureWords } from "./picture-doors";

/** The fields of a picture that hold plain text. */
export type TextField = {
  [Field in keyof PictureWords]: PictureWords[Field] extends string ? Field : never;
}[keyof PictureWords];
export type NamesField = "people" | "places" | "keywords";

/** Every field as the desk calls it. */
export const fieldLabels = {
  headline: "Headline",
  caption: "Caption",
  alt: "Alternative text",
  credit: "Credit",
  creator: "Creator",
  copyright: "Copyright",
  people: "People",
  places: "Places",
  keywords: "Keywords",
  sourceType: "How it was made",
  takenAt: "When it was taken",
  instructions: "Instructions",
  usageTerms: "Usage terms",
  webStatement: "Where its terms stand",
  licensorUrl: "Where to license it",
  rights: "Rights",
  sourceAddress: "Source address",
  originPerson: "Who sent it",
  originDate: "When it came",
  permission: "Permission",
  restrictions: "Restrictions",
  licence: "Licence",
  reason: "Reason",
  expiresOn: "Until when",
  checks: "Verification",
} satisfies Record<keyof PictureWords, string>;

/** The most characters of each, as the newsroom takes them in. */
export const textLimits: Record<TextField, number> = {
  headline: 300,
  caption: 2000,
  alt: 500,
  credit: 200,
  creator: 200,
  copyright: 300,
  takenAt: 40,
  instructions: 2000,
  usageTerms: 2000,
  webStatement: 2000,
  licensorUrl: 2000,
  sourceAddress: 2000,
  originPerson: 200,
  originDate: 40,
  permission: 4000,
  restrictions: 2000,
  reason: 2000,
};
const nameLimits = { length: 120, count: 60 };

/** What keeps a field from being saved as it stands, in words; null if nothing does. */
export function faultIn<Field extends keyof PictureWords>(
  field: Field,
  value: PictureWords[Field] | undefined,
): string | null {
  if (field === "webStatement" || field === "licensorUrl")
    return value === "" || isAddress(String(value))
      ? null
      : "An address begins with https:// or http://.";
  if (field === "people" || field === "places" || field === "keywords") {
    const names = Array.isArray(value) ? value : [];
    if (names.length > nameLimits.count) return `No more than ${nameLimits.count} fit here.`;
    if (names.some((name) => name.length > nameLimits.length))
      return `One of them is longer than ${nameLimits.length} characters. Commas part them.`;
  }
  return null;
}

function isAddress(value: string): boolean {
  return /^https?:\/\//i.test(value.trim()) && URL.canParse(value.trim());
}

/** Names as a line of text, and back: parted by commas of any script. */
export const namesAsLine = (names: readonly string[]) => names.join(", ");
export function namesInLine(line: string): string[] {
  const names = line.split(/[,،、;\n]/).map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ""))];
}

/** What each demand of a right asks somebody to fill in. The credit stands with the caption. */
const fieldsFor = {
  credit: [],
  "source-address": ["sourceAddress"],
  origin: ["sourceAddress", "originPerson", "originDate"],
  permission: ["permission"],
  restrictions: ["restrictions"],
  licence: ["licence"],
  reason: ["reason"],
  expiry: ["expiresOn"],
  verification: [],
} as const satisfies Record<RightsDemand, readonly (keyof PictureWords)[]>;
export type RightsField = (typeof fieldsFor)[RightsDemand][number];

export function demandsOf(rights: RightsKind | null): readonly RightsDemand[] {
  return rights === null ? [] : rightsKinds[rights].demands;
}

/** The fields that a right asks for, in the order of its demands. */
export function rightsFieldsOf(rights: RightsKind | null): RightsField[] {
  return [
    ...new Set(demandsOf(rights).flatMap((demand): readonly RightsField[] => fieldsFor[demand])),
  ];
}

/** The demand that a field answers under this right, if any. */
export function demandOn(
  field: keyof PictureWords,
  rights: RightsKind | null,
): RightsDemand | null {
  if (field === "credit") return demandsOf(rights).includes("credit") ? "credit" : null;
  return (
    demandsOf(rights).find((demand) =>
      (fieldsFor[demand] as readonly string[]).includes(field as string),
    ) ?? null
  );
}

type AboutRights = Omit<RightsState, "expiresAt"> & { expiresOn: string | null };

/** What still stands against publishing, of what is on the screen and not only of what is saved. `today` is a day of the newsroom. */
export function missingIn(
  picture: AboutRights,
  typed: PictureChange,
  { asLead, today }: { asLead: boolean; today: string },
): string[] {
  const doubtful = picture.doubtful.filter((field) => !(field in typed));
  const shown = { ...picture, ...typed, doubtful };
  const isOther = typed.expiresOn !== undefined && typed.expiresOn !== picture.expiresOn;
  const expired = isOther ? shown.expiresOn !== null && shown.expiresOn < today : picture.expired;
  return unsettledIn({ ...shown, expired, expiresAt: shown.expiresOn }, { asLead });
}

/** The day in the newsroom's zone, yyyy-mm-dd. */
export function dayIn(zone: string, now = new Date()): string {
  return new Intl.DateTimeFormat("en-CA", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).format(now);
}
