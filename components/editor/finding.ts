import { type Editor, Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";

export type Found = { from: number; to: number };
type Search = {
  words: string;
  matchCase: boolean;
  found: readonly Found[];
  /** Which of them is looked at; null if that one stands in another field. */
  current: number | null;
};

const nothing: Search = { words: "", matchCase: false, found: [], current: null };
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
            const isSame = next.words === search.words && next.matchCase === search.matchCase;
            if (isSame && !tr.docChanged) return next;
            return { ...next, found: findIn(tr.doc, next.words, next.matchCase) };
          },
        },
        props: {
          decorations: (state) => {
            const search = key.getState(state);
            if (!search || search.found.length === 0) return null;
            return DecorationSet.create(
              state.doc,
              search.found.map(({ from, to }, n) =>
                Decoration.inline(from, to, {
                  class: n === search.current ? "found is-current" : "found",
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

export function seek(fields: readonly SearchedField[], asked: Pick<Search, "words" | "matchCase">) {
  for (const { editor } of fields) tell(editor, asked);
}

/** Marks one place as the one that is looked at. */
export function lookAt(fields: readonly SearchedField[], place: FoundPlace | null) {
  for (const { editor } of fields) {
    const current = place && editor === place.field.editor ? place.n : null;
    if (searchOf(editor).current !== current) tell(editor, { current });
  }
}

export function show({ field: { editor }, from }: FoundPlace) {
  const { node } = editor.view.domAtPos(from);
  const element = node instanceof Element ? node : node.parentElement;
  element?.scrollIntoView({ block: "center" });
}

/** Puts other words in these places; those of one field go in one step. Gives how many fitted. */
export function replaceFound(places: readonly FoundPlace[], by: string): number {
  let replaced = 0;
  for (const [editor, inField] of byEditor(places)) {
    const { tr, doc } = editor.state;
    for (const { from, to } of [...inField].reverse()) {
      const marks = doc.resolve(from).marksAcross(doc.resolve(to)) ?? [];
      if (by === "") tr.delete(from, to);
      else tr.replaceWith(from, to, editor.schema.text(by, marks));
    }
    editor.view.dispatch(tr);
    if (editor.state.doc !== doc) replaced += inField.length;
  }
  return replaced;
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

/** Where the words stand. A match lies within one block and may cross marks, but no footnote or break. */
export function findIn(doc: Node, words: string, matchCase: boolean): Found[] {
  const sought = matchCase ? words : fold(words);
  const found: Found[] = [];
  doc.descendants((block, position) => {
    if (!block.isTextblock) return true;
    const text = block.textBetween(0, block.content.size, undefined, "\ufffc");
    const folded = matchCase ? text : fold(text);
    if (folded.length === text.length)
      for (
        let at = folded.indexOf(sought);
        at !== -1;
        at = folded.indexOf(sought, at + sought.length)
      )
        found.push({ from: position + 1 + at, to: position + 1 + at + sought.length });
    return false;
  });
  return found;
}

function fold(text: string): string {
  return text.toLowerCase();
}

function isAsked(value: unknown): value is Partial<Search> {
  return typeof value === "object" && value !== null;
}
