"use client";
import { useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import type { Place } from "./frame-bar";
import { keys, setSingleKeys, singleKeysAreOn } from "./keys";

/** All keys of the frame and the lists; single keys can be switched off. */
export function KeysSheet({ places, onClose }: { places: readonly Place[]; onClose: () => void }) {
  const [act, setAct] = useState(singleKeysAreOn);
  const ways = places.map(({ key, name }) => ({
    keys: [key],
    words: `To ${name.toLowerCase()}`,
    single: true,
  }));
  return (
    <Dialog title="Keys" open onOpenChange={(open) => !open && onClose()}>
      <div className="overflow-y-auto p-4 pt-3">
        <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-1.5">
          {[...keys, ...ways].map(({ keys: pressed, words, single }) => (
            <div key={words} className="col-span-2 grid grid-cols-subgrid">
              <dt className="flex gap-1">
                {pressed.map((key) => (
                  <kbd translate="no" key={key}>
                    {key}
                  </kbd>
                ))}
              </dt>
              <dd className={single && !act ? "text-soft line-through" : ""}>{words}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-3 text-xs text-soft">
          On a Mac, ⌘ stands for Ctrl. In a story single keys are words; the editor has keys of its
          own.
        </p>
        <label className="mt-3 flex items-center gap-2 border-t border-line pt-3">
          <input
            type="checkbox"
            checked={act}
            onChange={(event) => {
              setSingleKeys(event.target.checked);
              setAct(event.target.checked);
            }}
            className="accent-ink"
          />
          Single keys act on this device
        </label>
      </div>
    </Dialog>
  );
}
