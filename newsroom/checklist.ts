import { textFields } from "./fields";
import type { Byline, ChangeKind } from "./story";
import { changeKindsWithNote } from "./story";

/**
 * A picture where a story uses it. `missing`: what stands against publishing it there; `alike`: what
 * is known of pictures that it looks like; both as sentences.
 */
export type CheckedPicture = {
  name: string;
  place: string;
  hasAlt: boolean;
  missing: readonly string[];
  alike: readonly string[];
};

/** What the checklist looks at. `longParagraphs` and `text` come from the body; `slugTaken` from the database. */
export type CheckedCopy = {
  headline: string;
  standfirst: string;
  section: string | null;
  slug: string;
  slugTaken: boolean;
  bylines: readonly Byline[];
  words: number;
  longestParagraph: number;
  pictures: readonly CheckedPicture[];
  live: boolean;
  change: { kind: ChangeKind; note: string };
};

export type Check = {
  name: string;
  words: string;
  /** Said when it fails. */
  mend: string | ((copy: CheckedCopy) => string);
  /** A failing check that blocks stops approval; one that does not only warns. */
  blocks: boolean;
  /** The field to go to. */
  place: string;
  passes: (copy: CheckedCopy) => boolean;
};

/** Every check on a story's copy, in the order in which a sub-editor would look. */
export const checks: readonly Check[] = [
  {
    name: "headline",
    words: "Headline",
    mend: "Write a headline.",
    blocks: true,
    place: "headline",
    passes: (copy) => copy.headline.trim() !== "",
  },
  {
    name: "text",
    words: "Text",
    mend: "The story has no text yet.",
    blocks: true,
    place: "body",
    passes: (copy) => copy.words > 0,
  },
  {
    name: "section",
    words: "Section",
    mend: "Choose a section.",
    blocks: true,
    place: "section",
    passes: (copy) => copy.section !== null,
  },
  {
    name: "byline",
    words: "Byline",
    mend: "Say who reported it.",
    blocks: true,
    place: "bylines",
    passes: (copy) => copy.bylines.length > 0,
  },
  {
    name: "slug",
    words: "Address",
    mend: (copy) =>
      copy.slug === ""
        ? "The headline has no letter or digit to make an address of. Write one under Address, such as what the story is about in three words."
        : "Choose an address that no other story in this section has.",
    blocks: true,
    place: "slug",
    passes: (copy) => copy.slug !== "" && !copy.slugTaken,
  },
  {
    name: "change",
    words: "Kind of change",
    mend: "Tell readers in a sentence what was wrong or is now clearer.",
    blocks: true,
    place: "change",
    passes: (copy) =>
      !copy.live ||
      !changeKindsWithNote.includes(copy.change.kind) ||
      copy.change.note.trim() !== "",
  },
  {
    name: "picture-alt",
    words: "Alternative text",
    mend: ({ pictures }) =>
      pictures
        .filter(({ hasAlt }) => !hasAlt)
        .map(({ name }) => `“${name}”: say what is to be seen, or call it decorative.`)
        .join(" "),
    blocks: true,
    place: "pictures",
    passes: (copy) => copy.pictures.every(({ hasAlt }) => hasAlt),
  },
  {
    name: "pictures",
    words: "Pictures",
    mend: ({ pictures }) =>
      pictures
        .filter(({ missing }) => missing.length > 0)
        .map(({ name, missing }) => `“${name}”: ${missing.join(" ")}`)
        .join(" "),
    blocks: true,
    place: "pictures",
    passes: (copy) => copy.pictures.every(({ missing }) => missing.length === 0),
  },
  {
    name: "pictures-alike",
    words: "Pictures known before",
    mend: ({ pictures }) =>
      pictures
        .filter(({ alike }) => alike.length > 0)
        .map(({ name, alike }) => `“${name}”: ${alike.join(" ")}`)
        .join(" "),
    blocks: false,
    place: "pictures",
    passes: (copy) => copy.pictures.every(({ alike }) => alike.length === 0),
  },
  {
    name: "headline-length",
    words: "Headline length",
    mend: `Longer than ${textFields.headline.advised} characters: it will wrap on a phone.`,
    blocks: false,
    place: "headline",
    passes: (copy) => copy.headline.length <= textFields.headline.advised,
  },
  {
    name: "standfirst-length",
    words: "Standfirst",
    mend: `Missing, or longer than ${textFields.standfirst.advised} characters.`,
    blocks: false,
    place: "standfirst",
    passes: (copy) =>
      copy.standfirst.trim() !== "" && copy.standfirst.length <= textFields.standfirst.advised,
  },
  {
    name: "long-paragraphs",
    words: "Paragraphs",
    mend: "A paragraph is longer than 120 words.",
    blocks: false,
    place: "body",
    passes: (copy) => copy.longestParagraph <= 120,
  },
];

export type CheckResult = Pick<Check, "name" | "words" | "blocks" | "place"> & {
  mend: string;
  passed: boolean;
};

/** Every check with its result, in the table's order. */
export function runChecks(copy: CheckedCopy): CheckResult[] {
  return checks.map(({ passes, mend, ...check }) => ({
    ...check,
    mend: typeof mend === "string" ? mend : mend(copy),
    passed: passes(copy),
  }));
}

/** The names of the blocking checks that fail. */
export function failingChecks(copy: CheckedCopy): string[] {
  return checks.filter((check) => check.blocks && !check.passes(copy)).map((check) => check.name);
}
