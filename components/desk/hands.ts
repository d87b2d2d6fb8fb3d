import { isComposing } from "@/components/ui/composing";

let areInText = false;
let wayUntil = 0;

/**
 * Whether the person's hands are in a text, or on the way to another page: what they type now was
 * meant as words, wherever the focus has fallen. They have left a text when they click elsewhere, or
 * press Tab, Escape or, in a box of one line, Enter.
 */
export function handsAreInText(): boolean {
  return areInText || Date.now() < wayUntil;
}

/** Another page is on its way, in which something may be written. */
export function handsGoElsewhere(): void {
  wayUntil = Date.now() + longestWay;
}

export function handsHaveArrived(): void {
  wayUntil = 0;
}

const longestWay = 5_000;

/** Follows the hands, and keeps from every box the keys with which an input method is confirmed. */
export function followHands(): () => void {
  const stop = new AbortController();
  const early = { capture: true, signal: stop.signal };
  window.addEventListener("keydown", hearKey, early);
  window.addEventListener("beforeinput", enterText, early);
  window.addEventListener("focusin", enterText, early);
  window.addEventListener("pointerdown", hearPress, early);
  return () => stop.abort();
}

function hearKey(event: KeyboardEvent) {
  if (isComposing(event)) {
    // An editor hears them all the same: it has to know that a composition goes on.
    if (!isInEditor(event.target)) event.stopImmediatePropagation();
    return;
  }
  if (event.key === "Escape" || event.key === "Tab") areInText = false;
  else if (event.key !== "Enter") return;
  else if (event.target instanceof HTMLInputElement) areInText = false;
  else if (leadsToStory(event.target)) handsGoElsewhere();
}

function enterText({ target }: Event) {
  if (takesText(target)) areInText = true;
}

function hearPress({ target }: PointerEvent) {
  areInText = takesText(target);
  if (leadsToStory(target)) handsGoElsewhere();
}

function leadsToStory(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("a[href^='/desk/stories/']") !== null;
}

function isInEditor(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.isContentEditable;
}

/** A box or an editor, whether or not it may be written in just now. */
export function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.closest(boxes) !== null;
}

const boxes =
  "textarea, [role=textbox], input:not([type=button], [type=checkbox], [type=color], [type=file], [type=radio], [type=range], [type=submit])";
