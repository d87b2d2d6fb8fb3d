"use client";
import { useEffect, useState } from "react";
import { toldAgo, toldMoment } from "@/newsroom/told-times";

/** A moment, as long ago as it is; the whole of it on pointing. `now` is the server's, so that both tell the same first. */
export function When({
  at,
  now,
  zone,
  className,
}: {
  at: string;
  now: string;
  zone: string;
  className?: string;
}) {
  const current = useNow(now);
  return (
    <time dateTime={at} title={toldMoment(at, zone)} className={className}>
      {toldAgo(at, current, zone)}
    </time>
  );
}

/** The server's clock carried on by this device, moving every half minute. */
export function useNow(now: string): string {
  const [current, setCurrent] = useState(now);
  useEffect(() => {
    const ahead = Date.parse(now) - Date.now();
    const move = () => setCurrent(new Date(Date.now() + ahead).toISOString());
    move();
    const timer = setInterval(move, 30_000);
    return () => clearInterval(timer);
  }, [now]);
  return current;
}
