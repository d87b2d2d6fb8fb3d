import { Node } from "@tiptap/pm/model";
import { prosemirrorJSONToYXmlFragment, yXmlFragmentToProsemirrorJSON } from "@tiptap/y-tiptap";
import * as Y from "yjs";
import { settled } from "@/newsroom/bidi";
import { bodyField, type TextFieldName, textFieldNames, textFields } from "@/newsroom/fields";
import { isRefusal, type Refusal, refuse } from "@/newsroom/refusals";
import { isStorable } from "@/newsroom/storable";
import { type Body, emptyBody } from "./body";
import { checkBody } from "./check-body";
import type { Copy } from "./content";
import { bodySchema, lineSchema } from "./schema";

/** A new shared document that holds the copy: a fragment for each text field and one for the body. */
export function documentFromCopy(copy: Copy): Y.Doc {
  const doc = new Y.Doc();
  writeInto(doc, copy);
  return doc;
}

/** The state after somebody has made the text into this copy: one more change in the same history. */
export function rewrittenState(state: Uint8Array, copy: Copy): Uint8Array {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, state);
  writeInto(doc, copy);
  return Y.encodeStateAsUpdate(doc);
}

/** What stands there already is left as it is; only the difference is written. */
function writeInto(doc: Y.Doc, copy: Copy) {
  doc.transact(() => {
    for (const name of textFieldNames)
      prosemirrorJSONToYXmlFragment(
        lineSchema,
        lineOf(copy.fields[name]),
        doc.getXmlFragment(name),
      );
    prosemirrorJSONToYXmlFragment(bodySchema, copy.body, doc.getXmlFragment(bodyField));
  });
}

/** What a shared document says, checked as anything from outside is: merged edits can meet in a shape that no editor made. */
export function copyFromDocument(doc: Y.Doc): Copy | Refusal {
  const fields = {} as Record<TextFieldName, string>;
  for (const name of textFieldNames) {
    const line = lineIn(doc.getXmlFragment(name));
    if (line.length > textFields[name].limit) return refuse("too-large", [textFields[name].label]);
    if (!isStorable(line)) return refuse("not-well-formed", [textFields[name].label]);
    fields[name] = settled(line);
  }
  const body = bodyIn(doc.getXmlFragment(bodyField));
  return isRefusal(body) ? body : { fields, body };
}

/** The same for a stored or received state. */
export function copyOfState(state: Uint8Array): Copy | Refusal {
  const doc = new Y.Doc();
  try {
    Y.applyUpdate(doc, state);
    return copyFromDocument(doc);
  } catch {
    return refuse("not-well-formed");
  } finally {
    doc.destroy();
  }
}

function lineOf(text: string) {
  return {
    type: "doc",
    content: [{ type: "paragraph", ...(text ? { content: [{ type: "text", text }] } : {}) }],
  };
}

/** All the text of a field's fragment on one line, whatever shape it is in. */
function lineIn(fragment: Y.XmlFragment): string {
  return fragment
    .toArray()
    .map((child) => textIn(child))
    .filter((text) => text !== "")
    .join(" ")
    .replace(/\s+/g, " ");
}

function textIn(node: unknown): string {
  if (node instanceof Y.XmlText)
    return node
      .toDelta()
      .map((part: { insert: unknown }) => (typeof part.insert === "string" ? part.insert : ""))
      .join("");
  if (node instanceof Y.XmlElement || node instanceof Y.XmlFragment)
    return node.toArray().map(textIn).join("");
  return "";
}

function bodyIn(fragment: Y.XmlFragment): Body | Refusal {
  if (fragment.length === 0) return emptyBody;
  const json: unknown = yXmlFragmentToProsemirrorJSON(fragment);
  return checkBody(withoutEmptyText(json));
}

/** Yjs can leave runs of no characters behind, which ProseMirror does not allow. */
function withoutEmptyText(node: unknown): unknown {
  if (node === null || typeof node !== "object" || !("content" in node)) return node;
  if (!Array.isArray(node.content)) return node;
  const content = node.content.filter((child) => !isEmptyText(child)).map(withoutEmptyText);
  return { ...node, content };
}

function isEmptyText(node: unknown): boolean {
  return (
    node !== null &&
    typeof node === "object" &&
    "type" in node &&
    node.type === "text" &&
    (!("text" in node) || node.text === "")
  );
}

/** The body as a ProseMirror node, for what walks positions. */
export function bodyNode(body: Body): Node {
  return Node.fromJSON(bodySchema, body);
}
