import type { Body, BodyNode } from "./body";
import type { Copy, Details } from "./content";
import type { PictureFacts } from "./pictures";
import { bodyText } from "./to-text";

/** What a story is found by, the weightier first: every word that readers see in it. */
export type SearchedText = { text: string; weight: "A" | "B" | "C" | "D" };

/** The words of a copy by which it is found: headline, standfirst and kicker, who and what it is about, then the text. */
export function searchedTexts(
  { fields, body }: { fields: Partial<Copy["fields"]>; body: Body },
  { bylines, topics }: Pick<Details, "bylines" | "topics">,
  pictures: readonly Pick<PictureFacts, "caption" | "credit">[],
): SearchedText[] {
  const lines = (...all: (string | undefined)[]) => all.filter(Boolean).join("\n");
  return [
    { text: fields.headline ?? "", weight: "A" },
    { text: lines(fields.standfirst, fields.kicker), weight: "B" },
    { text: lines(...[...bylines, ...topics].map(({ name }) => name)), weight: "C" },
    {
      text: lines(
        bodyText(body),
        ...wordsBeside(body),
        fields.dateline,
        fields.sourceLine,
        fields.leadCaption,
        fields.leadCredit,
        ...pictures.flatMap(({ caption, credit }) => [caption, credit]),
      ),
      weight: "D",
    },
  ];
}

/** What stands in attributes, where the text of the body does not have it. */
function wordsBeside(node: { content?: readonly BodyNode[]; attrs?: BodyNode["attrs"] }): string[] {
  const own = besides.flatMap((name) => {
    const value = node.attrs?.[name];
    return typeof value === "string" && value !== "" ? [value] : [];
  });
  return [...own, ...(node.content ?? []).flatMap((child) => wordsBeside(child))];
}

const besides = ["attribution", "alt", "credit"];
