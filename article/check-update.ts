import * as Y from "yjs";
import { bodyField, textFieldNames } from "@/newsroom/fields";
import { type Refusal, refuse } from "@/newsroom/refusals";
import { isStorable } from "@/newsroom/storable";
import { bodySchema, lineSchema } from "./schema";
import { attributeFits } from "./validate";

const roots = new Set<string>([...textFieldNames, bodyField]);
const nodeNames = new Set([...Object.keys(bodySchema.nodes), ...Object.keys(lineSchema.nodes)]);

const attributeNames = [
  ...new Set(Object.values(bodySchema.nodes).flatMap((type) => Object.keys(type.spec.attrs ?? {}))),
];

/** The largest update that a person's own typing or pasting makes, in bytes. */
export const updateLimit = 2_000_000;

/**
 * The door for a change that comes over the socket, before it is merged. Looks at what the update
 * would insert, piece by piece: only known fields, nodes, marks and attributes, each attribute with
 * a valid value. What passes can still meet other edits in a shape that `checkBody` refuses; that is
 * found, and mended, when the document is stored.
 */
export function checkUpdate(update: Uint8Array): Refusal | null {
  if (update.byteLength > updateLimit) return refuse("too-large");
  let decoded: ReturnType<typeof Y.decodeUpdate>;
  try {
    decoded = Y.decodeUpdate(update);
  } catch {
    return refuse("not-well-formed", ["The change cannot be read."]);
  }
  for (const struct of decoded.structs) {
    if (!(struct instanceof Y.Item)) continue;
    const fault = faultIn(struct);
    if (fault) return refuse("not-well-formed", [fault]);
  }
  return null;
}

/** In a decoded update a parent is a root's name, an id, or null where it follows from a neighbour. */
function faultIn(item: Y.Item): string | null {
  const parent: unknown = item.parent;
  if (typeof parent === "string" && !roots.has(parent)) return `There is no field ${parent}.`;
  const { content, parentSub } = item;
  if (parentSub !== null)
    return typeof parent === "string"
      ? "A field has no attributes."
      : attributeFault([parentSub], content);
  // An attribute that replaces an earlier value does not say its name again.
  if (content instanceof Y.ContentAny) return attributeFault(attributeNames, content);
  if (content instanceof Y.ContentDeleted) return null;
  if (content instanceof Y.ContentString)
    return isStorable(content.str) ? null : "A text has a character that cannot be kept.";
  if (content instanceof Y.ContentFormat) return markFault(content.key, content.value);
  if (content instanceof Y.ContentType) return nodeFault(content.type);
  return "Only text, blocks and marks have a place in a story.";
}

function nodeFault(type: unknown): string | null {
  if (type instanceof Y.XmlText) return null;
  if (type instanceof Y.XmlElement)
    return nodeNames.has(type.nodeName) ? null : `There is no block ${type.nodeName}.`;
  return "Only text and blocks have a place in a story.";
}

/** An attribute of a block. The block may lie in an earlier update, so any block's attribute of that name may vouch for the value. */
function attributeFault(names: readonly string[], content: Y.Item["content"]): string | null {
  if (content instanceof Y.ContentDeleted) return null;
  const validators = names.flatMap((name) =>
    Object.values(bodySchema.nodes).flatMap((type) => type.spec.attrs?.[name]?.validate ?? []),
  );
  if (validators.length === 0) return `There is no attribute ${names.join()}.`;
  const vouched =
    content instanceof Y.ContentAny &&
    content.arr.every((value: unknown) =>
      validators.some((validate) => attributeFits(validate, value)),
    );
  return vouched ? null : `The attribute ${names.join()} has no such value.`;
}

/** A mark's beginning (its attributes) or end (null). y-tiptap adds `--hash` to the names of marks that may overlap themselves. */
function markFault(key: string, value: unknown): string | null {
  const type = bodySchema.marks[key.split("--")[0] ?? ""];
  if (!type) return `There is no mark ${key}.`;
  if (value === null) return null;
  if (typeof value !== "object") return `The mark ${key} has no such value.`;
  const allowed = type.spec.attrs ?? {};
  for (const [name, given] of Object.entries(value))
    if (!allowed[name] || !attributeFits(allowed[name].validate, given))
      return `The mark ${key} has no such ${name}.`;
  return null;
}
