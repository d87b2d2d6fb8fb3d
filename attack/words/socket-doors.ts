import * as Y from "yjs";
import type { BodyNode } from "@/article/body";
import type { AttackedNewsroom } from "@/attack/newsroom";
import type { Tally } from "@/attack/outcome";
import { createStory } from "@/db/create-story";
import { openStory, type StoryView } from "@/db/story-view";
import type { Vector } from "@/e2e/hostile-words/vectors";
import { joinRaw, type RawWriter } from "@/e2e/raw-writer";
import { settled } from "@/newsroom/bidi";
import { textFieldNames, textFields } from "@/newsroom/fields";
import type { Person } from "@/newsroom/people";
import { isRefusal } from "@/newsroom/refusals";

/** What the database can hold as text. */
export function isWhole(text: string): boolean {
  return !text.includes("\u0000") && Buffer.from(text).toString() === text;
}

/** A draft of the reporter's with nothing in it. */
export async function emptyDraft(person: Person, headline: string): Promise<string> {
  const made = await createStory(person, {
    details: { section: "world" },
    fields: { headline, standfirst: "Hostile words stand here." },
  });
  if (isRefusal(made)) throw new Error(made.refused);
  return made.id;
}

type Piece = {
  door: string;
  text: string;
  put: (body: Y.XmlFragment) => void;
  /** All texts of this kind in the stored story, in order. */
  kept: (view: StoryView) => unknown[];
};

const paragraph = (words: string) => {
  const block = new Y.XmlElement("paragraph");
  block.insert(0, [new Y.XmlText(words)]);
  return block;
};

const everyNode = (view: StoryView): BodyNode[] => {
  const walk = (node: BodyNode): BodyNode[] => [node, ...(node.content ?? []).flatMap(walk)];
  return view.body.content.flatMap(walk);
};
const attributesOf = (type: string, name: string) => (view: StoryView) =>
  everyNode(view)
    .filter((node) => node.type === type)
    .map((node) => node.attrs?.[name]);
const marksOf = (type: string, name: string) => (view: StoryView) =>
  everyNode(view).flatMap(({ marks = [] }) =>
    marks.filter((mark) => mark.type === type).map(({ attrs }) => attrs?.[name]),
  );

/** A text as one paragraph. */
export const asParagraph = ({ text }: Vector): Piece => ({
  door: "socket: text",
  text,
  put: (body) => body.push([paragraph(text)]),
  kept: (view) =>
    everyNode(view)
      .filter(({ type }) => type === "paragraph")
      .map(({ content = [] }) => content.map((inner) => inner.text ?? "").join("")),
});

const withAttribute =
  (door: string, type: string, name: string, inside: () => (Y.XmlElement | Y.XmlText)[]) =>
  (text: string): Piece => ({
    door: `socket: ${door}`,
    text,
    put: (body) => {
      const block = new Y.XmlElement(type);
      block.setAttribute(name, text);
      block.insert(0, inside());
      body.push([block]);
    },
    kept: attributesOf(type, name),
  });

export const asQuotation = withAttribute(
  "quotation’s attribution",
  "blockquote",
  "attribution",
  () => [paragraph("So.")],
);
export const asPullQuote = withAttribute(
  "pull quote’s attribution",
  "pullQuote",
  "attribution",
  () => [new Y.XmlText("So.")],
);
export const asFactBox = withAttribute("fact box’s title", "factBox", "title", () => [
  paragraph("A fact."),
]);
export const asFootnote = (text: string): Piece => ({
  door: "socket: footnote",
  text,
  put: (body) => {
    const block = paragraph("Noted");
    const note = new Y.XmlElement("footnote");
    note.setAttribute("text", text);
    block.insert(0, [note]);
    body.push([block]);
  },
  kept: attributesOf("footnote", "text"),
});

const withMark =
  (door: string, mark: string, name: string) =>
  (text: string): Piece => ({
    door: `socket: ${door}`,
    text,
    put: (body) => {
      const words = new Y.XmlText("here");
      const block = new Y.XmlElement("paragraph");
      block.insert(0, [words]);
      body.push([block]);
      words.format(0, 4, {
        [mark]: mark === "lang" ? { lang: text, dir: "ltr" } : { [name]: text },
      });
    },
    kept: marksOf(mark, name),
  });
export const asLink = withMark("link’s address", "link", "href");
export const asLanguage = withMark("language of a phrase", "lang", "lang");

/**
 * Writes pieces into a story, a batch in one update. A batch that is refused is halved until it is
 * known which piece was not wanted; what is committed must read back as it was sent.
 */
export async function throughTheSocket(
  newsroom: AttackedNewsroom,
  tally: Tally,
  pieces: readonly Piece[],
  headline: string,
  isDoubtful: (text: string) => boolean,
): Promise<string> {
  const reporter = await newsroom.person("reporter");
  const entrance = await newsroom.entranceOf("reporter");
  const story = await emptyDraft(reporter, headline);
  let writer: RawWriter | null = null;
  const join = async () => {
    const view = await openStory(reporter, story);
    return joinRaw(entrance, story, view?.epoch);
  };
  const send = async (batch: readonly Piece[]): Promise<void> => {
    writer ??= await join();
    writer.change((doc) => {
      for (const piece of batch) piece.put(doc.getXmlFragment("body"));
    });
    if (await writer.saved(8_000)) {
      const view = await openStory(reporter, story);
      for (const piece of batch) {
        const alike = batch.filter(({ door }) => door === piece.door);
        const kept = view && piece.kept(view).slice(-alike.length)[alike.indexOf(piece)];
        if (kept === wellFormed(piece.text)) tally.survived(piece.door);
        else tally.violated(piece.door, `${show(piece.text)} was kept as ${show(kept)}`);
      }
      return;
    }
    const isRefused = writer.ended() !== null;
    writer.leave();
    writer = null;
    const [first] = batch;
    if (batch.length > 1) {
      const half = Math.ceil(batch.length / 2);
      await send(batch.slice(0, half));
      await send(batch.slice(half));
    } else if (first && isRefused) tally.refused(first.door);
    else if (first) tally.violated(first.door, `${show(first.text)} was neither kept nor refused`);
  };
  // What is likely to be refused goes alone, so that few batches have to be halved.
  const alone = pieces.filter(({ text }) => isDoubtful(text));
  const together = pieces.filter(({ text }) => !isDoubtful(text));
  for (let at = 0; at < together.length; at += 100) await send(together.slice(at, at + 100));
  for (const piece of alone) await send([piece]);
  (writer as RawWriter | null)?.leave();
  return story;
}

/** Fills the nine text fields of new drafts, as many vectors to a field as it holds, and says which drafts. */
export async function throughTheFields(
  newsroom: AttackedNewsroom,
  tally: Tally,
  vectors: readonly Vector[],
): Promise<string[]> {
  const door = "socket: text fields";
  const reporter = await newsroom.person("reporter");
  const entrance = await newsroom.entranceOf("reporter");
  const left = vectors.map(({ text }) => text);
  const stories: string[] = [];
  while (left.length > 0) {
    const story = await emptyDraft(reporter, "");
    const writer = await joinRaw(entrance, story);
    const sent = new Map<string, string>();
    let count = 0;
    writer.change((doc) => {
      // A story without a text is not let out.
      doc.getXmlFragment("body").insert(0, [paragraph("All of it stands in the fields.")]);
      for (const name of textFieldNames) {
        let words = "";
        for (let taken = 0; taken < 40 && left[0] !== undefined; taken++) {
          const next = words ? `${words} ⁂ ${left[0]}` : left[0];
          if (next.length > textFields[name].limit) break;
          words = next;
          left.shift();
          count++;
        }
        if (words === "" && left[0] !== undefined && name === "notes") {
          // Longer than any field: not for here.
          left.shift();
        }
        const line = new Y.XmlElement("paragraph");
        line.insert(0, [new Y.XmlText(words)]);
        const field = doc.getXmlFragment(name);
        field.delete(0, field.length);
        field.push([line]);
        sent.set(name, settled(wellFormed(words).replace(/\s+/g, " ")));
      }
    });
    const isSaved = await writer.saved(8_000);
    writer.leave();
    const view = isSaved ? await openStory(reporter, story) : null;
    const wrong = textFieldNames.filter((name) => view?.fields[name] !== sent.get(name));
    if (writer.ended() !== null) tally.refused(door, count);
    else if (wrong.length === 0) {
      tally.survived(door, count);
      stories.push(story);
    } else
      for (const name of wrong)
        tally.violated(
          door,
          `${name}: ${show(sent.get(name))} was kept as ${show(view?.fields[name])}`,
        );
  }
  return stories;
}

export function show(value: unknown): string {
  return (JSON.stringify(value) ?? "nothing").slice(0, 160);
}

/** Half a surrogate pair has no form on the wire; the sender's own library puts U+FFFD there. */
function wellFormed(text: string): string {
  return Buffer.from(text).toString();
}
