import { ChevronDown, ChevronUp, X } from "lucide-react";
import { useEffect, useReducer, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import type { Language } from "@/newsroom/languages";
import {
  type FoundPlace,
  foundIn,
  lookAt,
  replaceFound,
  type SearchedField,
  seek,
  show,
} from "./finding";

/** Finds words in all of a story's text, field after field, and puts others in their place. */
export function FindPanel({
  fields,
  language,
  mayWrite,
  onStep,
  onClose,
}: {
  fields: readonly SearchedField[];
  /** The story's, whose rules say what letters are the same. */
  language: Language;
  mayWrite: boolean;
  /** Called before and after a replacement, so that it is a step of its own to undo. */
  onStep: () => void;
  onClose: () => void;
}) {
  const [words, setWords] = useState(() => selectedWords(fields));
  const [by, setBy] = useState("");
  const [matchCase, setMatchCase] = useState(false);
  const [at, setAt] = useState(0);
  const [told, setTold] = useState("");
  const [cameFrom] = useState(() => document.activeElement);
  const box = useRef<HTMLInputElement>(null);
  useFollow(fields);
  useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, []);
  useEffect(() => {
    seek(fields, { words, matchCase, language });
    const first = foundIn(fields)[0];
    if (first) show(first);
    return () => seek(fields, { words: "", matchCase, language });
  }, [fields, words, matchCase, language]);

  const found = foundIn(fields);
  const current = found[Math.min(at, found.length - 1)] ?? null;
  useEffect(() => lookAt(fields, current), [fields, current]);

  const goTo = (n: number) => {
    if (found.length === 0) return;
    const next = (n + found.length) % found.length;
    setAt(next);
    setTold("");
    const place = found[next];
    if (place) show(place);
  };
  const step = (way: 1 | -1) => goTo(Math.min(at, found.length - 1) + way);
  const replace = (places: readonly FoundPlace[]) => {
    onStep();
    const count = replaceFound(places, by);
    onStep();
    return count;
  };
  const replaceCurrent = () => {
    if (!current) return;
    if (replace([current]) === 0) {
      setTold(toldOf(0, 1));
      return;
    }
    const left = foundIn(fields);
    const next = left.findIndex((place) => isAfter(place, current, by.length));
    setAt(Math.max(0, next));
    const place = left[Math.max(0, next)];
    if (place) show(place);
  };
  const close = () => {
    onClose();
    if (!current) return goBack(fields, cameFrom);
    const { field, from, to, within } = current;
    field.editor
      .chain()
      .setTextSelection(within ? from : { from, to })
      .focus()
      .run();
  };
  return (
    <search
      aria-label="Find and replace"
      className="find-panel"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        close();
      }}
    >
      <input
        ref={box}
        aria-label="Find"
        className="choice-box"
        placeholder="Find"
        value={words}
        onChange={({ target }) => {
          setWords(target.value);
          setAt(0);
          setTold("");
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          step(event.shiftKey ? -1 : 1);
        }}
      />
      <span role="status" className="find-count">
        {told || (words === "" ? "" : countWords(found, current))}
      </span>
      <IconButton name="Previous" onClick={() => step(-1)}>
        <ChevronUp aria-hidden className="size-4" />
      </IconButton>
      <IconButton name="Next" onClick={() => step(1)}>
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
              replaceCurrent();
            }}
          />
          <Button onClick={replaceCurrent}>Replace</Button>
          <Button onClick={() => setTold(toldOf(replace(found), found.length))}>Replace all</Button>
        </>
      )}
      <IconButton name="Close" onClick={close}>
        <X aria-hidden className="size-4" />
      </IconButton>
    </search>
  );
}

/** To the field or control from which words were sought. */
function goBack(fields: readonly SearchedField[], to: Element | null) {
  const field = fields.find(({ editor }) => editor.view.dom === to);
  if (field) field.editor.view.focus();
  else if (to instanceof HTMLElement) to.focus();
}

/** Whether a place comes after one whose words are now `length` characters long. */
function isAfter(place: FoundPlace, { field, from, within }: FoundPlace, length: number): boolean {
  if (place.field !== field) return place.field.order > field.order;
  if (!within) return place.from >= from + length;
  if (place.from !== from || place.within?.attribute !== within.attribute) return place.from > from;
  return place.within.from >= within.from + length;
}

function countWords(found: readonly FoundPlace[], current: FoundPlace | null): string {
  if (!current) return "None";
  const { field, within } = current;
  const place = within ? `${field.label}, ${within.label}` : field.label;
  return `${found.indexOf(current) + 1} of ${found.length} · ${place}`;
}

function toldOf(replaced: number, of: number): string {
  if (replaced === of) return `${replaced} replaced`;
  const left = of - replaced;
  return `${replaced} replaced, ${left} left: no room there for longer words`;
}

/** What is found changes with the text, whoever writes it. */
function useFollow(fields: readonly SearchedField[]) {
  const [, look] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    for (const { editor } of fields) editor.on("transaction", look);
    return () => {
      for (const { editor } of fields) editor.off("transaction", look);
    };
  }, [fields]);
}

function selectedWords(fields: readonly SearchedField[]): string {
  const editor = fields.find((field) => field.editor.isFocused)?.editor;
  if (!editor) return "";
  const { from, to } = editor.state.selection;
  const text = editor.state.doc.textBetween(from, to, "\n");
  return text.length < 100 && !text.includes("\n") ? text : "";
}
