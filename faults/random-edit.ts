import type { Node, Schema } from "@tiptap/pm/model";
import { canSplit, Transform } from "@tiptap/pm/transform";
import { initProseMirrorDoc, updateYFragment } from "@tiptap/y-tiptap";
import type * as Y from "yjs";
import { bodySchema, lineSchema } from "@/article/schema";
import type { Chance } from "@/faults/chance";
import { bodyField, type TextFieldName, textFieldNames, textFields } from "@/newsroom/fields";

/** What an editor can do to a text, as often as people do it. Each changes the transform, or finds nothing to do. */
const edits: { often: number; edit: (tr: Transform, chance: Chance) => void }[] = [
  { often: 10, edit: insertWords },
  { often: 5, edit: deleteSome },
  { often: 2, edit: replaceWord },
  { often: 3, edit: markSome },
  { often: 1, edit: unmarkSome },
  { often: 2, edit: splitBlock },
  { often: 1, edit: joinBlocks },
  { often: 1, edit: turnBlock },
  { often: 1, edit: insertDivider },
];

/** Makes one random edit somewhere in the story, the way an editor's binding writes it into the document. */
export function editAtRandom(doc: Y.Doc, chance: Chance): void {
  const field = chance.happens(0.2) ? chance.pick(textFieldNames) : bodyField;
  const schema: Schema = field === bodyField ? bodySchema : lineSchema;
  const fragment = doc.getXmlFragment(field);
  doc.transact(() => {
    const { doc: before, meta } = initProseMirrorDoc(fragment, schema);
    const tr = new Transform(before);
    try {
      if (field === bodyField) inBody(tr, chance);
      else inLine(tr, field, chance);
      tr.doc.check();
    } catch {
      // It cannot be done at this place: nobody's editor would have.
      return;
    }
    if (tr.docChanged) updateYFragment(doc, fragment, tr.doc, meta);
  });
}

function inBody(tr: Transform, chance: Chance) {
  if (tr.doc.content.size > largest) return deleteMuch(tr, chance);
  const all = edits.flatMap(({ often, edit }) => Array.from({ length: often }, () => edit));
  chance.pick(all)(tr, chance);
}

function inLine(tr: Transform, field: TextFieldName, chance: Chance) {
  const isLong = tr.doc.content.size > textFields[field].limit / 3;
  if (isLong || chance.happens(0.3)) deleteSome(tr, chance);
  else insertWords(tr, chance);
}

const largest = 6_000;
const words = [
  "ferry",
  "harbour",
  "minister",
  "said",
  "on",
  "Monday",
  "“quote”",
  "naïve",
  "مرفأ",
  "海",
  "🙂",
  "🙃",
  "e\u0301",
];

function insertWords(tr: Transform, chance: Chance) {
  const at = placeInText(tr.doc, chance);
  if (at !== null) tr.insert(at, tr.doc.type.schema.text(`${chance.pick(words)} `));
}

/** Overtyping: the binding finds out by itself which characters stayed, and halves of them must not. */
function replaceWord(tr: Transform, chance: Chance) {
  const [from, to] = rangeIn(tr.doc, chance, 6);
  if (tr.doc.resolve(from).sameParent(tr.doc.resolve(to)))
    tr.replaceWith(from, to, tr.doc.type.schema.text(chance.pick(words)));
}

function deleteSome(tr: Transform, chance: Chance) {
  const [from, to] = rangeIn(tr.doc, chance, 12);
  tr.delete(from, to);
}

function deleteMuch(tr: Transform, chance: Chance) {
  const [from, to] = rangeIn(tr.doc, chance, 1_500);
  tr.delete(from, to);
}

function markSome(tr: Transform, chance: Chance) {
  const [from, to] = rangeIn(tr.doc, chance, 30);
  const { marks } = bodySchema;
  const mark = chance.pick([
    marks.bold?.create(),
    marks.italic?.create(),
    marks.strike?.create(),
    marks.link?.create({ href: `https://example.org/${chance.below(9)}` }),
  ]);
  if (mark) tr.addMark(from, to, mark);
}

function unmarkSome(tr: Transform, chance: Chance) {
  const [from, to] = rangeIn(tr.doc, chance, 60);
  tr.removeMark(from, to);
}

function splitBlock(tr: Transform, chance: Chance) {
  const at = placeInText(tr.doc, chance);
  if (at !== null && canSplit(tr.doc, at)) tr.split(at);
}

function joinBlocks(tr: Transform, chance: Chance) {
  const places = blockPlaces(tr.doc).slice(1);
  if (places.length > 0) tr.join(chance.pick(places));
}

function turnBlock(tr: Transform, chance: Chance) {
  const at = placeInText(tr.doc, chance);
  const { heading, paragraph } = bodySchema.nodes;
  if (at === null || !heading || !paragraph) return;
  if (chance.happens(0.4)) tr.setBlockType(at, at, heading, { level: 2 });
  else tr.setBlockType(at, at, paragraph);
}

function insertDivider(tr: Transform, chance: Chance) {
  const divider = bodySchema.nodes.horizontalRule?.create();
  if (divider && chance.happens(0.3)) tr.insert(chance.pick(blockPlaces(tr.doc)), divider);
}

/** Where blocks begin. */
function blockPlaces(doc: Node): number[] {
  const places: number[] = [];
  doc.forEach((_block, offset) => {
    places.push(offset);
  });
  return places;
}

function placeInText(doc: Node, chance: Chance): number | null {
  const blocks: { at: number; size: number }[] = [];
  doc.descendants((node, at) => {
    if (node.isTextblock) blocks.push({ at: at + 1, size: node.content.size });
    return !node.isTextblock;
  });
  if (blocks.length === 0) return null;
  const { at, size } = chance.pick(blocks);
  return wholeCharacter(doc, at + chance.below(size + 1));
}

/** No editor puts the cursor into the middle of a character. */
function wholeCharacter(doc: Node, at: number): number {
  const next = doc.textBetween(at, Math.min(at + 1, doc.content.size));
  return /^[\udc00-\udfff]/.test(next) ? at + 1 : at;
}

function rangeIn(doc: Node, chance: Chance, longest: number): [number, number] {
  const from = placeInText(doc, chance) ?? 0;
  const to = Math.min(doc.content.size, from + 1 + chance.below(longest));
  return [from, Math.max(from, wholeCharacter(doc, to))];
}
