import { yXmlFragmentToProseMirrorRootNode } from "@tiptap/y-tiptap";
import * as Y from "yjs";
import { bodySchema } from "@/article/schema";
import { copyFromDocument } from "@/article/shared-document";
import { bodyField } from "@/newsroom/fields";
import { isRefusal } from "@/newsroom/refusals";

/**
 * The state as every editor that opens it would mend it: what cannot stand where merged edits put
 * it is taken out. Null if that does not make a story of it.
 */
export function mendedState(state: Uint8Array): Uint8Array | null {
  const doc = new Y.Doc();
  try {
    Y.applyUpdate(doc, state);
    const body = doc.getXmlFragment(bodyField);
    yXmlFragmentToProseMirrorRootNode(body, bodySchema);
    if (body.length === 0) body.push([new Y.XmlElement("paragraph")]);
    return isRefusal(copyFromDocument(doc)) ? null : Y.encodeStateAsUpdate(doc);
  } catch {
    return null;
  } finally {
    doc.destroy();
  }
}
