import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";

export const sheetGap = 16;
/** Room for three short lines under each frame, and the gap to the next row. */
const underFrame = 62 + sheetGap;
const narrowest = 168;

type Scroller = RefObject<HTMLElement | null> | undefined;

/** What is first on the screen, how far it is scrolled, and which picture was opened last. */
export type SheetPlace = { first: number; scrolled: number; opened: string | null };
export const sheetTop: SheetPlace = { first: 0, scrolled: 0, opened: null };

/** What scrolls the sheet: the given element, or the workspace's page. */
export function scrollerOf(sheet: HTMLElement | null, scroller: Scroller): HTMLElement | null {
  return scroller?.current ?? sheet?.closest("main") ?? null;
}

/** How many frames stand in a row, how high a row is, and how far down the sheet begins. */
export function useMeasures(sheet: RefObject<HTMLElement | null>, scroller: Scroller) {
  const [width, setWidth] = useState(0);
  const [start, setStart] = useState(0);
  useLayoutEffect(() => {
    if (!sheet.current) return;
    const watch = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
    watch.observe(sheet.current);
    setWidth(sheet.current.clientWidth);
    return () => watch.disconnect();
  }, [sheet]);
  // What stands above the sheet comes and goes, so this is asked at every look.
  useLayoutEffect(() => {
    const around = scrollerOf(sheet.current, scroller);
    if (!around || !sheet.current) return;
    const top = sheet.current.getBoundingClientRect().top - around.getBoundingClientRect().top;
    const now = Math.round(top + around.scrollTop);
    setStart((before) => (Math.abs(before - now) > 1 ? now : before));
  });
  const columns = Math.max(2, Math.floor((width + sheetGap) / (narrowest + sheetGap)));
  const frame = (Math.max(width, 320) + sheetGap) / columns - sheetGap;
  return {
    columns,
    rowHeight: Math.round((frame * 3) / 4) + underFrame,
    start,
    isMeasured: width > 0,
  };
}

/** Comes back to where one was, once, and gives the focus back to the picture that was opened. */
export function useReturn(
  sheet: RefObject<HTMLElement | null>,
  place: RefObject<SheetPlace> | undefined,
  isMeasured: boolean,
  scroller: Scroller,
): void {
  const isBack = useRef(false);
  useLayoutEffect(() => {
    const around = scrollerOf(sheet.current, scroller);
    if (!place || !around || !isMeasured) return;
    if (!isBack.current) {
      isBack.current = true;
      around.scrollTop = place.current.scrolled;
    }
    const keep = () => {
      place.current = { ...place.current, scrolled: around.scrollTop };
    };
    around.addEventListener("scroll", keep, { passive: true });
    return () => around.removeEventListener("scroll", keep);
  }, [sheet, place, isMeasured, scroller]);
  const opened = useRef(place?.current.opened ?? null);
  useEffect(() => {
    if (opened.current === null || document.activeElement !== document.body) return;
    const frame = sheet.current?.querySelector<HTMLElement>(
      `[data-id="${opened.current}"] [data-picture]`,
    );
    if (!frame) return;
    opened.current = null;
    frame.focus({ preventScroll: true });
  });
}
