import { wordsOfAThing } from "@/newsroom/edits-in-review";
import { canonical, type Json } from "@/newsroom/hash";
import { numberedSlug, slugOf } from "@/newsroom/slugs";
import type { Byline } from "@/newsroom/story";
import type { BodyNode } from "./body";
import type { StoryContent } from "./content";
import { changedRuns } from "./diff";

/**
 * How many words one content changed of another, all that readers get counted in: text, every field,
 * captions, alternative texts, notes and topics. A word put in place of another is one, and so is one
 * that was moved. Another form of a word or a block is one; a picture, a link or a byline that came,
 * went or changed is ten. What the library says of a picture is not counted: that is changed there.
 * Nor is an address that follows the headline.
 */
export function wordsChanged(before: StoryContent, after: StoryContent): number {
  const from = publicWords(before);
  const to = publicWords(after);
  const things =
    changed(from.pictures, to.pictures) +
    changed(from.links, to.links) +
    changed(before.bylines.map(bylineKey), after.bylines.map(bylineKey));
  const address = before.slug === after.slug || (follows(before) && follows(after)) ? 0 : 1;
  return changed(from.words, to.words) + address + things * wordsOfAThing;
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
  const { change, kind, language, section } = content;
  found.words.push(
    ...[kind, language, section ?? "", change.kind].map((word) => formMark + word),
    ...wordsIn(change.note),
  );
  return found;
}

/** Whether an address is what the headline comes to, with a number or without. */
function follows({ slug, fields }: StoryContent): boolean {
  const made = slugOf(fields.headline ?? "");
  const number = Number(/-(\d{1,6})$/.exec(slug)?.[1] ?? 1);
  return slug === made || slug === numberedSlug(made, number);
}

/** Where a paragraph ends is form that nobody counts; any other block is one word of its own. */
function takeBlock(node: BodyNode, found: PublicWords) {
  if (node.type === "text") return takeText(node, found);
  const { picture, isDecorative, width, ...attrs } = node.attrs ?? {};
  if (typeof picture === "string") {
    found.pictures.push(`${picture} ${String(isDecorative === true)}`);
    if (typeof width === "string" && width !== "text")
      found.words.push(`${formMark}${String(width)}`);
  } else if (node.type !== "paragraph" && node.type !== "hardBreak")
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
    .flatMap((word) => (unspaced.test(word) ? phrasesOf(word).flatMap(segmentsOf) : [word]));
}

/** Telling words apart takes far longer in a long text than in its phrases. */
function phrasesOf(text: string): string[] {
  return text.match(/[^、。，．！？；：]{1,1000}[、。，．！？；：]*|[、。，．！？；：]+/gu) ?? [];
}

function segmentsOf(phrase: string): string[] {
  return [...segmenter.segment(phrase)].map(({ segment }) => segment);
}

/** How many came, went, were moved or stand in another's place. */
function changed(before: readonly string[], after: readonly string[]): number {
  let count = 0;
  const gone = new Map<string, number>();
  const come: string[] = [];
  for (const { removed, added } of changedRuns(before, after)) {
    count += Math.max(removed.length, added.length);
    if (added.length === 0) for (const one of removed) gone.set(one, (gone.get(one) ?? 0) + 1);
    if (removed.length === 0) come.push(...added);
  }
  // What was only taken out at one place and only put in at another was moved.
  for (const one of come) {
    const left = gone.get(one) ?? 0;
    if (left === 0) continue;
    gone.set(one, left - 1);
    count -= 1;
  }
  return count;
}

function bylineKey({ name, role, author, agency }: Byline): string {
  return [name, role, author ?? "", agency ? "agency" : ""].join(formMark);
}
