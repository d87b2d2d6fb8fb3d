import { Extension } from "@tiptap/core";
import { Plugin, type Selection, TextSelection } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import { ySyncPluginKey } from "@tiptap/y-tiptap";
import type { Language } from "@/newsroom/languages";
import { asLine } from "./as-line";
import { firstOf } from "./first-of";
import { linesInserted, placeOf } from "./inserted-text";
import { wordsOn } from "./paste/words-on-clipboard";

/** What makes an editor a field of one line: Enter goes on, pasted text becomes a line, and it ends at its limit. */
export const OneLine = Extension.create<{
  limit: number;
  language: Language;
  goOn: () => void;
  /** Something was longer than the field holds. */
  onFull: () => void;
  /** Says what a paste left out, and whether there is something to take back. */
  tell: (words: string, isUndoable: boolean) => void;
}>({
  name: "oneLine",
  priority: 1100,
  addOptions: () => ({
    limit: 300,
    language: "en",
    goOn: () => {},
    onFull: () => {},
    tell: () => {},
  }),
  addKeyboardShortcuts() {
    const goOn = () => {
      this.options.goOn();
      return true;
    };
    return { Enter: goOn, "Shift-Enter": goOn, "Mod-Enter": goOn };
  },
  addProseMirrorPlugins() {
    const { limit, language, onFull, tell } = this.options;
    const insert = (view: EditorView, text: string, { from, to }: Selection) => {
      const room = limit - view.state.doc.textContent.length + (to - from);
      const given = asLine(text);
      const line = firstOf(given, room);
      if (line) view.dispatch(view.state.tr.insertText(line, from, to).scrollIntoView());
      if (line !== given) onFull();
    };
    return [
      new Plugin({
        props: {
          handlePaste: (view, event) => {
            const { words, left } = wordsOn(event.clipboardData, language);
            const before = view.state.doc;
            insert(view, words, view.state.selection);
            tell(left, !view.state.doc.eq(before));
            return true;
          },
          handleDOMEvents: {
            beforeinput: (view, event) => {
              const text = linesInserted(event);
              if (text === null || !view.editable) return false;
              event.preventDefault();
              const place = placeOf(view, event);
              insert(view, text, TextSelection.between(place.$from, place.$to));
              return true;
            },
          },
          handleDrop: (_view, event) => {
            event.preventDefault();
            return true;
          },
        },
        filterTransaction: (tr, state) => {
          if (!tr.docChanged || tr.getMeta(ySyncPluginKey)) return true;
          const length = tr.doc.textContent.length;
          const fits = length <= limit || length <= state.doc.textContent.length;
          if (!fits) onFull();
          return fits;
        },
      }),
    ];
  },
});

/** Words that stand in an empty field until something is typed. */
export const Hint = Extension.create<{ words: string }>({
  name: "hint",
  addOptions: () => ({ words: "" }),
  addProseMirrorPlugins() {
    const attributes = { class: "is-empty", "data-hint": this.options.words };
    return [
      new Plugin({
        props: {
          decorations: ({ doc }) => {
            const first = doc.firstChild;
            const isEmpty =
              doc.childCount === 1 && first?.type.name === "paragraph" && first.content.size === 0;
            if (!isEmpty) return null;
            return DecorationSet.create(doc, [Decoration.node(0, 2, attributes)]);
          },
        },
      }),
    ];
  },
});
