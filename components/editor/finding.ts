import { type Editor, Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import {
  type Comparing,
  foundIn as foundInText,
  type Readable,
  readable,
} from "@/newsroom/found-words";
import { wordsOfBlocks } from "./words-of-blocks";

/** Words in the text, or `within` an attribute of the block at `from`: from there to there of it. */
export type Found = {
  from: number;
  to: number;
  within: { attribute: string; label: string; from: number; to: number } | null;
};
type Search = Comparing & {
  words: string;
  found: readonly Found[];
  /** Which of them is looked at; null if that one stands in another field. */
  current: number | null;
};

const nothing: Search = {
  words: "",
  matchCase: false,
  language: "en",
  found: [],
  current: null,
};
const key = new PluginKey<Search>("finding");

/** Marks what is being looked for in one field. Nothing is walked while nothing is sought. */
export const Finding = Extension.create({
  name: "finding",
  addProseMirrorPlugins() {
    return [
      new Plugin<Search>({
        key,
        state: {
          init: () => nothing,
          apply: (tr, search) => {
            const asked: unknown = tr.getMeta(key);
            const next = isAsked(asked) ? { ...search, ...asked } : search;
            if (next.words === "") return nothing;
            const isSame =
              next.words === search.words &&
              next.matchCase === search.matchCase &&
              next.language === search.language;
            if (isSame && !tr.docChanged) return next;
            return { ...next, found: findIn(tr.doc, next.words, next) };
          },
        },
        props: {
          decorations: (state) => {
            const search = key.getState(state);
            if (!search || search.found.length === 0) return null;
            return DecorationSet.create(
              state.doc,
              search.found.map(({ from, to, within }, n) =>
                (within ? Decoration.node : Decoration.inline)(from, to, {
                  class: `${within ? "found-within" : "found"}${n === search.current ? " is-current" : ""}`,
                }),
              ),
            );
          },
        },
      }),
    ];
  },
});

/** A field of a story, and the how manieth it is in the order in which they are read. */
export type SearchedField = { order: number; label: string; editor: Editor };

/** A place where the words stand: the how manieth of which field. */
export type FoundPlace = Found & { field: SearchedField; n: number };

export function foundIn(fields: readonly SearchedField[]): FoundPlace[] {
  return fields.flatMap((field) =>
    searchOf(field.editor).found.map((found, n) => ({ ...found, field, n })),
  );
}

export function seek(fields: readonly SearchedField[], asked: Pick<Search, "words"> & Comparing) {
  for (const { editor } of fields) tell(editor, asked);
}

/** Marks one place as the one that is looked at. */
export function lookAt(fields: readonly SearchedField[], place: FoundPlace | null) {
  for (const { editor } of fields) {
    const current = place && editor === place.field.editor ? place.n : null;
    if (searchOf(editor).current !== current) tell(editor, { current });
  }
}

export function show({ field: { editor }, from, within }: FoundPlace) {
  const node = within ? editor.view.nodeDOM(from) : editor.view.domAtPos(from).node;
  const element = node instanceof Element ? node : node?.parentElement;
  element?.scrollIntoView({ block: "center" });
}

/**
 * Puts other words in these places; those of one field go in one step. Gives how many were taken:
 * a field may be full.
 */
export function replaceFound(places: readonly FoundPlace[], by: string): number {
  let replaced = 0;
  for (const [editor, inField] of byEditor(places)) {
    const { tr, doc } = editor.state;
    let fitting = 0;
    for (const place of [...inField].reverse())
      fitting += place.within ? replaceWithin(tr, place, by) : replaceInText(tr, place, by);
    editor.view.dispatch(tr);
    if (editor.state.doc !== doc) replaced += fitting;
  }
  return replaced;
}

/** The words that come are set as those that go began; a link that was there stays. */
function replaceInText(tr: Transaction, { from, to }: Found, by: string): number {
  const { schema } = tr.doc.type;
  let marks = tr.doc.resolve(from).nodeAfter?.marks ?? [];
  tr.doc.nodesBetween(from, to, (node) => {
    const link = node.marks.find(({ type }) => type === schema.marks.link);
    if (link && node.isText) marks = link.addToSet(marks);
  });
  if (by === "") tr.delete(from, to);
  else tr.replaceWith(from, to, schema.text(by, marks));
  return 1;
}

function replaceWithin(tr: Transaction, { from, within }: Found, by: string): number {
  const node = tr.doc.nodeAt(from);
  const limit = node && limitOf(node, within?.attribute);
  if (!node || !within || !limit) return 0;
  const words = String(node.attrs[within.attribute] ?? "");
  const next = words.slice(0, within.from) + by + words.slice(within.to);
  if (next.length > limit) return 0;
  tr.setNodeAttribute(from, within.attribute, next);
  return 1;
}

function limitOf(node: Node, attribute: string | undefined): number | undefined {
  return wordsOfBlocks[node.type.name]?.find((words) => words.attribute === attribute)?.limit;
}

function byEditor(places: readonly FoundPlace[]): Map<Editor, FoundPlace[]> {
  const all = new Map<Editor, FoundPlace[]>();
  for (const place of places) {
    const { editor } = place.field;
    all.set(editor, [...(all.get(editor) ?? []), place]);
  }
  return all;
}

function searchOf(editor: Editor): Search {
  return editor.isDestroyed ? nothing : (key.getState(editor.state) ?? nothing);
}

function tell(editor: Editor, asked: Partial<Search>) {
  if (editor.isDestroyed) return;
  editor.view.dispatch(editor.state.tr.setMeta(key, asked).setMeta("addToHistory", false));
}

/**
 * Where the words stand, in the order of reading. A match lies within one block, or within one note,
 * attribution or title, and may cross marks, but no footnote or break.
 */
export function findIn(doc: Node, words: string, comparing: Comparing): Found[] {
  const found: Found[] = [];
  const read = (node: Node, position: number) => {
    const own =
      wordsOfBlocks[node.type.name]?.filter(({ isShown }) => isShown?.(node) ?? true) ?? [];
    const readOwn = (over: boolean) => {
      for (const { attribute, label, over: isOver } of own)
        if (isOver === over)
          for (const span of foundInText(
            readable(String(node.attrs[attribute] ?? ""), comparing),
            words,
            comparing,
          ))
            found.push({
              from: position,
              to: position + node.nodeSize,
              within: { attribute, label, ...span },
            });
    };
    readOwn(true);
    const inText = node.isTextblock
      ? foundInText(readableText(node, comparing), words, comparing)
      : [];
    let next = 0;
    const tellUpTo = (offset: number) => {
      for (let span = inText[next]; span && span.from < offset; span = inText[next]) {
        const start = position + 1;
        found.push({ from: start + span.from, to: start + span.to, within: null });
        next += 1;
      }
    };
    node.forEach((child, offset) => {
      if (child.isText) return;
      tellUpTo(offset);
      read(child, position + 1 + offset);
    });
    tellUpTo(Number.POSITIVE_INFINITY);
    readOwn(false);
  };
  doc.forEach((block, offset) => {
    read(block, offset);
  });
  return found;
}

/** Blocks that nobody has touched are the same objects after a change, so each is read once. */
const readTexts = new WeakMap<Node, Comparing & { text: Readable }>();

function readableText(block: Node, { matchCase, language }: Comparing): Readable {
  const known = readTexts.get(block);
  if (known?.matchCase === matchCase && known.language === language) return known.text;
  const text = readable(block.textBetween(0, block.content.size, undefined, "\ufffc"), {
    matchCase,
    language,
  });
  readTexts.set(block, { matchCase, language, text });
  return text;
}

function isAsked(value: unknown): value is Partial<Search> {
  return typeof value === "object" && value !== null;
}
