import type { Editor } from "@tiptap/core";
import { useCallback, useMemo, useState } from "react";
import { bodyField, type TextFieldName, textFields } from "@/newsroom/fields";
import type { SearchedField } from "./finding";

type FieldName = TextFieldName | typeof bodyField;

/** The editors of a story's fields, as they come and go. */
export function useFieldEditors() {
  const [editors, setEditors] = useState<Partial<Record<FieldName, Editor>>>({});
  const keepEditor = useCallback(
    (name: FieldName, editor: Editor | null) =>
      setEditors(({ [name]: _, ...others }) => (editor ? { ...others, [name]: editor } : others)),
    [],
  );
  const inOrder = useMemo(
    () =>
      readingOrder.flatMap((name, order): SearchedField[] => {
        const editor = editors[name];
        return editor ? [{ order, label: labelOf(name), editor }] : [];
      }),
    [editors],
  );
  return { editors, keepEditor, inOrder };
}

const readingOrder: readonly FieldName[] = [
  "kicker",
  "headline",
  "standfirst",
  "leadCaption",
  "leadCredit",
  "leadAlt",
  "dateline",
  bodyField,
  "sourceLine",
  "searchTitle",
  "shareTitle",
  "shareDescription",
  "notes",
];

function labelOf(name: FieldName): string {
  return name === bodyField ? "Story text" : textFields[name].label;
}
