import { type Editor, Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";

export type Found = { from: number; to: number };
type Search = { words: string; matchCase: boolean; found: readonly Found[]; current: number };

const nothing: Search = { words: "", matchCase: false, found: [], current: 0 };
const key = new PluginKey<Search>("finding");

/** Marks what is being looked for in the text. Nothing is walked while nothing is sought. */
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
            if (next === search && !tr.docChanged) return search;
            const found = findIn(tr.doc, next.words, next.matchCase);
            return {
              ...next,
              found,
              current: Math.min(next.current, Math.max(0, found.length - 1)),
            };
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

export function searchOf(editor: Editor): Search {
  return key.getState(editor.state) ?? nothing;
}

export function seek(
  editor: Editor,
  asked: Partial<Pick<Search, "words" | "matchCase" | "current">>,
) {
  editor.view.dispatch(editor.state.tr.setMeta(key, asked).setMeta("addToHistory", false));
}

/** Goes to another place, around the ends. */
export function seekNext(editor: Editor, by: 1 | -1) {
  const { found, current } = searchOf(editor);
  if (found.length === 0) return;
  seek(editor, { current: (current + by + found.length) % found.length });
  showCurrent(editor);
}

export function showCurrent(editor: Editor) {
  const { found, current } = searchOf(editor);
  const place = found[current];
  if (!place) return;
  const { node } = editor.view.domAtPos(place.from);
  const element = node instanceof Element ? node : node.parentElement;
  element?.scrollIntoView({ block: "center" });
}

/** Replaces the current place, or all of them as one step to undo. Gives how many. */
export function replaceFound(editor: Editor, by: string, which: "current" | "all"): number {
  const { found, current } = searchOf(editor);
  const chosen = which === "all" ? found : found.slice(current, current + 1);
  if (chosen.length === 0) return 0;
  const { tr, doc } = editor.state;
  for (const { from, to } of [...chosen].reverse()) {
    const marks = doc.resolve(from).marksAcross(doc.resolve(to)) ?? [];
    if (by === "") tr.delete(from, to);
    else tr.replaceWith(from, to, editor.schema.text(by, marks));
  }
  editor.view.dispatch(tr);
  return chosen.length;
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
