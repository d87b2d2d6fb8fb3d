import type { HocuspocusProvider } from "@hocuspocus/provider";
import { hearSelection } from "./heard-selection";

/** A composition that stands still for so long no longer keeps colleagues' words waiting. */
const longestStill = 10_000;
/** After a composition the editor takes a moment to take it in. */
const aftermath = 40;

/**
 * What colleagues write and where they stand comes in between the person's own acts, never into one:
 * a composition is finished first, since drawing into its words would double or break it; and where
 * the person has just gone, by key or mouse, is heard before anything is drawn around it.
 */
export function receiveInBetween(provider: HocuspocusProvider): () => void {
  const receive = provider.onMessage.bind(provider);
  const held: MessageEvent[] = [];
  let isComposing = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const goOn = () => {
    isComposing = false;
    hearSelection();
    for (const message of held.splice(0)) receive(message);
  };
  const goOnAfter = (wait: number) => {
    clearTimeout(timer);
    timer = setTimeout(goOn, wait);
  };
  provider.onMessage = (message) => {
    if (isComposing && isDrawn(message.data)) {
      held.push(message);
      return;
    }
    if (!isComposing) hearSelection();
    receive(message);
  };

  const stop = new AbortController();
  const early = { capture: true, signal: stop.signal };
  const compose = ({ target }: Event) => {
    if (!(target instanceof HTMLElement) || !target.isContentEditable) return;
    isComposing = true;
    goOnAfter(longestStill);
  };
  document.addEventListener("compositionstart", compose, early);
  document.addEventListener("compositionupdate", compose, early);
  document.addEventListener("compositionend", () => isComposing && goOnAfter(aftermath), early);
  return () => {
    stop.abort();
    clearTimeout(timer);
  };
}

/**
 * Whether a message changes what stands in the fields: a piece of the document or a colleague's caret.
 * Before its kind it has the document's name, after the name's length in groups of seven bits.
 */
export function isDrawn(message: unknown): boolean {
  if (!(message instanceof ArrayBuffer)) return false;
  const bytes = new Uint8Array(message);
  let length = 0;
  let at = 0;
  for (let byte = 128; byte >= 128; at++) {
    byte = bytes[at] ?? 0;
    length += (byte % 128) * 128 ** at;
  }
  const kind = bytes[at + length];
  return kind === kinds.document || kind === kinds.carets;
}

const kinds = { document: 0, carets: 1 };
