import type { Body, BodyNode } from "@/article/body";

/** The footnotes of a body with their numbers, in the order in which they stand. */
export type Notes = ReadonlyMap<BodyNode, number>;

export function notesOf(body: Body): Notes {
  const notes = new Map<BodyNode, number>();
  const walk = (node: BodyNode) => {
    if (node.type === "footnote") notes.set(node, notes.size + 1);
    node.content?.forEach(walk);
  };
  body.content.forEach(walk);
  return notes;
}
