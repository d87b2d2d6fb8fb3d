import type { Editor } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";
import { useEffect } from "react";
import { whenFirstWords } from "@/components/desk/first-words";
import { bodyField, type TextFieldName } from "@/newsroom/fields";

type FieldName = TextFieldName | typeof bodyField;

/** The fields through which Enter leads whoever begins with the headline; the rest is the text. */
const way: readonly FieldName[] = ["headline", "standfirst", "dateline", bodyField];

/** What was typed before a new story's fields could take it stands in them, and the caret behind it. */
export function useFirstWords(
  story: string,
  editors: Partial<Record<FieldName, Editor>>,
  mayWrite: boolean,
) {
  useEffect(() => {
    if (!mayWrite || !way.every((name) => editors[name]?.isEditable)) return;
    return whenFirstWords(story, (lines) => {
      for (const [at, line] of lines.entries()) {
        const editor = editors[way[Math.min(at, way.length - 1)] ?? bodyField];
        if (!editor) return;
        goToEnd(editor);
        if (at >= way.length) editor.commands.splitBlock();
        for (const letter of line) type(editor, letter);
        if (at === lines.length - 1) editor.view.focus();
      }
    });
  }, [story, editors, mayWrite]);
}

function goToEnd({ state, view }: Editor) {
  view.dispatch(state.tr.setSelection(TextSelection.atEnd(state.doc)));
}

/** As a key would: what sets quotation marks as they are typed hears of it. */
function type({ view }: Editor, letter: string) {
  const { from, to } = view.state.selection;
  const insert = () => view.state.tr.insertText(letter, from, to);
  const isTaken = view.someProp("handleTextInput", (take) => take(view, from, to, letter, insert));
  if (!isTaken) view.dispatch(insert());
}
