import type { Extensions } from "@tiptap/core";
import { Dropcursor } from "@tiptap/extensions/drop-cursor";
import { Gapcursor } from "@tiptap/extensions/gap-cursor";
import { FactBox } from "@/article/blocks/fact-box";
import { Footnote } from "@/article/blocks/footnote";
import { Gallery } from "@/article/blocks/gallery";
import { Picture } from "@/article/blocks/picture";
import { PullQuote } from "@/article/blocks/pull-quote";
import { Quotation } from "@/article/blocks/quotation";
import { bodyExtensions } from "@/article/schema";
import { blockWithLine, footnoteView } from "./block-views";
import { BodyKeys } from "./body-keys";
import { Finding } from "./finding";
import { HeardEditable } from "./heard-editable";
import { HeardSelection } from "./heard-selection";
import { InsertedText } from "./inserted-text";
import { galleryView, pictureView } from "./picture-views";
import { SlashMenu } from "./slash-menu";
import { TableKeys } from "./table-keys";

const attribution = {
  attribute: "attribution",
  label: "Attribution",
  hint: "Who said it",
  limit: 200,
  over: false,
};

/** The blocks of the registry that are written in more than one place. Their schema stays the registry's. */
const withViews: Extensions = [
  Quotation.extend({
    addNodeView: () => blockWithLine("blockquote", "quotation-block", attribution),
  }),
  PullQuote.extend({
    addNodeView: () => blockWithLine("aside", "pull-quote-block", attribution),
  }),
  FactBox.extend({
    addNodeView: () =>
      blockWithLine("aside", "facts fact-block", {
        attribute: "title",
        label: "Title of the fact box",
        hint: "Title",
        limit: 200,
        over: true,
      }),
  }),
  Footnote.extend({ addNodeView: () => footnoteView }),
  Picture.extend({ addNodeView: () => pictureView }),
  Gallery.extend({ addNodeView: () => galleryView }),
];

/** The body's blocks and marks as the registry has them, with what editing needs on top. */
export const bodyEditing: Extensions = [
  ...bodyExtensions.map(
    (extension) => withViews.find(({ name }) => name === extension.name) ?? extension,
  ),
  Dropcursor,
  Gapcursor,
  BodyKeys,
  Finding,
  HeardEditable,
  HeardSelection,
  InsertedText,
  SlashMenu,
  TableKeys,
];
