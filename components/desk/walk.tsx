"use client";
import { type ReactNode, useEffect, useRef } from "react";
import { isForPage, singleKeysAct } from "./keys";

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 };

/** Lets the arrow keys (and j, k) walk from story to story through all the lists inside. */
export function Walk({ children, className }: { children: ReactNode; className?: string }) {
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const walk = (event: KeyboardEvent) => {
      const step = steps[event.key];
      if (step === undefined || !isForPage(event)) return;
      if (event.key.length === 1 && !singleKeysAct()) return;
      const links = [...(room.current?.querySelectorAll<HTMLElement>("[data-story-link]") ?? [])];
      const here = links.findIndex((link) => link.contains(document.activeElement));
      const next = here === -1 ? (step > 0 ? links[0] : links.at(-1)) : links[here + step];
      if (!next) return;
      event.preventDefault();
      next.focus();
      next.scrollIntoView({ block: "nearest" });
    };
    document.addEventListener("keydown", walk);
    return () => document.removeEventListener("keydown", walk);
  }, []);
  return (
    <div ref={room} className={className}>
      {children}
    </div>
  );
}
