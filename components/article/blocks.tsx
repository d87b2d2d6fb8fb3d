import { Fragment, type ReactNode } from "react";
import { pictureWidths } from "@/article/blocks/picture";
import type { BodyNode } from "@/article/body";
import { type PictureFacts, readUse, shownPicture } from "@/article/pictures";
import type { Language } from "@/newsroom/languages";
import type { BodyWords } from "./body-words";
import { Figure } from "./figure";
import { Gallery } from "./gallery";
import { hangs } from "./hanging";
import { markOf } from "./marks";
import type { Notes } from "./notes";
import type { PrintedLinks } from "./printed-links";
import { type Run, runsOf } from "./runs";
import { shapeOf } from "./shape";
import type { PictureBase } from "./shot";

export type NodeName =
  | "doc"
  | "paragraph"
  | "text"
  | "hardBreak"
  | "heading"
  | "bulletList"
  | "orderedList"
  | "listItem"
  | "blockquote"
  | "pullQuote"
  | "factBox"
  | "table"
  | "tableRow"
  | "tableHeader"
  | "tableCell"
  | "picture"
  | "gallery"
  | "horizontalRule"
  | "footnote";

/**
 * What a node needs to know of its story: the numbers of its notes and links, the words around its
 * parts, and what is known of its pictures.
 */
export type Setting = {
  notes: Notes;
  links: PrintedLinks;
  words: BodyWords;
  language: Language;
  pictures: readonly PictureFacts[];
  /** How a gallery is set: as a row in the run of a text, or as the story itself. */
  galleries: "row" | "sequence";
  pictureBase?: PictureBase;
};

type Render = (node: BodyNode, setting: Setting) => ReactNode;

export const blocks = {
  doc: inside,
  paragraph: (node, setting) => <p>{inside(node, setting)}</p>,
  text: ({ text = "" }) => text,
  hardBreak: () => <br />,
  heading: (node, setting) =>
    node.attrs?.level === 3 ? <h3>{inside(node, setting)}</h3> : <h2>{inside(node, setting)}</h2>,
  bulletList: (node, setting) => <ul>{inside(node, setting)}</ul>,
  orderedList: (node, setting) => <ol start={whole(node.attrs?.start)}>{inside(node, setting)}</ol>,
  listItem: (node, setting) => <li>{inside(node, setting)}</li>,
  blockquote: (node, setting) => (
    <blockquote>
      {inside(node, setting)}
      {node.attrs?.attribution ? <footer>{node.attrs.attribution}</footer> : null}
    </blockquote>
  ),
  pullQuote: (node, setting) => (
    <aside className="pull-quote">
      <p className={hangs(plainText(node)) ? "hung" : undefined}>{inside(node, setting)}</p>
      {node.attrs?.attribution ? <p className="said-by">{node.attrs.attribution}</p> : null}
    </aside>
  ),
  factBox: (node, setting) => (
    <section
      className="facts"
      aria-label={node.attrs?.title ? String(node.attrs.title) : undefined}
    >
      {node.attrs?.title ? <p className="facts-title">{node.attrs.title}</p> : null}
      {inside(node, setting)}
    </section>
  ),
  table: (node, setting) => (
    // A wide table scrolls by itself, so the keyboard has to be able to get into it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className="table" aria-label={setting.words.table} tabIndex={0}>
      <table>
        <tbody>{inside(node, setting)}</tbody>
      </table>
    </section>
  ),
  tableRow: (node, setting) => <tr>{inside(node, setting)}</tr>,
  tableHeader: (node, setting) => <th {...spans(node)}>{inside(node, setting)}</th>,
  tableCell: (node, setting) => <td {...spans(node)}>{inside(node, setting)}</td>,
  picture: (node, { language, pictures, pictureBase }) => {
    const picture = shownPicture(readUse(node), pictures);
    const width = pictureWidths.find((name) => name === node.attrs?.width) ?? "text";
    return picture ? (
      <Figure
        picture={picture}
        language={language}
        place={width === "text" && shapeOf(picture) === "tall" ? "tall" : width}
        className={`picture ${width}`}
        pictureBase={pictureBase}
      />
    ) : null;
  },
  gallery: (node, setting) => <Gallery node={node} setting={setting} />,
  horizontalRule: () => <hr />,
  footnote: (node, { notes, words }) => {
    const number = notes.get(node);
    return (
      <>
        <sup className="note-mark" id={`at-note-${number}`}>
          <a href={`#note-${number}`} aria-label={`${words.note} ${number}`}>
            {number}
          </a>
        </sup>
        {/* The same note beside the text, for eyes only: the list at the foot is the one that is read out. */}
        <span className="side-note" aria-hidden="true" data-nosnippet="">
          <b>{number}</b> {node.attrs?.text}
        </span>
      </>
    );
  },
} satisfies Record<NodeName, Render>;

/** An unknown node throws: a silent gap in a story would be worse than no page. */
export function blockOf(name: string): Render {
  if (!Object.hasOwn(blocks, name)) throw new Error(`The reader site cannot set a "${name}".`);
  return blocks[name as NodeName];
}

function inside(node: BodyNode, setting: Setting): ReactNode {
  return setRuns(runsOf(node.content ?? []), setting);
}

function setRuns(runs: readonly Run[], setting: Setting): ReactNode {
  return runs.map((run, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the text is set once and never moves
    <Fragment key={place}>
      {"node" in run ? (
        <Block node={run.node} setting={setting} />
      ) : (
        markOf(run.mark.type)(run.mark, setRuns(run.inside, setting), setting.links)
      )}
    </Fragment>
  ));
}

export function Block({ node, setting }: { node: BodyNode; setting: Setting }) {
  return blockOf(node.type)(node, setting);
}

function plainText(node: BodyNode): string {
  return node.content?.map((child) => child.text ?? "").join("") ?? "";
}

function spans({ attrs }: BodyNode) {
  return { colSpan: whole(attrs?.colspan), rowSpan: whole(attrs?.rowspan) };
}

/** Left out where it is the one that HTML assumes. */
function whole(value: string | number | boolean | null | undefined): number | undefined {
  return typeof value === "number" && value !== 1 ? value : undefined;
}
