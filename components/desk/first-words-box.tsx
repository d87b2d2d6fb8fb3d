import type { KeyboardEvent } from "react";
import { closeFirstWords, firstWordsProps } from "./first-words";

/** Where one writes until the page of a new story is there: seen only if that takes its time. */
export function FirstWordsBox() {
  return (
    <textarea
      {...firstWordsProps}
      aria-label="First words of the new story"
      placeholder="Headline"
      rows={2}
      dir="auto"
      className="first-words"
      onKeyDown={press}
      onCompositionStart={({ currentTarget }) => {
        currentTarget.dataset.composing = "";
      }}
      onCompositionEnd={({ currentTarget }) => {
        delete currentTarget.dataset.composing;
      }}
      onBlur={({ currentTarget }) => {
        // Until its story is there, the words in it have no other place.
        if (currentTarget.value === "" && !currentTarget.dataset.story) closeFirstWords();
      }}
    />
  );
}

function press(event: KeyboardEvent<HTMLTextAreaElement>) {
  const { currentTarget: box } = event;
  // The key that begins a story may still be held.
  if (event.repeat && box.value === "") event.preventDefault();
  if (event.key === "Escape") {
    closeFirstWords();
    document.getElementById("content")?.focus();
  }
  // As in the story, where Tab goes on to the next field.
  if (event.key === "Tab" && !event.shiftKey) {
    event.preventDefault();
    box.setRangeText("\n", box.selectionStart, box.selectionEnd, "end");
  }
}
