import { countWords } from "@/newsroom/count-words";
import type { TextFieldName } from "@/newsroom/fields";
import { leadFieldNames, textFieldNames, textFields } from "@/newsroom/fields";
import { hashOf, type Json } from "@/newsroom/hash";
import type { Language } from "@/newsroom/languages";
import { slugOf } from "@/newsroom/slugs";
import type { Byline, ChangeKind, StoryKind, Topic } from "@/newsroom/story";
import type { Body } from "./body";
import {
  type LeadPicture,
  type PictureFacts,
  picturesUsedIn,
  type ShownPicture,
  shownPicture,
} from "./pictures";
import { bodyText } from "./to-text";

/** What people write together: the text fields and the body, as plain values. */
export type Copy = { fields: Record<TextFieldName, string>; body: Body };

/** What is chosen rather than written, and public. `slug` is null while it follows the headline. */
export type Details = {
  language: Language;
  section: string | null;
  slug: string | null;
  kind: StoryKind;
  bylines: readonly Byline[];
  topics: readonly Topic[];
  lead: LeadPicture | null;
  change: { kind: ChangeKind; note: string };
};

/** The hash's own format number: it changes if the meaning of the hashed form ever does. */
export const contentFormat = 1;

/** Everything about a story that readers can see, in the form that is hashed, kept and published. */
export type StoryContent = {
  format: number;
  language: Language;
  section: string | null;
  slug: string;
  kind: StoryKind;
  fields: Partial<Record<TextFieldName, string>>;
  bylines: readonly Byline[];
  topics: readonly Topic[];
  change: { kind: ChangeKind; note: string };
  body: Body;
  lead?: LeadPicture;
  /** What readers may know of the pictures that the story uses, by id. */
  pictures?: readonly PictureFacts[];
};

/**
 * The public content of a copy with its details. Private fields are left out, and so are empty ones.
 * Of `library` only the pictures that are used are taken in.
 */
export function contentOf(
  copy: Copy,
  details: Details,
  library: readonly PictureFacts[],
): StoryContent {
  const used = picturesUsedIn(copy.body, details.lead);
  const pictures = library
    .filter(({ id }) => used.includes(id))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const fields: Partial<Record<TextFieldName, string>> = {};
  for (const name of textFieldNames)
    if (isTold(name, details) && copy.fields[name] !== "") fields[name] = copy.fields[name];
  return {
    format: contentFormat,
    language: details.language,
    section: details.section,
    slug: details.slug ?? slugOf(copy.fields.headline),
    kind: details.kind,
    fields,
    bylines: details.bylines,
    topics: details.topics,
    change: details.change,
    body: copy.body,
    ...(details.lead ? { lead: details.lead } : {}),
    ...(pictures.length > 0 ? { pictures } : {}),
  };
}

/** Whether readers get the field; words of a lead picture are kept for when there is one. */
function isTold(name: TextFieldName, { lead }: Details): boolean {
  return textFields[name].public && (lead !== null || !leadFieldNames.includes(name));
}

/** The picture over a story, with its words. Null if there is none. */
export function leadOf({ lead, fields, pictures = [] }: StoryContent): ShownPicture | null {
  if (!lead) return null;
  return shownPicture(
    {
      ...lead,
      caption: fields.leadCaption ?? "",
      alt: fields.leadAlt ?? "",
      credit: fields.leadCredit ?? "",
    },
    pictures,
  );
}

/** The hash that approvals are bound to, 64 hexadecimal digits. */
export function contentHash(content: StoryContent): Promise<string> {
  return hashOf(content as unknown as Json);
}

/** Words of the body, as a reader counts them. */
export function wordsOf(body: Body): number {
  return countWords(bodyText(body));
}

export const emptyFields: Record<TextFieldName, string> = Object.fromEntries(
  textFieldNames.map((name) => [name, ""]),
) as Record<TextFieldName, string>;
