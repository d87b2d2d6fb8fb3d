import { isComposing } from "@/components/ui/composing";
import { handsAreInText, takesText } from "./hands";

/** Every key of the frame and the lists, for those who ask with `?`. The places of the bar add their own. */
export const keys = [
  { keys: ["Ctrl", "K"], words: "Find a story or do something", single: false },
  { keys: ["↓", "↑"], words: "Walk through a list", single: false },
  { keys: ["Enter"], words: "Open the story or picture", single: false },
  { keys: ["j", "k"], words: "Walk down and up", single: true },
  { keys: ["n"], words: "New story", single: true },
  { keys: ["/"], words: "Search all stories", single: true },
  { keys: ["u"], words: "Add pictures, in the library", single: true },
  { keys: ["b"], words: "Notices", single: true },
  { keys: ["?"], words: "This list", single: true },
] as const;

const switchedOff = "stet.single-keys";

/** Whether single keys are switched on; somebody who dictates or trembles may switch them off. */
export function singleKeysAreOn(): boolean {
  return localStorage.getItem(switchedOff) !== "off";
}

export function setSingleKeys(act: boolean): void {
  if (act) localStorage.removeItem(switchedOff);
  else localStorage.setItem(switchedOff, "off");
}

/**
 * Whether a single key is a command now: never where something can be written, and never while the
 * person may still be typing (docs/decisions/0035).
 */
export function singleKeysAct(): boolean {
  return singleKeysAreOn() && !handsAreInText() && !isPlaceForWriting(window.location.pathname);
}

function isPlaceForWriting(path: string): boolean {
  return /^\/desk\/stories\/[^/]+$/.test(path);
}

/** Whether the key belongs to the page, and not to a field, a window or a shortcut of the browser. */
export function isForPage(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || isComposing(event)) return false;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const { target } = event;
  if (!(target instanceof HTMLElement)) return true;
  return (
    !takesText(target) &&
    !target.closest("input, select, [role=dialog], [role=menu], [role=listbox], [role=toolbar]")
  );
}
