import { Extension } from "@tiptap/core";
import { blockCommands, markCommands } from "./body-commands";

/** The keys of the toolbar's commands, so that there is one table of them. */
export const BodyKeys = Extension.create({
  name: "bodyKeys",
  priority: 1010,
  addKeyboardShortcuts() {
    const { editor } = this;
    const all = [...Object.values(blockCommands), ...Object.values(markCommands)];
    return Object.fromEntries(
      all.flatMap((command) =>
        "keys" in command && command.keys
          ? [
              [
                command.keys,
                () => {
                  command.run(editor);
                  return true;
                },
              ],
            ]
          : [],
      ),
    );
  },
});
