import { Extension } from "@tiptap/core";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import type { Language } from "@/newsroom/languages";
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
              Math.max(0, $from.parentOffset - 4),
              $from.parentOffset,
              undefined,
              "\ufffc",
            );
            const set = settingOf(text, before, language);
            if (!set) return false;
            const start = from - set.remove;
            const last: LastSet = {
              from: start,
              to: start + set.insert.length,
              typed: text,
              stood: view.state.doc.textBetween(start, from),
            };
            view.dispatch(
              view.state.tr.insertText(set.insert, start, to).setMeta(key, last).scrollIntoView(),
            );
            return true;
          },
        },
      }),
    ];
  },
});

function isLastSet(value: unknown): value is NonNullable<LastSet> {
  return typeof value === "object" && value !== null && "stood" in value;
}
