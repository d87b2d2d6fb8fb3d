const boxId = "first-words";

/**
 * Between the wish for a new story and its page there is a box for what is typed meanwhile. It is a
 * real one, so that input methods, dead keys and keyboards on glass write in it as anywhere.
 */
export function openFirstWords(): void {
  const box = firstWordsBox();
  if (!box) return;
  box.hidden = false;
  box.focus();
}

/** The story for which the words in the box are: no other takes them. */
export function keepFirstWordsFor(story: string): void {
  const box = firstWordsBox();
  if (box) box.dataset.story = story;
}

/** The box is empty and gone; its story, if one is on the way, still begins with its headline. */
export function closeFirstWords(): void {
  const box = firstWordsBox();
  if (!box) return;
  box.value = "";
  box.hidden = true;
}

/**
 * Hands over the lines typed so far to the story that they were for, as soon as no composition is
 * under way in the box. `take` gives the focus to where they go.
 */
export function whenFirstWords(story: string, take: (lines: string[]) => void): () => void {
  const box = firstWordsBox();
  if (!box || box.dataset.story !== story) return () => {};
  const hand = () => {
    const lines = box.value.split("\n");
    box.value = "";
    delete box.dataset.story;
    take(lines);
    closeFirstWords();
  };
  if (box.dataset.composing === undefined) {
    hand();
    return () => {};
  }
  const later = () => setTimeout(hand);
  box.addEventListener("compositionend", later, { once: true });
  return () => box.removeEventListener("compositionend", later);
}

export function firstWordsBox(): HTMLTextAreaElement | null {
  const box = document.getElementById(boxId);
  return box instanceof HTMLTextAreaElement ? box : null;
}

export const firstWordsProps = { id: boxId, hidden: true, suppressHydrationWarning: true } as const;
