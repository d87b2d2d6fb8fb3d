import { Dialog } from "@/components/ui/dialog";
import { type BodyCommand, blockCommands, keysInWords, markCommands } from "./body-commands";

const others = [
  { name: "Link", keys: "Mod-k" },
  { name: "Undo what you did", keys: "Mod-z" },
  { name: "Redo", keys: "Mod-Shift-z" },
  { name: "Find and replace", keys: "Mod-f" },
  { name: "Line break", keys: "Shift-Enter" },
  { name: "On to the next field", keys: "Enter" },
  { name: "Toolbar: arrows walk in it, Escape leads back", keys: "Alt-F10" },
  { name: "On to headline, text, details, next steps", keys: "F6" },
  { name: "Back through them", keys: "Shift-F6" },
  { name: "Next cell of a table, and out of it behind the last", keys: "Tab" },
  { name: "Out of a table", keys: "Escape" },
  { name: "Menu of blocks", keys: "/" },
  { name: "Only the text", keys: "Mod-Shift-f" },
  { name: "This list", keys: "Mod-/" },
];

/** Every key of the editor. */
export function KeysSheet({ onClose }: { onClose: () => void }) {
  const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
  const all = [
    ...others,
    ...Object.values<BodyCommand>(markCommands),
    ...Object.values<BodyCommand>(blockCommands),
  ];
  return (
    <Dialog title="Keys" width="wide" open onOpenChange={(open) => !open && onClose()}>
      <dl className="keys-sheet">
        {all.map(({ name, keys }) =>
          keys ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <kbd translate="no">{keys === "/" ? "/" : keysInWords(keys, isMac)}</kbd>
              </dd>
            </div>
          ) : null,
        )}
      </dl>
    </Dialog>
  );
}
