import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";

const told = "stet:editable";

/**
 * A text is drawn before it is known whether it may be written in, and locked while it is open. The
 * boxes inside its blocks are told, since a block is drawn anew only when its content changes.
 */
export const HeardEditable = Extension.create({
  name: "heardEditable",
  addProseMirrorPlugins: () => [
    new Plugin({
      view: (view) => {
        let was = view.editable;
        return {
          update: () => {
            if (view.editable === was) return;
            was = view.editable;
            for (const block of view.dom.querySelectorAll("[data-hears-editable]"))
              block.dispatchEvent(new Event(told));
          },
        };
      },
    }),
  ],
});

/** Calls `act` whenever the text around a block may be written in, or may no longer. */
export function whenEditableChanges(block: HTMLElement, act: () => void): void {
  block.dataset.hearsEditable = "";
  block.addEventListener(told, act);
}
