import { Extension } from "@tiptap/core";
import { Fragment, Slice } from "@tiptap/pm/model";
import { AllSelection, Plugin, type Selection, TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";

/** Text of several lines that comes in at once, dictated or filled in, becomes paragraphs as if pasted. */
export const InsertedText = Extension.create({
  name: "insertedText",
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleDOMEvents: {
          beforeinput: (view, event) => {
            const text = linesInserted(event);
            if (text === null || !view.editable) return false;
            const { paragraph } = view.state.schema.nodes;
            if (!paragraph) return false;
            event.preventDefault();
            const { schema, tr } = view.state;
            const written = paragraphsIn(text).map((words) =>
              paragraph.create(null, words === "" ? null : schema.text(words)),
            );
            const place = placeOf(view, event);
            // What replaces the whole text begins anew; what stands within it goes on where it stands.
            if (place instanceof AllSelection)
              tr.replaceWith(0, tr.doc.content.size, written).setSelection(
                TextSelection.atEnd(tr.doc),
              );
            else tr.setSelection(place).replaceSelection(new Slice(Fragment.from(written), 1, 1));
            view.dispatch(tr.scrollIntoView());
            return true;
          },
        },
      },
    }),
  ],
});

/** The words of an insertion that has line breaks in it; null for all other typing. */
export function linesInserted({ inputType, data }: InputEvent): string | null {
  return inputType === "insertText" && data !== null && /[\n\r]/.test(data) ? data : null;
}

/** A text's paragraphs. Blank lines part them and are none themselves. */
export function paragraphsIn(text: string): string[] {
  const lines = text.split(/[\n\r]/);
  const written = lines
    .map((line, at) => (at > 0 ? line.trimStart() : line))
    .map((line, at) => (at < lines.length - 1 ? line.trimEnd() : line))
    .filter((line) => line !== "");
  return written.length > 0 ? written : [""];
}

/** Where an insertion goes, as the browser says: what was selected last may not have been heard of yet. */
export function placeOf(view: EditorView, event: InputEvent): Selection {
  const { doc, selection } = view.state;
  const range = event.getTargetRanges()[0];
  if (!range || !view.dom.contains(range.startContainer) || !view.dom.contains(range.endContainer))
    return selection;
  const from = view.posAtDOM(range.startContainer, range.startOffset, 1);
  const to = view.posAtDOM(range.endContainer, range.endOffset, -1);
  const place = TextSelection.between(doc.resolve(from), doc.resolve(Math.max(from, to)));
  const isAll =
    place.from <= TextSelection.atStart(doc).from && place.to >= TextSelection.atEnd(doc).to;
  return isAll && !place.empty ? new AllSelection(doc) : place;
}
