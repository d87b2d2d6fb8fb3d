import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import { updateLimit } from "@/article/check-update";
import { isSafeHref } from "@/article/links";
import { cleanPaste } from "./clean-paste";

/** Pasting into the story's text: words and meaning come along, looks do not. */
export const Paste = Extension.create({
  name: "cleanPaste",
  priority: 1020,
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin({
        props: {
          transformPastedHTML: (html) =>
            cleanPaste(html, (text) => new DOMParser().parseFromString(text, "text/html")),
          // The newsroom takes no text with it; HTML never has it.
          transformPastedText: (text) => text.replaceAll("\u0000", ""),
          handlePaste: (view, event) => {
            const text = event.clipboardData?.getData("text/plain").trim() ?? "";
            if (text.length > updateLimit / 4) return true;
            const { empty, $from } = view.state.selection;
            const isLink = !empty && /^https?:\/\/\S+$/.test(text) && isSafeHref(text);
            if (isLink && $from.parent.type.allowsMarkType(view.state.schema.marks.link as never))
              return editor.chain().setLink({ href: text }).run();
            return false;
          },
        },
      }),
    ];
  },
});
