import { type KeyboardEvent, type MouseEvent, useCallback, useEffect, useRef } from "react";

/** So long after the moves on a screen have changed, a press where the last one was is still that one. */
const moment = 600;
/** A hand that meant to press once does not move further between two presses. */
const stillness = 12;

/**
 * Tells a press that was meant from one that only landed: the second half of a double click, a key
 * that is held, or a press in the same place just after a move has put another button there. `shown`
 * is what the screen offers; when it changes, the moment begins.
 */
export function useSecondPress(shown: string) {
  const last = useRef({ x: -stillness, y: -stillness });
  const changedAt = useRef(Number.NEGATIVE_INFINITY);
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    changedAt.current = performance.now();
  }, [shown]);

  const isMeant = useCallback(({ detail, clientX: x, clientY: y }: MouseEvent): boolean => {
    // A key, or a machine that presses for somebody, has no place.
    if (detail === 0) return true;
    const isSamePlace = Math.hypot(x - last.current.x, y - last.current.y) < stillness;
    const isSoon = performance.now() - changedAt.current < moment;
    if (detail > 1 || (isSamePlace && isSoon)) return false;
    last.current = { x, y };
    return true;
  }, []);

  return { isMeant, onKeyDown: stopRepeats };
}

function stopRepeats(event: KeyboardEvent) {
  if (event.repeat && (event.key === "Enter" || event.key === " ")) event.preventDefault();
}
