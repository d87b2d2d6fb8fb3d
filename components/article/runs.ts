import type { BodyMark, BodyNode } from "@/article/body";

/** A stretch of text that shares a mark, or a node by itself. */
export type Run = { mark: BodyMark; inside: Run[] } | { node: BodyNode };

/**
 * Text that is cut up where some of it is emphasised, put together again: a link of which one word
 * is emphasised is still one link. Links are outermost.
 */
export function runsOf(nodes: readonly BodyNode[]): Run[] {
  return gathered(nodes.map((node) => ({ node, marks: linksFirst(node.marks ?? []) })));
}

type Marked = { node: BodyNode; marks: BodyMark[] };

function gathered(all: readonly Marked[]): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < all.length; ) {
    const [first, ...others] = all.slice(at);
    const mark = first?.marks[0];
    if (!first || !mark) {
      if (first) runs.push({ node: first.node });
      at++;
      continue;
    }
    const end = others.findIndex((other) => !isSame(other.marks[0], mark));
    const shared = [first, ...(end < 0 ? others : others.slice(0, end))];
    runs.push({
      mark,
      inside: gathered(shared.map(({ node, marks }) => ({ node, marks: marks.slice(1) }))),
    });
    at += shared.length;
  }
  return runs;
}

function linksFirst(marks: readonly BodyMark[]): BodyMark[] {
  return [...marks].sort((a, b) => Number(b.type === "link") - Number(a.type === "link"));
}

function isSame(one: BodyMark | undefined, other: BodyMark): boolean {
  return one?.type === other.type && JSON.stringify(one.attrs) === JSON.stringify(other.attrs);
}
