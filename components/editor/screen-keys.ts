import type { KeyboardEvent } from "react";
import { isComposing } from "@/components/ui/composing";
import { bodyField } from "@/newsroom/fields";

/** The keys that belong to the whole screen of a story. */
export function screenKey(event: KeyboardEvent, mayWrite: boolean) {
  if (event.defaultPrevented || isComposing(event.nativeEvent)) return null;
  if (event.altKey && event.key === "F10") return "toolbar";
  if (event.key === "F6" && !event.altKey && !event.ctrlKey && !event.metaKey)
    return event.shiftKey ? "back" : "on";
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const key = event.key.toLowerCase();
  const { target } = event;
  const inText = target instanceof HTMLElement && target.isContentEditable;
  const inBody = inText && target.closest(`[data-field="${bodyField}"]`) !== null;
  if (key === "f") return event.shiftKey ? "focus" : "find";
  if (key === "/") return "help";
  if (key === "k" && inBody && mayWrite && !event.shiftKey) return "link";
  return null;
}
