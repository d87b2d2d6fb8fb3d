import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import { linesInserted } from "./inserted-text";
import type { SharedCopy } from "./shared-copy";

/**
 * What comes in at once is one step back: undoing a paste never takes what was typed right before or
 * after it, which the history would otherwise join to it.
 */
export function oneStep(undo: SharedCopy["undo"]): Extension {
  const apart = () => {
    undo.stopCapturing();
    // The change is made while the event is handled.
    queueMicrotask(() => undo.stopCapturing());
    return false;
  };
  return Extension.create({
    name: "oneStep",
    priority: 2000,
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          handleDOMEvents: {
            paste: apart,
            drop: apart,
            beforeinput: (_view, event) => linesInserted(event) !== null && apart(),
          },
        },
      }),
    ],
  });
}
