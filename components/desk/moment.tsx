"use client";
import { useSyncExternalStore } from "react";
import { toldAt, toldOnOwnClock, toldZone } from "@/newsroom/told-times";

/** A moment on which a decision depends: in the newsroom's time with its zone, and beside it on the person's own clock where that shows another. */
export function Moment({ at, zone }: { at: string; zone: string }) {
  const own = useOwnZone();
  const onOwnClock = own === null ? null : toldOnOwnClock(at, zone, own);
  return (
    <time dateTime={at}>
      <b className="font-medium">{toldAt(at, zone)}</b>{" "}
      <span className="text-soft">({toldZone(at, zone)})</span>
      {onOwnClock && (
        <span className="block text-xs text-soft">On your own clock: {onOwnClock}</span>
      )}
    </time>
  );
}

/** The zone of this browser; null while the page is still the server's. */
export function useOwnZone(): string | null {
  return useSyncExternalStore(neverChanges, zoneHere, onServer);
}

const neverChanges = () => () => {};
const zoneHere = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
const onServer = () => null;
