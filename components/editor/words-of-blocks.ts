import type { Node } from "@tiptap/pm/model";

type WordsOfBlock = {
  /** The attribute in which they are written. */
  attribute: string;
  /** What a person calls the place. */
  label: string;
  limit: number;
  /** Whether they stand over the block's text or under it. */
  over: boolean;
  /** Whether they are asked for just now. */
  isShown?: (node: Node) => boolean;
};

/** The words that stand in attributes of the text's blocks, by block. */
export const wordsOfBlocks: Readonly<Record<string, readonly WordsOfBlock[]>> = {
  footnote: [{ attribute: "text", label: "footnote", limit: 2000, over: true }],
  blockquote: [{ attribute: "attribution", label: "who said it", limit: 200, over: false }],
  pullQuote: [{ attribute: "attribution", label: "who said it", limit: 200, over: false }],
  factBox: [{ attribute: "title", label: "title of the box", limit: 200, over: true }],
  picture: [
    {
      attribute: "alt",
      label: "alternative text",
      limit: 500,
      over: false,
      isShown: (node) => node.attrs.isDecorative !== true,
    },
    { attribute: "credit", label: "credit", limit: 200, over: false },
  ],
};
