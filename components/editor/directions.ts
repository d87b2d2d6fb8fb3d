import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import type { BodyNode } from "@/article/body";
import { directionOfBlock } from "@/article/direction";
import { type Direction, directionOf, type Language } from "@/newsroom/languages";
import { hasRightToLeft, numbersIn } from "@/newsroom/text-direction";

/** Sets each block in the direction of its own letters, and keeps its numbers in order, as the page does. */
export const Directions = Extension.create<{ language: Language }>({
  name: "directions",
  addOptions: () => ({ language: "en" }),
  addProseMirrorPlugins() {
    const around = directionOf(this.options.language);
    const key = new PluginKey<DecorationSet>("directions");
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: (_, { doc }) => directionsIn(doc, around),
          apply: (tr, set) => (tr.docChanged ? directionsIn(tr.doc, around) : set),
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ];
  },
});

const turning = new Set(
  "paragraph heading bulletList orderedList blockquote pullQuote factBox table tableHeader tableCell".split(
    " ",
  ),
);

function directionsIn(doc: Node, story: Direction): DecorationSet {
  const found: Decoration[] = [];
  const walk = (parent: Node, start: number, around: Direction) => {
    parent.forEach((node, offset) => {
      const at = start + offset;
      const own = turning.has(node.type.name) ? directionWithin(node, around) : around;
      if (own !== around) found.push(Decoration.node(at, at + node.nodeSize, { dir: own }));
      if (node.isText) found.push(...numbersAt(node.text ?? "", at, around));
      else walk(node, at + 1, own);
    });
  };
  walk(doc, 0, story);
  return found.length > 0 ? DecorationSet.create(doc, found) : DecorationSet.empty;
}

/** A node never changes, so that only what was typed in is looked at again. */
function directionWithin(node: Node, around: Direction): Direction {
  const known = seen[around].get(node);
  if (known) return known;
  const own = directionOfBlock(asBodyNode(node), around);
  seen[around].set(node, own);
  return own;
}

const seen = { ltr: new WeakMap<Node, Direction>(), rtl: new WeakMap<Node, Direction>() };

function asBodyNode(node: Node): BodyNode {
  return {
    type: node.type.name,
    ...(node.isText && { text: node.text ?? "" }),
    marks: node.marks.map(({ type }) => ({ type: type.name })),
    content: node.children.map(asBodyNode),
  };
}

function numbersAt(text: string, start: number, around: Direction): Decoration[] {
  if (around === "ltr" && !hasRightToLeft(text)) return [];
  let at = start;
  return numbersIn(text).flatMap(({ text: stretch, isNumber }) => {
    const from = at;
    at += stretch.length;
    return isNumber ? [Decoration.inline(from, at, { nodeName: "bdi", dir: "ltr" })] : [];
  });
}
