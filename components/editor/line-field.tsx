import type { Editor } from "@tiptap/core";
import { EditorContent, useEditor } from "@tiptap/react";
import { useEffect, useMemo, useState } from "react";
import { lineExtensions } from "@/article/schema";
import { type TextFieldName, textFields } from "@/newsroom/fields";
import { directionOf, type Language } from "@/newsroom/languages";
import { Directions } from "./directions";
import { Hint, OneLine } from "./field-behaviour";
import { Finding } from "./finding";
import { HeardSelection } from "./heard-selection";
import type { SharedCopy } from "./shared-copy";
import { together } from "./together";
import { Typography } from "./typography";

/** One text field of the story, written together. */
export function LineField({
  name,
  copy,
  mayWrite,
  language,
  hint,
  goOn,
  onEditor,
  onPasted,
  className = "",
}: {
  name: TextFieldName;
  copy: SharedCopy;
  mayWrite: boolean;
  language: Language;
  hint: string;
  goOn: (from: TextFieldName) => void;
  onEditor: (name: TextFieldName, editor: Editor | null) => void;
  /** Says what a paste left out, and whether there is something to take back. */
  onPasted: (words: string, isUndoable: boolean) => void;
  className?: string;
}) {
  const { label, limit } = textFields[name];
  const [isFull, setFull] = useState(false);
  const attributes = useMemo(
    () => ({
      role: "textbox",
      "aria-label": label,
      "aria-multiline": "false",
      "aria-readonly": String(!mayWrite),
      tabindex: "0",
      lang: language,
      dir: directionOf(language),
      spellcheck: "true",
      "data-field": name,
      class: `field ${className}`,
    }),
    [name, label, mayWrite, language, className],
  );
  const editor = useEditor(
    {
      immediatelyRender: true,
      shouldRerenderOnTransaction: false,
      editable: mayWrite,
      extensions: [
        ...lineExtensions,
        HeardSelection,
        OneLine.configure({
          limit,
          language,
          goOn: () => goOn(name),
          onFull: () => setFull(true),
          tell: onPasted,
        }),
        Hint.configure({ words: hint }),
        Finding,
        Typography.configure({ language }),
        Directions.configure({ language }),
        ...together(copy, name),
      ],
      editorProps: { attributes },
      onUpdate: () => setFull(false),
    },
    [copy, language],
  );
  useEffect(() => {
    onEditor(name, editor);
    return () => onEditor(name, null);
  }, [name, editor, onEditor]);
  useEffect(() => {
    editor.setOptions({ editorProps: { attributes } });
    editor.setEditable(mayWrite, false);
  }, [editor, mayWrite, attributes]);
  return (
    <>
      <EditorContent editor={editor} className="contents" />
      {isFull && (
        <p role="alert" className="details-alert">
          {label} holds at most {limit} characters. What was longer was not taken.
        </p>
      )}
    </>
  );
}
