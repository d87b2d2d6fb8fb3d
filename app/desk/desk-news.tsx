"use client";
import { createContext, useContext, useEffect, useMemo, useRef } from "react";

type LookAgain = () => Promise<unknown>;

/** Screens that look again by themselves when something happened at the desk. */
const Onlookers = createContext<Set<LookAgain> | null>(null);

export const OnlookersProvider = Onlookers.Provider;

export function useOnlookers(): Set<LookAgain> {
  return useMemo(() => new Set<LookAgain>(), []);
}

/**
 * Reads this screen anew when there is news. A screen that does so is never refreshed by the
 * framework, whose refresh becomes a navigation when nobody answers it: that would take the page
 * away in the middle of a sentence.
 */
export function useNews(lookAgain: LookAgain): void {
  const onlookers = useContext(Onlookers);
  useEffect(() => {
    onlookers?.add(lookAgain);
    return () => void onlookers?.delete(lookAgain);
  }, [onlookers, lookAgain]);
}

/** Several pieces of news at once are one look. */
const gather = 250;

/** A page that has just opened has better things to do first. */
const breath = 1_000;

/** Looks again when something happened at the desk, and when this page comes back into view. */
export function useDeskNews(here: string, lookAgain: () => void): void {
  const place = useRef(here);
  place.current = here;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = (pause = gather) => {
      clearTimeout(timer);
      timer = setTimeout(lookAgain, pause);
    };
    const source = new EventSource("/api/desk/events");
    // What happened before the line was there, at first or again, nobody has told.
    source.onopen = () => soon(breath);
    source.onmessage = ({ data }) => {
      if (!isOfTheText(data) || !place.current.startsWith("/desk/stories/")) soon();
    };
    const seen = () => document.visibilityState === "visible" && soon();
    document.addEventListener("visibilitychange", seen);
    return () => {
      clearTimeout(timer);
      source.close();
      document.removeEventListener("visibilitychange", seen);
    };
  }, [lookAgain]);
}

/** A change of what a line shows, while somebody types. An open story hears of its text by itself. */
function isOfTheText(data: string): boolean {
  return data.includes('"act":"changed"');
}
