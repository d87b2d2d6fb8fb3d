import { type KeyboardEvent, type RefObject, useEffect, useRef } from "react";

/**
 * A bar as one stop of the Tab key: it comes back to where one was last in it, and arrows walk in the
 * direction that is seen, Home and End to its ends.
 */
export function useRoving(bar: RefObject<HTMLElement | null>) {
  const stop = useRef<HTMLElement | null>(null);
  const stops = () => [...(bar.current?.querySelectorAll<HTMLElement>("button, select") ?? [])];
  const settle = () => {
    const all = stops();
    if (!stop.current || !all.includes(stop.current)) stop.current = all[0] ?? null;
    for (const one of all) one.tabIndex = one === stop.current ? 0 : -1;
  };
  // What stands in the bar comes and goes with what is being written.
  useEffect(settle);
  return {
    onFocus: ({ target }: { target: EventTarget }) => {
      if (!(target instanceof HTMLElement)) return;
      stop.current = target;
      settle();
    },
    walk: (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey } = event;
      if (ctrlKey || metaKey || altKey) return;
      const all = stops();
      const at = all.findIndex((one) => one.matches(":focus"));
      const next = stepTo(key, at, all.length, isMirrored(bar.current));
      if (at === -1 || next === null) return;
      all[next]?.focus();
      event.preventDefault();
    },
  };
}

/** Where a key leads from a place in a bar; null for a key that does not walk. */
export function stepTo(key: string, at: number, length: number, isRtl: boolean): number | null {
  if (key === "Home") return 0;
  if (key === "End") return length - 1;
  if (key !== "ArrowRight" && key !== "ArrowLeft") return null;
  const step = (key === "ArrowRight") === isRtl ? -1 : 1;
  return (at + step + length) % length;
}

function isMirrored(bar: HTMLElement | null): boolean {
  return bar !== null && getComputedStyle(bar).direction === "rtl";
}
