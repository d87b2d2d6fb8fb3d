import * as Y from "yjs";
import { isRefusal, type Refusal, refuse } from "@/newsroom/refusals";
import type { Copy } from "./content";
import { copyFromDocument } from "./shared-document";

/**
 * One document out of two states of it, each of which may have what the other lacks, and the copy
 * that it says. When `given` has everything, its bytes are what comes out. Two states without a common
 * history are two texts: merged they say everything twice.
 */
export function mergeStates(
  stored: Uint8Array,
  given: Uint8Array,
): { state: Uint8Array; copy: Copy } | Refusal {
  const doc = new Y.Doc();
  try {
    Y.applyUpdate(doc, given);
    let isMore = false;
    doc.on("update", () => {
      isMore = true;
    });
    Y.applyUpdate(doc, stored);
    const copy = copyFromDocument(doc);
    if (isRefusal(copy)) return copy;
    return { state: isMore ? Y.encodeStateAsUpdate(doc) : given, copy };
  } catch {
    return refuse("not-well-formed");
  } finally {
    doc.destroy();
  }
}
