import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import { linesInserted } from "./inserted-text";
import type { SharedCopy } from "./shared-copy";

/**
 * Where a step back begins and ends. What comes in at once is one of its own: undoing a paste never
 * takes what was typed right before or after it. Whoever goes elsewhere, in a field or to another,
 * begins anew. A composition that is given up is no step: what it stood over comes back.
 */
export function oneStep(undo: SharedCopy["undo"]): Extension {
  const begin = () => {
    undo.stopCapturing();
    return false;
  };
  const apart = () => {
    undo.stopCapturing();
    // The change is made while the event is handled.
    queueMicrotask(() => undo.stopCapturing());
    return false;
  };
  let overWords: { step: unknown } | null = null;
  return Extension.create({
    name: "oneStep",
    priority: 2000,
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          handleDOMEvents: {
            paste: apart,
            drop: apart,
            focus: begin,
            mousedown: begin,
            keydown: (_view, { key }) => moves.test(key) && begin(),
            beforeinput: (_view, event) => linesInserted(event) !== null && apart(),
            compositionstart: ({ state }) => {
              overWords = null;
              if (state.selection.empty) return false;
              overWords = { step: undo.undoStack.at(-1) };
              return begin();
            },
            compositionupdate: () => {
              // However long one thinks over a word, it is one step.
              if (undo.lastChange > 0) undo.lastChange = Date.now();
              return false;
            },
            compositionend: (_view, { data }) => {
              const given = overWords;
              overWords = null;
              if (given && data === "")
                setTimeout(() => {
                  if (undo.undoStack.at(-1) === given.step) return;
                  undo.undo();
                  undo.clear(false, true);
                }, aftermath);
              return false;
            },
          },
        },
      }),
    ],
  });
}

const moves = /^(Arrow|Home|End|Page)/;
/** The editor takes in the end of a composition a moment after it is told. */
const aftermath = 30;
