import type { Editor } from "@tiptap/core";

/** Something that can be done with the story's text, from toolbar, slash menu and keys alike. */
export type BodyCommand = {
  name: string;
  /** What else somebody may type to find it in the slash menu. */
  also: string;
  keys?: string;
  run: (editor: Editor) => void;
  isOn?: (editor: Editor) => boolean;
};

/** Blocks, in the order of the menus. */
export const blockCommands = {
  paragraph: {
    name: "Paragraph",
    also: "text body",
    keys: "Mod-Alt-0",
    run: (editor) => editor.chain().focus().clearNodes().setParagraph().run(),
    isOn: (editor) => editor.isActive("paragraph") && !isInBlock(editor),
  },
  heading: {
    name: "Heading",
    also: "h2 crosshead title",
    keys: "Mod-Alt-2",
    run: (editor) => editor.chain().focus().toggleHeading({ level: 2 }).run(),
    isOn: (editor) => editor.isActive("heading", { level: 2 }),
  },
  smallHeading: {
    name: "Smaller heading",
    also: "h3",
    keys: "Mod-Alt-3",
    run: (editor) => editor.chain().focus().toggleHeading({ level: 3 }).run(),
    isOn: (editor) => editor.isActive("heading", { level: 3 }),
  },
  bulletList: {
    name: "List",
    also: "bullets ul",
    keys: "Mod-Shift-8",
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
    isOn: (editor) => editor.isActive("bulletList"),
  },
  orderedList: {
    name: "Numbered list",
    also: "ol",
    keys: "Mod-Shift-7",
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
    isOn: (editor) => editor.isActive("orderedList"),
  },
  blockquote: {
    name: "Quotation",
    also: "blockquote",
    keys: "Mod-Shift-b",
    run: (editor) => editor.chain().focus().toggleBlockquote().run(),
    isOn: (editor) => editor.isActive("blockquote"),
  },
  pullQuote: {
    name: "Pull quote",
    also: "large",
    run: (editor) => editor.chain().focus().toggleNode("pullQuote", "paragraph").run(),
    isOn: (editor) => editor.isActive("pullQuote"),
  },
  factBox: {
    name: "Fact box",
    also: "aside box info",
    run: (editor) => toggleFactBox(editor),
    isOn: (editor) => editor.isActive("factBox"),
  },
  table: {
    name: "Table",
    also: "rows columns",
    run: (editor) =>
      editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
    isOn: (editor) => editor.isActive("table"),
  },
  picture: {
    name: "Picture",
    also: "photo image gallery library",
    run: (editor) => editor.storage.pictureFiles.ask([]),
    isOn: (editor) => editor.isActive("picture"),
  },
  divider: {
    name: "Divider",
    also: "rule line hr stars",
    run: (editor) => editor.chain().focus().setHorizontalRule().run(),
  },
  footnote: {
    name: "Footnote",
    also: "note reference",
    keys: "Mod-Alt-f",
    run: (editor) =>
      editor
        .chain()
        .focus()
        .insertContentAt(editor.state.selection.to, { type: "footnote", attrs: { text: "" } })
        .run(),
  },
} satisfies Record<string, BodyCommand>;

/** Marks, in the order of the toolbar. */
export const markCommands = {
  strong: mark("strong", "Strong", "Mod-b"),
  em: mark("em", "Emphasis", "Mod-i"),
  strike: mark("strike", "Strike", "Mod-Shift-s"),
  smallCaps: mark("smallCaps", "Small capitals", "Mod-Shift-k"),
  superscript: mark("superscript", "Superscript", "Mod-."),
  subscript: mark("subscript", "Subscript", "Mod-,"),
} satisfies Record<string, BodyCommand>;

/** What can be done with the table in which the cursor stands. */
export const tableCommands = {
  rowAfter: step("Add row", (editor) => editor.chain().focus().addRowAfter().run()),
  columnAfter: step("Add column", (editor) => editor.chain().focus().addColumnAfter().run()),
  dropRow: step("Remove row", (editor) => editor.chain().focus().deleteRow().run()),
  dropColumn: step("Remove column", (editor) => editor.chain().focus().deleteColumn().run()),
  headerRow: step("Header row", (editor) => editor.chain().focus().toggleHeaderRow().run()),
  dropTable: step("Remove table", (editor) => editor.chain().focus().deleteTable().run()),
} satisfies Record<string, BodyCommand>;

function step(name: string, run: (editor: Editor) => void): BodyCommand {
  return { name, also: "", run };
}

function mark(type: string, name: string, keys: string): BodyCommand {
  return {
    name,
    also: "",
    keys,
    run: (editor) => editor.chain().focus().toggleMark(type).run(),
    isOn: (editor) => editor.isActive(type),
  };
}

function isInBlock(editor: Editor): boolean {
  return ["blockquote", "factBox", "bulletList", "orderedList", "table"].some((name) =>
    editor.isActive(name),
  );
}

function toggleFactBox(editor: Editor) {
  if (editor.isActive("factBox")) editor.chain().focus().lift("factBox").run();
  else editor.chain().focus().wrapIn("factBox").run();
}

/** "Mod-Shift-b" as a person reads it. */
export function keysInWords(keys: string, isMac: boolean): string {
  return keys
    .split("-")
    .map((key) =>
      key === "Mod" ? (isMac ? "⌘" : "Ctrl") : key.length === 1 ? key.toUpperCase() : key,
    )
    .join(isMac ? " " : "+");
}
