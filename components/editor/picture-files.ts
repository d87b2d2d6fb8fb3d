import { type Editor, Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";

declare module "@tiptap/core" {
  interface Storage {
    pictureFiles: { ask: (files: File[]) => void };
  }
}

/** Pictures that are dropped on the text or pasted into it, and the wish for one, are handed to whoever takes them in. */
export const PictureFiles = Extension.create<{ ask: (files: File[]) => void }>({
  name: "pictureFiles",
  priority: 1030,
  addOptions: () => ({ ask: () => {} }),
  addStorage() {
    return { ask: this.options.ask };
  },
  addProseMirrorPlugins() {
    const { ask } = this.options;
    const { editor } = this;
    const take = (transfer: DataTransfer | null, isText: boolean) => {
      const files = [...(transfer?.files ?? [])];
      // What is copied from a text program brings a picture of itself along.
      if (files.length === 0 || isText) return false;
      if (editor.isEditable) ask(files);
      return true;
    };
    return [
      new Plugin({
        props: {
          handlePaste: (_view, { clipboardData }) =>
            take(clipboardData, (clipboardData?.getData("text/plain") ?? "").trim() !== ""),
          handleDrop: (view, event) => {
            const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
            const isTaken = take(event.dataTransfer, false);
            if (isTaken && place) editor.commands.setTextSelection(place.pos);
            return isTaken;
          },
        },
      }),
    ];
  },
});

/** The block as it comes into the text: what it says is the library's until somebody says otherwise. */
const block = (picture: string) => ({ type: "picture", attrs: { picture } });

/** Puts pictures where the cursor stands, after the block that it stands in. */
export function insertPictures(editor: Editor, ids: readonly string[], isGallery: boolean): void {
  const { $to } = editor.state.selection;
  const after = $to.depth > 0 ? $to.after(1) : $to.pos;
  const pictures = ids.map(block);
  const content = isGallery ? [{ type: "gallery", content: pictures }] : pictures;
  editor.chain().focus().insertContentAt(after, content).run();
}
