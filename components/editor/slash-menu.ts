import { type Editor, Extension } from "@tiptap/core";
import { PluginKey } from "@tiptap/pm/state";
import Suggestion from "@tiptap/suggestion";
import { type BodyCommand, blockCommands } from "./body-commands";

/** Typing `/` where a block begins, or after a space, offers what can stand there. */
export const SlashMenu = Extension.create({
  name: "slashMenu",
  // While it is open, Tab and Escape are its own.
  priority: 110,
  addProseMirrorPlugins() {
    return [
      Suggestion<BodyCommand, BodyCommand>({
        editor: this.editor,
        pluginKey: new PluginKey("slashMenu"),
        char: "/",
        allowedPrefixes: [" "],
        allow: ({ editor }) => editor.isEditable && editor.isActive("paragraph"),
        items: ({ query }) => commandsFor(query),
        command: ({ editor, range, props }) => {
          editor.chain().focus().deleteRange(range).run();
          props.run(editor);
        },
        render: () => menuOf(this.editor),
      }),
    ];
  },
});

export function commandsFor(query: string): BodyCommand[] {
  const sought = query.trim().toLowerCase();
  return Object.values<BodyCommand>(blockCommands).filter(({ name, also }) =>
    `${name.toLowerCase()} ${also}`.split(" ").some((word) => word.startsWith(sought)),
  );
}

type Given = {
  items: BodyCommand[];
  command: (item: BodyCommand) => void;
  clientRect?: (() => DOMRect | null) | null;
};

function menuOf(editor: Editor) {
  const menu = document.createElement("div");
  menu.className = "slash-menu";
  menu.setAttribute("role", "listbox");
  menu.setAttribute("aria-label", "Blocks");
  menu.id = "slash-menu";
  let given: Given | null = null;
  let chosen = 0;

  function show(next: Given) {
    given = next;
    chosen = Math.min(chosen, Math.max(0, next.items.length - 1));
    menu.replaceChildren(
      ...next.items.map((item, n) => {
        const option = document.createElement("div");
        option.setAttribute("role", "option");
        option.id = `slash-menu-${n}`;
        option.textContent = item.name;
        option.setAttribute("aria-selected", String(n === chosen));
        option.addEventListener("pointerdown", (event) => {
          event.preventDefault();
          next.command(item);
        });
        return option;
      }),
    );
    menu.hidden = next.items.length === 0;
    const text = editor.view.dom;
    text.setAttribute("aria-controls", menu.id);
    text.setAttribute("aria-activedescendant", `slash-menu-${chosen}`);
    const place = next.clientRect?.();
    if (!place) return;
    const below = place.bottom + menu.offsetHeight + 8 < window.innerHeight;
    menu.style.insetBlockStart = `${below ? place.bottom + 4 : place.top - menu.offsetHeight - 4}px`;
    menu.style.left = `${Math.max(8, Math.min(place.left, window.innerWidth - menu.offsetWidth - 8))}px`;
  }
  function hide() {
    menu.remove();
    given = null;
    editor.view.dom.removeAttribute("aria-activedescendant");
    editor.view.dom.removeAttribute("aria-controls");
  }
  return {
    onStart: (next: Given) => {
      chosen = 0;
      document.body.append(menu);
      show(next);
    },
    onUpdate: show,
    onKeyDown: ({ event }: { event: KeyboardEvent }) => {
      if (!given || given.items.length === 0) return false;
      const { items } = given;
      if (event.key === "ArrowDown") chosen = (chosen + 1) % items.length;
      else if (event.key === "ArrowUp") chosen = (chosen - 1 + items.length) % items.length;
      else if (event.key === "Enter" || event.key === "Tab") {
        const item = items[chosen];
        if (item) given.command(item);
        return true;
      } else return false;
      show(given);
      return true;
    },
    onExit: hide,
  };
}
