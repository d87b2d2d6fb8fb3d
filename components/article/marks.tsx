import type { ReactNode } from "react";
import type { BodyMark } from "@/article/body";
import { isSafeHref } from "@/article/links";
import type { PrintedLinks } from "./printed-links";

export type MarkName =
  | "strong"
  | "em"
  | "strike"
  | "subscript"
  | "superscript"
  | "smallCaps"
  | "link"
  | "lang";

type Render = (mark: BodyMark, words: ReactNode, links: PrintedLinks) => ReactNode;

export const marks = {
  strong: (_, words) => <strong>{words}</strong>,
  em: (_, words) => <em>{words}</em>,
  strike: (_, words) => <s>{words}</s>,
  subscript: (_, words) => <sub>{words}</sub>,
  superscript: (_, words) => <sup>{words}</sup>,
  smallCaps: (_, words) => <span className="small-caps">{words}</span>,
  link: ({ attrs }, words, links) =>
    isSafeHref(attrs?.href) ? (
      <a href={attrs.href} data-printed={links.get(attrs.href)}>
        {words}
      </a>
    ) : (
      words
    ),
  lang: ({ attrs }, words) => (
    <span lang={String(attrs?.lang)} dir={attrs?.dir === "rtl" ? "rtl" : "ltr"}>
      {words}
    </span>
  ),
} satisfies Record<MarkName, Render>;

export function markOf(name: string): Render {
  if (!Object.hasOwn(marks, name))
    throw new Error(`The reader site cannot set the mark "${name}".`);
  return marks[name as MarkName];
}
