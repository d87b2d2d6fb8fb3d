import type { Editor } from "@tiptap/core";
import { EditorContent, useEditor } from "@tiptap/react";
import { useEffect, useMemo } from "react";
import { bodyField } from "@/newsroom/fields";
import { directionOf, type Language } from "@/newsroom/languages";
import { bodyEditing } from "./body-editing";
import { Directions } from "./directions";
import { Hint } from "./field-behaviour";
import { Paste } from "./paste";
import { PictureFiles } from "./picture-files";
import type { SharedCopy } from "./shared-copy";
import { together } from "./together";
import { Typography } from "./typography";

/** The story's text, written together. */
export function BodyField({
  copy,
  mayWrite,
  language,
  onEditor,
  onPictures,
  onPasted,
}: {
  copy: SharedCopy;
  mayWrite: boolean;
  language: Language;
  onEditor: (name: typeof bodyField, editor: Editor | null) => void;
  /** Somebody wants a picture here: these files, or one that is still to be chosen. */
  onPictures: (files: File[]) => void;
  /** Says what a paste left out; "" if nothing. */
  onPasted: (words: string, isUndoable: boolean) => void;
}) {
  const attributes = useMemo(
    () => ({
      role: "textbox",
      "aria-label": "Story text",
      "aria-multiline": "true",
      "aria-describedby": textKeysId,
      "aria-readonly": String(!mayWrite),
      tabindex: "0",
      lang: language,
      dir: directionOf(language),
      spellcheck: "true",
      "data-field": bodyField,
      class: "field body-field story-text",
    }),
    [mayWrite, language],
  );
  const editor = useEditor(
    {
      immediatelyRender: true,
      shouldRerenderOnTransaction: false,
      editable: mayWrite,
      extensions: [
        ...bodyEditing,
        Hint.configure({ words: "Write the story, or type / for blocks" }),
        Paste.configure({ language, tell: onPasted }),
        PictureFiles.configure({ ask: onPictures }),
        Typography.configure({ language }),
        Directions.configure({ language }),
        ...together(copy, bodyField),
      ],
      editorProps: { attributes },
    },
    [copy, language, onPictures, onPasted],
  );
  useEffect(() => {
    onEditor(bodyField, editor);
    return () => onEditor(bodyField, null);
  }, [editor, onEditor]);
  useEffect(() => {
    editor.setOptions({ editorProps: { ...editor.options.editorProps, attributes } });
    editor.setEditable(mayWrite, false);
  }, [editor, mayWrite, attributes]);
  return (
    <>
      <p id={textKeysId} hidden>
        In a table, Tab goes from cell to cell and leaves it behind the last, and Escape leaves it
        at once. Alt+F10 leads to the toolbar, F6 on to the details and the next steps.
      </p>
      <EditorContent editor={editor} className="contents" />
    </>
  );
}

const textKeysId = "text-keys";
