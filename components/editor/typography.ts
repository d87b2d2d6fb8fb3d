import { Extension } from "@tiptap/core";
import {
  type EditorState,
  Plugin,
  PluginKey,
  TextSelection,
  type Transaction,
} from "@tiptap/pm/state";
import type { Language } from "@/newsroom/languages";
import { hasQuotationMarks, type MarkedLanguage } from "./quotation-marks";
import { settingOf } from "./typographic-rules";

type LastSet = { from: number; to: number; typed: string; stood: string } | null;
const key = new PluginKey<LastSet>("typography");

/** Sets quotes, dashes and dots as they are typed. Backspace or undo straight after gives back what was typed. */
export const Typography = Extension.create<{ language: Language }>({
  name: "typography",
  priority: 1050,
  addOptions: () => ({ language: "en" }),
  addKeyboardShortcuts() {
    const takeBack = () => {
      const { state, view } = this.editor;
      const last = key.getState(state);
      if (!last) return false;
      view.dispatch(state.tr.insertText(last.stood + last.typed, last.from, last.to));
      return true;
    };
    return { Backspace: takeBack, "Mod-z": takeBack };
  },
  addProseMirrorPlugins() {
    const { language } = this.options;
    return [
      new Plugin<LastSet>({
        key,
        state: {
          init: () => null,
          apply: (tr, last) => {
            const set: unknown = tr.getMeta(key);
            if (isLastSet(set)) return set;
            return tr.docChanged || tr.selectionSet ? null : last;
          },
        },
        props: {
          handleTextInput: (view, from, to, text) => {
            if (text.length !== 1 || view.composing) return false;
            const { $from } = view.state.selection;
            if (view.state.selection.from !== from) return false;
            const before = $from.parent.textBetween(
              Math.max(0, $from.parentOffset - longestLookBack),
              $from.parentOffset,
              undefined,
              ({ type }) => (type.name === "hardBreak" ? "\n" : "\ufffc"),
            );
            const set = settingOf(text, before, languageAt(view.state, language));
            if (!set) return false;
            const start = from - set.remove;
            const last: LastSet = {
              from: start,
              to: start + set.insert.length,
              typed: text,
              stood: view.state.doc.textBetween(start, from),
            };
            const tr = view.state.tr;
            replaceSigns(tr, { ...last, to: from }, set.insert, to);
            view.dispatch(tr.setMeta(key, last).scrollIntoView());
            return true;
          },
        },
      }),
    ];
  },
});

/** A quotation that began further back than this in the same paragraph is not looked for. */
const longestLookBack = 2_000;

/** A phrase that is marked as another language's has that language's marks. */
function languageAt(state: EditorState, language: Language): MarkedLanguage {
  const marks = state.storedMarks ?? state.selection.$from.marks();
  const tag = String(marks.find(({ type }) => type.name === "lang")?.attrs.lang ?? "");
  return hasQuotationMarks(tag) ? tag : language;
}

/** Only the signs that change are written anew, so that letters between them keep their marks. */
function replaceSigns(
  tr: Transaction,
  { from, to, typed, stood }: NonNullable<LastSet>,
  insert: string,
  end: number,
) {
  const isMended = insert.length === stood.length + typed.length && insert.endsWith(typed);
  if (!isMended) return tr.insertText(insert, from, end);
  tr.insertText(typed, to, end);
  for (let at = stood.length - 1; at >= 0; at--)
    if (stood[at] !== insert[at]) tr.insertText(insert.charAt(at), from + at, from + at + 1);
  return tr.setSelection(TextSelection.create(tr.doc, from + insert.length));
}

function isLastSet(value: unknown): value is NonNullable<LastSet> {
  return typeof value === "object" && value !== null && "stood" in value;
}
