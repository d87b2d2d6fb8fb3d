import { wordsOfAThing } from "@/newsroom/edits-in-review";
import { canonical, type Json } from "@/newsroom/hash";
import type { Byline } from "@/newsroom/story";
import type { BodyNode } from "./body";
import type { StoryContent } from "./content";
import { changedRuns } from "./diff";

/**
 * How many words one content changed of another, all that readers get counted in: text, every field,
 * captions, alternative texts, notes and topics. A word put in place of another is one. Another form
 * of a word or a block is one; a picture, a link or a byline that came, went or changed is ten.
 * What the library says of a picture is not counted: that is changed there.
 */
export function wordsChanged(before: StoryContent, after: StoryContent): number {
  const from = publicWords(before);
  const to = publicWords(after);
  const words = changedRuns(from.words, to.words).reduce(
    (sum, { removed, added }) => sum + Math.max(removed, added),
    0,
  );
  const things =
    thingsChanged(from.pictures, to.pictures) +
    thingsChanged(from.links, to.links) +
    thingsChanged(before.bylines.map(bylineKey), after.bylines.map(bylineKey));
  return words + things * wordsOfAThing;
}

/** All the words of a content that `wordsChanged` counts. */
export function publicWordCount(content: StoryContent): number {
  return publicWords(content).words.filter((word) => !word.startsWith(formMark)).length;
}

type PublicWords = { words: string[]; pictures: string[]; links: string[] };

/** Before what is no word but a form: it is compared, and not part of the text's length. */
const formMark = "\u0000";

function publicWords(content: StoryContent): PublicWords {
  const found: PublicWords = { words: [], pictures: [], links: [] };
  for (const [name, text] of Object.entries(content.fields).sort())
    found.words.push(`${formMark}${name}`, ...wordsIn(text));
  for (const block of content.body.content) takeBlock(block, found);
  if (content.lead)
    found.pictures.push(`${content.lead.picture} ${String(content.lead.isDecorative)}`);
  for (const { kind, name } of content.topics)
    found.words.push(`${formMark}${kind}`, ...wordsIn(name));
  const { change, kind, language, section, slug } = content;
  found.words.push(
    ...[kind, language, section ?? "", slug, change.kind].map((word) => formMark + word),
    ...wordsIn(change.note),
  );
  return found;
}

/** Where a paragraph ends is form that nobody counts; any other block is one word of its own. */
function takeBlock(node: BodyNode, found: PublicWords) {
  if (node.type === "text") return takeText(node, found);
  const { picture, isDecorative, ...attrs } = node.attrs ?? {};
  if (typeof picture === "string")
    found.pictures.push(`${picture} ${String(isDecorative === true)}`);
  if (node.type !== "paragraph" && node.type !== "hardBreak")
    found.words.push(`${formMark}${node.type} ${canonical(formOf(attrs))}`);
  for (const value of Object.values(attrs))
    if (typeof value === "string") found.words.push(...wordsIn(value));
  for (const child of node.content ?? []) takeBlock(child, found);
}

/** What a block is beside its words: a level, a start, a width. */
function formOf(attrs: Record<string, unknown>): Json {
  return Object.fromEntries(
    Object.entries(attrs).filter(([, value]) => typeof value === "number" || value === true),
  ) as Json;
}

function takeText({ text = "", marks = [] }: BodyNode, found: PublicWords) {
  const forms = marks
    .filter(({ type }) => type !== "link")
    .map(({ type }) => type)
    .sort()
    .join(" ");
  for (const { type, attrs } of marks)
    if (type === "link") found.links.push(String(attrs?.href ?? ""));
  found.words.push(...wordsIn(text).map((word) => (forms ? `${word}${formMark}${forms}` : word)));
}

/** Scripts that write without spaces are taken apart by their language's own words. */
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });

function wordsIn(text: string): string[] {
  return text
    .normalize("NFC")
    .split(/\s+/u)
    .filter((word) => word !== "")
    .flatMap((word) =>
      unspaced.test(word) ? [...segmenter.segment(word)].map(({ segment }) => segment) : [word],
    );
}

/** How many came, went or stand in another's place. */
function thingsChanged(before: readonly string[], after: readonly string[]): number {
  return changedRuns(before, after).reduce(
    (sum, { removed, added }) => sum + Math.max(removed, added),
    0,
  );
}

function bylineKey({ name, role, author, agency }: Byline): string {
  return [name, role, author ?? "", agency ? "agency" : ""].join(formMark);
}
