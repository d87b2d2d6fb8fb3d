import { type RefObject, useCallback, useEffect, useRef } from "react";
import { singleKeysAct } from "@/components/desk/keys";
import { frameAfter } from "./sheet-walk";

/** Walks a contact sheet by keys: brings the frame into view, and gives it the focus when it exists. */
export function useWalk({
  sheet,
  columns,
  count,
  reach,
}: {
  sheet: RefObject<HTMLElement | null>;
  columns: number;
  count: number;
  /** Scrolls to a row. */
  reach: (row: number) => void;
}): (event: KeyboardEvent) => void {
  const wanted = useRef<number | null>(null);
  const arrive = useCallback(() => {
    if (wanted.current === null) return;
    const frame = sheet.current?.querySelector<HTMLElement>(`[data-picture="${wanted.current}"]`);
    if (!frame) return;
    wanted.current = null;
    frame.focus({ preventScroll: true });
  }, [sheet]);
  // The frame comes into being a look or two after it was asked for.
  useEffect(arrive);
  return useCallback(
    (event) => {
      if (event.key.length === 1 && !singleKeysAct()) return;
      const focused = sheet.current?.contains(document.activeElement)
        ? document.activeElement?.closest("[data-picture]")
        : null;
      const here = Number(focused?.getAttribute("data-picture") ?? -1);
      const next = frameAfter(event.key, wanted.current ?? here, { columns, count });
      if (next === null) return;
      event.preventDefault();
      wanted.current = next;
      reach(Math.floor(next / columns));
      arrive();
    },
    [sheet, columns, count, reach, arrive],
  );
}
