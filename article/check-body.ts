import { Node } from "@tiptap/pm/model";
import { countWords } from "@/newsroom/count-words";
import { bodyWordLimit } from "@/newsroom/fields";
import { type Refusal, refuse } from "@/newsroom/refusals";
import { isStorableThroughout } from "@/newsroom/storable";
import type { Body } from "./body";
import { bodySchema } from "./schema";

const deepest = 24;

/**
 * The door for a body that comes from outside. What passes has only known nodes, marks and
 * attributes, each valid and in a place where it may stand, in the one form that ProseMirror writes.
 */
export function checkBody(value: unknown): Body | Refusal {
  if (!isShallow(value, deepest))
    return refuse("not-well-formed", ["The text is nested too deeply."]);
  if (!isStorableThroughout(value))
    return refuse("not-well-formed", ["The text has a character that cannot be kept."]);
  try {
    const node = Node.fromJSON(bodySchema, value);
    if (node.type !== bodySchema.topNodeType) return refuse("not-well-formed");
    node.check();
    if (countWords(node.textBetween(0, node.content.size, " ")) > bodyWordLimit)
      return refuse("too-large");
    return node.toJSON() as Body;
  } catch (fault) {
    if (fault instanceof RangeError || fault instanceof TypeError)
      return refuse("not-well-formed", [fault.message]);
    throw fault;
  }
}

function isShallow(value: unknown, levels: number): boolean {
  if (value === null || typeof value !== "object") return true;
  if (levels === 0) return false;
  return Object.values(value).every((inner) =>
    isShallow(inner, levels - (Array.isArray(inner) ? 0 : 1)),
  );
}
