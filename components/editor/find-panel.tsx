import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { ChevronDown, ChevronUp, X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { replaceFound, searchOf, seek, seekNext, showCurrent } from "./finding";

/** Finds words in the story's text, and puts others in their place. */
export function FindPanel({
  editor,
  mayWrite,
  onStep,
  onClose,
}: {
  editor: Editor;
  mayWrite: boolean;
  /** Called before and after a replacement, so that it is a step of its own to undo. */
  onStep: () => void;
  onClose: () => void;
}) {
  const [words, setWords] = useState(() => selectedWords(editor));
  const [by, setBy] = useState("");
  const [matchCase, setMatchCase] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const { count, current } = useEditorState({
    editor,
    selector: ({ editor: now }) => {
      const search = searchOf(now);
      return { count: search.found.length, current: search.current };
    },
  });
  useEffect(() => {
    box.current?.focus();
    box.current?.select();
    return () => {
      if (!editor.isDestroyed) seek(editor, { words: "" });
    };
  }, [editor]);
  useEffect(() => {
    seek(editor, { words, matchCase, current: 0 });
    showCurrent(editor);
  }, [editor, words, matchCase]);

  const replace = (which: "current" | "all") => {
    onStep();
    replaceFound(editor, by, which);
    onStep();
    if (which === "current") showCurrent(editor);
  };
  return (
    <search
      aria-label="Find and replace"
      className="find-panel"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
        editor.commands.focus();
      }}
    >
      <input
        ref={box}
        aria-label="Find"
        className="choice-box"
        placeholder="Find"
        value={words}
        onChange={({ target }) => setWords(target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          seekNext(editor, event.shiftKey ? -1 : 1);
        }}
      />
      <span role="status" className="find-count">
        {words === "" ? "" : count === 0 ? "None" : `${current + 1} of ${count}`}
      </span>
      <IconButton name="Previous" onClick={() => seekNext(editor, -1)}>
        <ChevronUp aria-hidden className="size-4" />
      </IconButton>
      <IconButton name="Next" onClick={() => seekNext(editor, 1)}>
        <ChevronDown aria-hidden className="size-4" />
      </IconButton>
      <label className="find-case">
        <input
          type="checkbox"
          checked={matchCase}
          onChange={({ target }) => setMatchCase(target.checked)}
        />
        Match case
      </label>
      {mayWrite && (
        <>
          <input
            aria-label="Replace with"
            className="choice-box"
            placeholder="Replace with"
            value={by}
            onChange={({ target }) => setBy(target.value)}
            onKeyDown={(event) => {
              if (event.key !== "Enter") return;
              event.preventDefault();
              replace("current");
            }}
          />
          <Button onClick={() => replace("current")}>Replace</Button>
          <Button onClick={() => replace("all")}>Replace all</Button>
        </>
      )}
      <IconButton name="Close" onClick={onClose}>
        <X aria-hidden className="size-4" />
      </IconButton>
    </search>
  );
}

function selectedWords(editor: Editor): string {
  const { from, to } = editor.state.selection;
  const text = editor.state.doc.textBetween(from, to, "\n");
  return text.length < 100 && !text.includes("\n") ? text : "";
}
