import { type Extensions, getSchema } from "@tiptap/core";
import Document from "@tiptap/extension-document";
import HardBreak from "@tiptap/extension-hard-break";
import HorizontalRule from "@tiptap/extension-horizontal-rule";
import Paragraph from "@tiptap/extension-paragraph";
import Text from "@tiptap/extension-text";
import { FactBox } from "./blocks/fact-box";
import { Footnote } from "./blocks/footnote";
import { Gallery } from "./blocks/gallery";
import { Heading } from "./blocks/heading";
import { lists } from "./blocks/lists";
import { Picture } from "./blocks/picture";
import { PullQuote } from "./blocks/pull-quote";
import { Quotation } from "./blocks/quotation";
import { table } from "./blocks/table";
import { PhraseLanguage } from "./marks/language";
import { Link } from "./marks/link";
import { plainMarks } from "./marks/plain-marks";

/**
 * The number of the story document's format. It goes up with every change to the schema that an
 * older browser would not understand; such a browser is told to reload before it may sync.
 */
export const documentFormat = 2;

/** Everything that a story's body may hold. The registry of blocks and marks: browser and server read the same. */
export const bodyExtensions: Extensions = [
  Document,
  Paragraph,
  Text,
  HardBreak,
  Heading,
  ...lists,
  Quotation,
  PullQuote,
  FactBox,
  ...table,
  Picture,
  Gallery,
  HorizontalRule,
  Footnote,
  ...plainMarks,
  Link,
  PhraseLanguage,
];

/** A text field: one line without marks. */
export const lineExtensions: Extensions = [
  Document.extend({ content: "paragraph" }),
  Paragraph.extend({ content: "text*", marks: "" }),
  Text,
];

export const bodySchema = getSchema(bodyExtensions);
export const lineSchema = getSchema(lineExtensions);
