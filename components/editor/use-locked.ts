import { type RefObject, useCallback, useRef, useState } from "react";
import type { Moving } from "@/components/desk/moving";
import { deskStateOf, deskStates } from "@/newsroom/desk-states";
import type { EditedStory } from "./edited-story";
import type { CopyStatus } from "./shared-copy";

/**
 * What is said when a text closes under somebody's hands, by an act that was not theirs; and where the
 * focus goes after an act that was.
 */
export function useLocked(
  desk: RefObject<HTMLElement | null>,
  story: EditedStory,
  { mayWrite, isOpen, ending }: CopyStatus,
  moving: Moving,
) {
  const [wrote, setWrote] = useState(false);
  const [movedSelf, setMovedSelf] = useState(false);
  if (mayWrite && isOpen && !wrote) setWrote(true);
  if (mayWrite && movedSelf && !moving.busy) setMovedSelf(false);
  const isLocked = wrote && isOpen && !mayWrite && !ending && !movedSelf && !moving.busy;
  const state = deskStateOf({ ...story.state, sentBack: false });
  const why =
    state === "draft" ? "" : `The story is ${deskStates[state].words.toLowerCase()} now. `;

  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const focusState = useCallback(() => {
    const mark = desk.current?.querySelector<HTMLElement>("[data-place='state']");
    if (!mark) return;
    mark.dataset.moved = "";
    clearTimeout(timer.current);
    timer.current = setTimeout(() => delete mark.dataset.moved, 1_000);
    const { activeElement } = document;
    const isFree = !activeElement || activeElement === document.body;
    if (isFree || activeElement.closest(".story-bar")) mark.focus();
  }, [desk]);

  return {
    lockedWords: isLocked
      ? `${why}You can read it here, and write in it no further. What you typed until then is kept.`
      : "",
    noteOwnMove: () => setMovedSelf(true),
    focusState,
  };
}
