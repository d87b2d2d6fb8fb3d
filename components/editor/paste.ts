import { type Editor, Extension } from "@tiptap/core";
import type { Slice } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { mendCharacters } from "@/article/mended-characters";
import { isAddressAlone, linkAsWritten } from "@/article/written-links";
import type { Language } from "@/newsroom/languages";
import { paragraphsIn } from "./inserted-text";
import { type CleanPaste, cleanPaste } from "./paste/clean-paste";
import { fitLimit, limitWords, roomIn } from "./paste/fit-limit";
import { fitPlace } from "./paste/fit-place";
import { pasteIntoTable } from "./paste/into-table";
import { leftOutWords } from "./paste/left-out";
import { quotesOf } from "./paste/quotes-of";

type Options = {
  language: Language;
  /** Says what a paste left out, and whether there is something to take back. */
  tell: (words: string, isUndoable: boolean) => void;
};

/** Pasting into the story's text: words and meaning come along, looks do not, and what stays out is said. */
export const Paste = Extension.create<Options>({
  name: "cleanPaste",
  priority: 1020,
  addOptions: () => ({ language: "en", tell: () => {} }),
  addProseMirrorPlugins() {
    const { editor } = this;
    const { language, tell } = this.options;
    const quotes = quotesOf(language);
    let read: CleanPaste | null = null;
    const come = () => {
      const came = read;
      read = null;
      if (came && came.pictures.length > 0) editor.storage.pictureFiles?.ask(came.pictures);
      return came ? leftOutWords(came.left) : "";
    };
    return [
      new Plugin({
        props: {
          transformPastedHTML: (html) => {
            read = cleanPaste(html, { read: readHere, quotes });
            return read.html;
          },
          transformPastedText: (text) => {
            read = null;
            return plainWords(text);
          },
          handlePaste: (view, event, slice) => {
            if (linkOver(editor, event)) return true;
            const { $from, from, to } = view.state.selection;
            const fitted = fitLimit(fitPlace(slice, $from), roomIn(view.state.doc, from, to));
            const said = [fitted.words < fitted.given ? limitWords(fitted) : ""];
            const hasCome = fitted.slice.size > 0;
            if (hasCome && !pasteIntoTable(view, event, wholeTable(slice, fitted.slice)))
              put(view, fitted.slice);
            said.push(come());
            tell(said.filter((words) => words !== "").join(" "), hasCome);
            return true;
          },
          handleDrop: (view, _event, slice, isMoved) => {
            if (isMoved) return false;
            const fitted = fitLimit(slice, roomIn(view.state.doc, 0, 0));
            const isTooMuch = fitted.words < fitted.given;
            tell(isTooMuch ? limitWords({ ...fitted, words: 0 }) : come(), !isTooMuch);
            return isTooMuch;
          },
        },
      }),
    ];
  },
});

function readHere(html: string): Document {
  return new DOMParser().parseFromString(html, "text/html");
}

/** Plain text as paragraphs. A viewer of PDFs ends its lines within words. */
export function plainWords(text: string): string {
  const joined = mendCharacters(text).replace(/(?<=\p{Ll})-\n(?=\p{Ll})/gu, "");
  return paragraphsIn(joined).join("\n");
}

/** An address over selected words links them. */
function linkOver(editor: Editor, { clipboardData }: ClipboardEvent): boolean {
  const text = clipboardData?.getData("text/plain") ?? "";
  const { empty, $from } = editor.state.selection;
  const { link } = editor.schema.marks;
  if (empty || !link || !isAddressAlone(text) || !$from.parent.type.allowsMarkType(link))
    return false;
  const written = linkAsWritten(text);
  return "href" in written && editor.chain().setLink({ href: written.href }).run();
}

/** A table goes into a table as one, as long as all of it fits. */
function wholeTable(slice: Slice, fitted: Slice): Slice {
  const isTable = slice.content.childCount === 1 && slice.content.firstChild?.type.name === "table";
  return isTable ? slice : fitted;
}

/** As the editor itself pastes, which has been asked already. */
function put(view: EditorView, slice: Slice): void {
  const tr = view.state.tr.replaceSelection(slice);
  view.dispatch(tr.scrollIntoView().setMeta("paste", true).setMeta("uiEvent", "paste"));
}
