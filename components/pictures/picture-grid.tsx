"use client";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { isForPage } from "@/components/desk/keys";
import type { PictureCard } from "@/newsroom/library";
import { PictureCell, type PressPicture } from "./picture-cell";
import { type SheetPlace, scrollerOf, sheetGap, useMeasures, useReturn } from "./sheet-place";
import { useWalk } from "./use-walk";

/**
 * The contact sheet: only the rows near what is on the screen exist, however many pictures there
 * are. Arrow keys walk it, on the whole page or where it has the focus.
 */
export function PictureGrid({
  label,
  pictures,
  hasMore,
  onMore,
  today,
  pressOn,
  keysOf,
  scroller,
  place,
}: {
  label: string;
  pictures: readonly PictureCard[];
  hasMore: boolean;
  onMore: () => void;
  today: string;
  pressOn: (picture: PictureCard) => PressPicture;
  keysOf: "page" | "sheet";
  /** What scrolls; without it the page does. */
  scroller?: RefObject<HTMLElement | null>;
  /** Where the sheet stands, for coming back to it: written here, and read when it first appears. */
  place?: RefObject<SheetPlace>;
}) {
  const sheet = useRef<HTMLUListElement>(null);
  const { columns, rowHeight, start, isMeasured } = useMeasures(sheet, scroller);
  const rows = Math.ceil(pictures.length / columns);
  const virtual = useVirtualizer({
    count: rows,
    getScrollElement: () => scrollerOf(sheet.current, scroller),
    estimateSize: () => rowHeight,
    scrollMargin: start,
    scrollPaddingStart: 56,
    scrollPaddingEnd: 16,
    overscan: 3,
    initialRect: { width: 1000, height: 800 },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: other heights are measured anew
  useLayoutEffect(() => virtual.measure(), [virtual, rowHeight]);

  const shown = virtual.getVirtualItems();
  const lastShown = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && lastShown >= rows - 4) onMore();
  }, [hasMore, lastShown, rows, onMore]);

  const firstShown = (virtual.range?.startIndex ?? 0) * columns;
  useEffect(() => {
    if (place) place.current = { ...place.current, first: firstShown };
  }, [place, firstShown]);
  useReturn(sheet, place, isMeasured, scroller);
  const walk = useWalk({ sheet, columns, count: pictures.length, reach: virtual.scrollToIndex });
  useEffect(() => {
    if (keysOf !== "page") return;
    const press = (event: KeyboardEvent) => isForPage(event) && walk(event);
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [keysOf, walk]);

  return (
    <ul
      ref={sheet}
      aria-label={label}
      className="relative"
      style={{ height: virtual.getTotalSize() }}
      onClickCapture={({ target }) => {
        const opened = target instanceof Element && target.closest("[data-id]");
        if (place && opened)
          place.current = { ...place.current, opened: opened.getAttribute("data-id") };
      }}
      onKeyDown={keysOf === "sheet" ? (event) => walk(event.nativeEvent) : undefined}
    >
      {shown.flatMap((row) =>
        pictures.slice(row.index * columns, (row.index + 1) * columns).map((picture, column) => {
          const index = row.index * columns + column;
          return (
            <li
              key={picture.id}
              data-id={picture.id}
              aria-setsize={hasMore ? -1 : pictures.length}
              aria-posinset={index + 1}
              className="absolute top-0"
              style={{
                insetInlineStart: `calc((100% + ${sheetGap}px) / ${columns} * ${column})`,
                width: `calc((100% + ${sheetGap}px) / ${columns} - ${sheetGap}px)`,
                height: row.size - sheetGap,
                transform: `translateY(${row.start - start}px)`,
              }}
            >
              <PictureCell
                picture={picture}
                index={index}
                today={today}
                isPassing={virtual.isScrolling}
                press={pressOn(picture)}
              />
            </li>
          );
        }),
      )}
    </ul>
  );
}
