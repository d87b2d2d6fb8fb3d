import * as Y from "yjs";
import { copyFromDocument } from "@/article/shared-document";
import type { Chance } from "@/faults/chance";
import { bodyField, type TextFieldName } from "@/newsroom/fields";
import type { Json } from "@/newsroom/hash";

/** Words that say who typed them and which they are: w3n17 is the seventeenth of the third. */
export const numberedWord = /\bw\d+n\d+\b/g;

const longestParagraph = 60;

/** Types a word somewhere in the body, between two words or in a new paragraph. */
export function typeWord(doc: Y.Doc, word: string, chance: Chance): void {
  const body = doc.getXmlFragment(bodyField);
  doc.transact(() => {
    const text = chance.pick(lastTexts(body));
    const places = [0, ...[...text.toString().matchAll(/ /g)].map(({ index }) => index + 1)];
    if (places.length > longestParagraph) {
      const paragraph = new Y.XmlElement("paragraph");
      paragraph.insert(0, [new Y.XmlText(`${word} `)]);
      body.push([paragraph]);
    } else text.insert(chance.pick(places), `${word} `);
  });
}

/** The texts of the last paragraphs, where people write; a body that has none gets one. */
function lastTexts(body: Y.XmlFragment): Y.XmlText[] {
  const texts = body
    .toArray()
    .filter((block) => block instanceof Y.XmlElement && block.nodeName === "paragraph")
    .flatMap((paragraph) => (paragraph instanceof Y.XmlElement ? paragraph.toArray() : []))
    .filter((child) => child instanceof Y.XmlText);
  if (texts.length > 0) return texts.slice(-3);
  const text = new Y.XmlText();
  const paragraph = body.toArray().find((block) => block instanceof Y.XmlElement);
  if (paragraph instanceof Y.XmlElement) paragraph.insert(0, [text]);
  else {
    const first = new Y.XmlElement("paragraph");
    first.insert(0, [text]);
    body.insert(0, [first]);
  }
  return [text];
}

/** Puts a line into a text field, instead of what stands there. */
export function setLine(doc: Y.Doc, field: TextFieldName, line: string): void {
  const fragment = doc.getXmlFragment(field);
  doc.transact(() => {
    const paragraph = fragment.length > 0 ? fragment.get(0) : null;
    if (!(paragraph instanceof Y.XmlElement)) throw new Error(`The field ${field} has no line.`);
    paragraph.delete(0, paragraph.length);
    paragraph.insert(0, [new Y.XmlText(line)]);
  });
}

/** The body as a screen shows it, as plain JSON. */
export function bodyOf(doc: Y.Doc): Json {
  const copy = copyFromDocument(doc);
  return JSON.parse(JSON.stringify("refused" in copy ? copy : copy.body));
}
