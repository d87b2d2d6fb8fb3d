/** What the screen says about the text: the words of the status, and nothing before it is true. */
export const savingWords = {
  opening: "",
  saving: "Saving…",
  saved: "Saved",
  offline: "Offline, kept on this device",
  "not-saved": "Not saved",
} satisfies Record<string, string>;
export type Saving = keyof typeof savingWords;

/**
 * Counts what this browser changed and what the server has committed. A mark is sent behind the
 * changes it stands for; only its return makes them saved.
 */
export type Marks = { changed: number; committed: number; isLinked: boolean; isRefused: boolean };

export const noMarks: Marks = { changed: 0, committed: 0, isLinked: false, isRefused: false };

/** A change here. It gets the number that its mark will carry. */
export function afterChange(marks: Marks): Marks {
  return { ...marks, changed: marks.changed + 1 };
}

/** The server has committed everything up to a mark. One that was never given says nothing. */
export function afterSaved(marks: Marks, mark: number): Marks {
  if (mark > marks.changed || mark < marks.committed) return marks;
  return { ...marks, committed: mark, isRefused: false };
}

export function hasUnsaved({ changed, committed }: Marks): boolean {
  return changed > committed;
}

export function savingOf(marks: Marks, hasOpened: boolean): Saving {
  if (!marks.isLinked) return hasOpened ? "offline" : "opening";
  if (!hasUnsaved(marks)) return "saved";
  return marks.isRefused ? "not-saved" : "saving";
}
