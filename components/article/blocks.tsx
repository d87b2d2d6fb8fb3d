import { Fragment, type ReactNode } from "react";
import { pictureWidths } from "@/article/blocks/picture";
import type { BodyNode } from "@/article/body";
import { directionOfBlock, turned, turnOf } from "@/article/direction";
import { type PictureFacts, readUse, shownPicture } from "@/article/pictures";
import type { Direction, Language } from "@/newsroom/languages";
import type { BodyWords } from "./body-words";
import { Figure } from "./figure";
import { Gallery } from "./gallery";
import { hangs } from "./hanging";
import { Line, wordsWithNumbers } from "./line";
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
  /** In which direction what is around runs. */
  direction: Direction;
  pictures: readonly PictureFacts[];
  /** How a gallery is set: as a row in the run of a text, or as the story itself. */
  galleries: "row" | "sequence";
  pictureBase?: PictureBase;
};

type Render = (node: BodyNode, setting: Setting) => ReactNode;

export const blocks = {
  doc: inside,
  paragraph: (node, setting) => {
    const { dir, within } = turnIn(node, setting);
    return <p dir={dir}>{inside(node, within)}</p>;
  },
  text: ({ text = "" }, { direction }) => wordsWithNumbers(text, direction),
  hardBreak: () => <br />,
  heading: (node, setting) => {
    const { dir, within } = turnIn(node, setting);
    const Heading = node.attrs?.level === 3 ? "h3" : "h2";
    return <Heading dir={dir}>{inside(node, within)}</Heading>;
  },
  bulletList: (node, setting) => {
    const { dir, within } = turnIn(node, setting);
    return <ul dir={dir}>{inside(node, within)}</ul>;
  },
  orderedList: (node, setting) => {
    const { dir, within } = turnIn(node, setting);
    return (
      <ol start={whole(node.attrs?.start)} dir={dir}>
        {inside(node, within)}
      </ol>
    );
  },
  listItem: (node, setting) => <li>{inside(node, setting)}</li>,
  blockquote: (node, setting) => {
    const { dir, within } = turnIn(node, setting);
    const said = lineOf(node, "attribution", within);
    return (
      <blockquote dir={dir}>
        {inside(node, within)}
        {said ? <footer dir={said.dir}>{said.words}</footer> : null}
      </blockquote>
    );
  },
  pullQuote: (node, setting) => {
    const { dir, within } = turnIn(node, setting);
    const said = lineOf(node, "attribution", within);
    return (
      <aside className="pull-quote" dir={dir}>
        <p className={hangs(plainText(node)) ? "hung" : undefined}>{inside(node, within)}</p>
        {said ? (
          <p className="said-by" dir={said.dir}>
            {said.words}
          </p>
        ) : null}
      </aside>
    );
  },
  factBox: (node, setting) => {
    const { dir, within } = turnIn(node, setting);
    const title = lineOf(node, "title", within);
    return (
      <section
        className="facts"
        dir={dir}
        aria-label={node.attrs?.title ? String(node.attrs.title) : undefined}
      >
        {title ? (
          <p className="facts-title" dir={title.dir}>
            {title.words}
          </p>
        ) : null}
        {inside(node, within)}
      </section>
    );
  },
  table: (node, setting) => {
    const { dir, within } = turnIn(node, setting);
    return (
      // A wide table scrolls by itself, so the keyboard has to be able to get into it.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
      <section className="table" aria-label={setting.words.table} tabIndex={0} dir={dir}>
        <table>
          <tbody>{inside(node, within)}</tbody>
        </table>
      </section>
    );
  },
  tableRow: (node, setting) => <tr>{inside(node, setting)}</tr>,
  tableHeader: (node, setting) => {
    const { dir, within } = turnIn(node, setting);
    return (
      <th {...spans(node)} dir={dir}>
        {inside(node, within)}
      </th>
    );
  },
  tableCell: (node, setting) => {
    const { dir, within } = turnIn(node, setting);
    return (
      <td {...spans(node)} dir={dir}>
        {inside(node, within)}
      </td>
    );
  },
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
  footnote: (node, setting) => {
    const { notes, words } = setting;
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
          <b>{number}</b> <NoteWords node={node} direction={setting.direction} />
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

/** A footnote's words, in their own direction beside a number that stays where it is. */
export function NoteWords({ node, direction }: { node: BodyNode; direction: Direction }) {
  const text = String(node.attrs?.text ?? "");
  const dir = turnOf(text, direction);
  const words = <Line text={text} around={dir ?? direction} />;
  return dir ? <span dir={dir}>{words}</span> : words;
}

/** A block's direction, where it is another than that around it, and the setting of what is in it. */
function turnIn(node: BodyNode, setting: Setting) {
  const direction = directionOfBlock(node, setting.direction);
  return { dir: turned(direction, setting.direction), within: { ...setting, direction } };
}

/** A line that belongs to a block; null where nothing is written in it. */
function lineOf(node: BodyNode, attribute: "attribution" | "title", { direction }: Setting) {
  const text = String(node.attrs?.[attribute] ?? "");
  if (text === "") return null;
  const dir = turnOf(text, direction);
  return { dir, words: <Line text={text} around={dir ?? direction} /> };
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
