import type { Body, BodyNode } from "@/article/body";
import { isSafeHref } from "@/article/links";

/** The addresses that a printed story lists at its foot, each once, with its number. */
export type PrintedLinks = ReadonlyMap<string, number>;

export function printedLinksOf(body: Body): PrintedLinks {
  const links = new Map<string, number>();
  const walk = (node: BodyNode) => {
    for (const { type, attrs } of node.marks ?? []) {
      const href = type === "link" && isSafeHref(attrs?.href) ? attrs.href : "";
      if (/^https?:/i.test(href) && !links.has(href)) links.set(href, links.size + 1);
    }
    node.content?.forEach(walk);
  };
  body.content.forEach(walk);
  return links;
}
