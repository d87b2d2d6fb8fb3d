import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import {
  ALargeSmall,
  Bold,
  ImagePlus,
  Italic,
  Keyboard,
  Languages,
  Link2,
  Maximize2,
  Redo2,
  Search,
  Strikethrough,
  Subscript,
  Superscript,
  Undo2,
} from "lucide-react";
import { type KeyboardEvent, type ReactNode, useRef } from "react";
import {
  type BodyCommand,
  blockCommands,
  keysInWords,
  markCommands,
  tableCommands,
} from "./body-commands";
import { useRoving } from "./roving";

type Ask = "link" | "language" | "picture" | "find" | "focus" | "help";

/** What can be done with the text. One stop of the Tab key; arrows walk inside. */
export function Toolbar({
  editor,
  isFocused,
  onAsk,
}: {
  editor: Editor;
  isFocused: boolean;
  onAsk: (ask: Ask) => void;
}) {
  const bar = useRef<HTMLDivElement>(null);
  const on = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      marks: Object.entries<BodyCommand>(markCommands)
        .filter(([, command]) => command.isOn?.(current))
        .map(([name]) => name)
        .join(" "),
      block:
        Object.entries<BodyCommand>(blockCommands)
          .filter(([, command]) => command.isOn?.(current))
          .at(-1)?.[0] ?? "paragraph",
      link: current.isActive("link"),
      language: current.isActive("lang"),
      table: current.isActive("table"),
    }),
  });
  const marks = on.marks.split(" ");

  const { onFocus, walk } = useRoving(bar);

  function press(event: KeyboardEvent) {
    if (event.key === "Escape") return editor.view.focus();
    walk(event);
    openList(event);
  }

  const markIcons = {
    strong: <Bold aria-hidden />,
    em: <Italic aria-hidden />,
    strike: <Strikethrough aria-hidden />,
    smallCaps: <ALargeSmall aria-hidden />,
    superscript: <Superscript aria-hidden />,
    subscript: <Subscript aria-hidden />,
  } satisfies Record<keyof typeof markCommands, ReactNode>;

  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label="Text"
      aria-orientation="horizontal"
      className="text-toolbar"
      onFocus={onFocus}
      onKeyDown={press}
    >
      <select
        aria-label="Block"
        className="tool-select"
        value={on.block}
        onChange={({ target }) => {
          const chosen = Object.entries<BodyCommand>(blockCommands).find(
            ([name]) => name === target.value,
          );
          chosen?.[1].run(editor);
        }}
      >
        {Object.entries<BodyCommand>(blockCommands).map(([name, command]) => (
          <option key={name} value={name}>
            {command.name}
          </option>
        ))}
      </select>
      {Object.entries<BodyCommand>(markCommands).map(([name, command]) => (
        <Tool
          key={name}
          name={command.name}
          keys={command.keys}
          isOn={marks.includes(name)}
          onPress={() => command.run(editor)}
        >
          {markIcons[name as keyof typeof markIcons]}
        </Tool>
      ))}
      <Tool name="Link" keys="Mod-k" isOn={on.link} onPress={() => onAsk("link")}>
        <Link2 aria-hidden />
      </Tool>
      <Tool name="Language of the phrase" isOn={on.language} onPress={() => onAsk("language")}>
        <Languages aria-hidden />
      </Tool>
      <Tool name="Add picture" onPress={() => onAsk("picture")}>
        <ImagePlus aria-hidden />
      </Tool>
      <span className="tool-gap" />
      <Tool name="Undo" keys="Mod-z" onPress={() => editor.commands.undo()}>
        <Undo2 aria-hidden />
      </Tool>
      <Tool name="Redo" keys="Mod-Shift-z" onPress={() => editor.commands.redo()}>
        <Redo2 aria-hidden />
      </Tool>
      <Tool name="Find and replace" keys="Mod-f" onPress={() => onAsk("find")}>
        <Search aria-hidden />
      </Tool>
      <Tool name="Only the text" isOn={isFocused} onPress={() => onAsk("focus")}>
        <Maximize2 aria-hidden />
      </Tool>
      <Tool name="Keys" keys="Mod-/" onPress={() => onAsk("help")}>
        <Keyboard aria-hidden />
      </Tool>
      {on.table && (
        <span className="table-tools">
          {Object.entries<BodyCommand>(tableCommands).map(([name, command]) => (
            <button
              key={name}
              type="button"
              className="table-tool"
              onClick={() => command.run(editor)}
            >
              {command.name}
            </button>
          ))}
        </span>
      )}
    </div>
  );
}

/** An arrow opens the list and changes nothing yet: some browsers would set each block passed on the way. */
function openList(event: KeyboardEvent) {
  const { target: list, key } = event;
  if (!(list instanceof HTMLSelectElement) || !/^Arrow(Down|Up)$/.test(key)) return;
  event.preventDefault();
  list.showPicker();
}

function Tool({
  name,
  keys,
  isOn,
  onPress,
  children,
}: {
  name: string;
  keys?: string | undefined;
  isOn?: boolean;
  onPress: () => void;
  children: ReactNode;
}) {
  const isMac = typeof navigator !== "undefined" && /Mac|iPhone|iPad/.test(navigator.platform);
  return (
    <button
      type="button"
      aria-label={name}
      title={keys ? `${name} (${keysInWords(keys, isMac)})` : name}
      aria-pressed={isOn}
      className="tool"
      onPointerDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
