import { Fragment, type Node, type ResolvedPos, Slice } from "@tiptap/pm/model";

/**
 * What is pasted, in a form that the place holds where it goes: a cell takes paragraphs, a pull quote
 * and a caption one line of words, a box of facts paragraphs and lists. No word of it is lost.
 */
export function fitPlace(slice: Slice, $place: ResolvedPos): Slice {
  const { nodes } = $place.doc.type.schema;
  const holder = holderOf($place);
  if (slice.size === 0 || holds(slice.content, ["picture", "gallery"])) return slice;
  switch (holder) {
    case nodes.tableCell:
    case nodes.tableHeader: {
      if (allAre(slice.content, ["paragraph"]) || slice.content.firstChild?.isInline) return slice;
      return opened(paragraphsOf(slice.content));
    }
    case nodes.pullQuote:
    case nodes.picture: {
      const words = paragraphsOf(slice.content)
        .map((paragraph) => paragraph.textBetween(0, paragraph.content.size, " ", " "))
        .join(" ");
      return new Slice(
        words === "" ? Fragment.empty : Fragment.from($place.doc.type.schema.text(words)),
        0,
        0,
      );
    }
    case nodes.factBox: {
      const fitting = ["paragraph", "bulletList", "orderedList"];
      if (allAre(slice.content, [...fitting, "listItem"])) return slice;
      return opened(
        slice.content.content.flatMap((block) =>
          fitting.includes(block.type.name) ? [block] : paragraphsOf(Fragment.from(block)),
        ),
      );
    }
    default:
      return withWholeEdges(slice, $place);
  }
}

/** The block around a place that holds less than a story does. */
function holderOf($place: ResolvedPos) {
  const names = ["tableCell", "tableHeader", "pullQuote", "picture", "factBox"];
  for (let depth = $place.depth; depth > 0; depth -= 1)
    if (names.includes($place.node(depth).type.name)) return $place.node(depth).type;
  return null;
}

/** A list or a quotation comes whole: opened at its edge it would lend its first words to the paragraph before it. */
function withWholeEdges(slice: Slice, $place: ResolvedPos): Slice {
  const isInList = Array.from({ length: $place.depth }, (_, at) => $place.node(at + 1)).some(
    (node) => node.type.name === "listItem",
  );
  const whole = isInList ? ["blockquote"] : ["blockquote", "bulletList", "orderedList"];
  const { content } = slice;
  const isWhole = (node: Node | null) => node !== null && whole.includes(node.type.name);
  return new Slice(
    content,
    isWhole(content.firstChild) ? 0 : slice.openStart,
    isWhole(content.lastChild) ? 0 : slice.openEnd,
  );
}

function paragraphsOf(content: Fragment): Node[] {
  const made: Node[] = [];
  content.forEach((node) => {
    const { paragraph } = node.type.schema.nodes;
    if (!paragraph) return;
    if (node.isInline) made.push(paragraph.create(null, node));
    else if (node.isTextblock) made.push(paragraph.create(null, node.content));
    else made.push(...paragraphsOf(node.content));
    const said: unknown = node.attrs.attribution || node.attrs.title;
    if (typeof said === "string" && said !== "")
      made.push(paragraph.create(null, node.type.schema.text(said)));
  });
  return made.filter(({ content }, _, all) => content.size > 0 || all.length === 1);
}

function opened(blocks: readonly Node[]): Slice {
  const isOpen = (node: Node | undefined) => (node?.isTextblock ? 1 : 0);
  return new Slice(Fragment.from(blocks), isOpen(blocks[0]), isOpen(blocks.at(-1)));
}

function allAre(content: Fragment, names: readonly string[]): boolean {
  return content.content.every(({ type }) => names.includes(type.name));
}

function holds(content: Fragment, names: readonly string[]): boolean {
  let found = false;
  content.descendants(({ type }) => {
    found ||= names.includes(type.name);
    return !found;
  });
  return found || content.content.some(({ type }) => names.includes(type.name));
}
