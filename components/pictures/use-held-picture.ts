"use client";
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { PictureView } from "@/newsroom/picture-view";
import { type HeldPicture, holdPicture } from "./held-picture";
import type { PictureDoors } from "./picture-doors";

/** How long to wait before trying again to save what nobody took. */
const patience = 4_000;
/** After how long a pause in typing a field is saved without being left. */
const rest = 1_500;

/** Pictures with words that could not be saved before their screen was left, until it is opened again. */
const unsaved = new Map<string, HeldPicture>();

/** A picture in this screen's hands, shown anew whenever something of it changes. `known`: the hands that held it before. */
export function useHeldPicture(
  doors: PictureDoors,
  given: PictureView,
  known: HeldPicture | null = null,
): HeldPicture {
  // What is held stays in the same hands for as long as this screen lives.
  const [held] = useState(() => known ?? unsaved.get(given.id) ?? holdPicture(doors, given));
  useShownAnew(held);
  useKeptSafe(held);
  return held;
}

/** Every change of the store is a new look at it. */
function useShownAnew(held: HeldPicture): void {
  const looks = useRef(0);
  const hear = useCallback(
    (told: () => void) =>
      held.hear(() => {
        looks.current += 1;
        told();
      }),
    [held],
  );
  const count = () => looks.current;
  useSyncExternalStore(hear, count, count);
}

/** What is not saved is tried again, and is not left behind without a word. */
function useKeptSafe(held: HeldPicture): void {
  const isKept = held.saving() === "Saved";
  const isUnanswered = held.trouble() === "no-answer";
  const { typed } = held.words();
  useEffect(() => {
    const { id } = held.words().view;
    if (unsaved.delete(id)) void held.readAgain();
    return () => {
      if (held.saving() !== "Saved") unsaved.set(id, held);
    };
  }, [held]);
  useEffect(() => {
    if (isKept) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isKept]);
  useEffect(() => {
    if (Object.keys(typed).length === 0) return;
    const timer = setTimeout(() => void held.save(), rest);
    return () => clearTimeout(timer);
  }, [held, typed]);
  useEffect(() => {
    if (!isUnanswered) return;
    const again = () => void held.save();
    const timer = setInterval(again, patience);
    window.addEventListener("online", again);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", again);
    };
  }, [held, isUnanswered]);
}
