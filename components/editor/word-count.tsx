import type { Editor } from "@tiptap/core";
import { useEffect, useState } from "react";
import type { Body } from "@/article/body";
import { wordsOf } from "@/article/content";
import { type Language, readingMinutes } from "@/newsroom/languages";

const moment = 400;

/** Words and reading time, counted when the hands rest. */
export function WordCount({ editor, language }: { editor: Editor; language: Language }) {
  const [words, setWords] = useState(() => wordsIn(editor));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setWords(wordsIn(editor)), moment);
    };
    soon();
    editor.on("update", soon);
    return () => {
      clearTimeout(timer);
      editor.off("update", soon);
    };
  }, [editor]);
  return (
    <span className="word-count">
      {words.toLocaleString("en")} {words === 1 ? "word" : "words"}
      {words > 0 && ` · ${readingMinutes(language, words)} min`}
    </span>
  );
}

/** The same words that the desk's lists count: those of the body as it is kept. */
function wordsIn(editor: Editor): number {
  const body: Body = editor.state.doc.toJSON();
  return wordsOf(body);
}
