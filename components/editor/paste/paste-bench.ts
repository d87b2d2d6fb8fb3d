import { DOMParser, Slice } from "@tiptap/pm/model";
import { JSDOM } from "jsdom";
import type { Body } from "@/article/body";
import { bodySchema } from "@/article/schema";
import { bodyHtml } from "@/article/to-html";
import { cleanPaste } from "./clean-paste";

// What the tests of pasting stand on: a document without a browser, read as the editor reads it.

const { window } = new JSDOM("");

export function readHtml(html: string): Document {
  return new window.DOMParser().parseFromString(html, "text/html");
}

const quotes = [
  ["“", "”"],
  ["‘", "’"],
] as const;

/** What a paste comes to: the story's HTML, its words with those of notes and attributions, and what was left out. */
export function pasted(html: string) {
  const { html: clean, left, pictures } = cleanPaste(html, { read: readHtml, quotes });
  const doc = DOMParser.fromSchema(bodySchema).parse(readHtml(clean).body);
  doc.check();
  const body = doc.toJSON() as Body;
  const place = {
    siteUrl: "https://paper.example",
    page: "https://paper.example/x",
    language: "en",
    pictures: [],
  } as const;
  return { clean, story: bodyHtml(body, place), words: wordsIn(body), left, pictures };
}

/** A paste as the editor reads it, before it looks for its place. */
export function sliceOf(html: string): Slice {
  const { html: clean } = cleanPaste(html, { read: readHtml, quotes });
  const { content } = DOMParser.fromSchema(bodySchema).parseSlice(readHtml(clean).body);
  return Slice.maxOpen(content, false);
}

/** Every word of a body, in the order in which it is read. */
export function wordsIn(node: {
  type?: string;
  text?: string;
  attrs?: Record<string, unknown>;
  content?: unknown[];
}): string[] {
  if (node.text !== undefined) return [node.text];
  const inside = (node.content ?? []).flatMap((child) =>
    wordsIn(child as Parameters<typeof wordsIn>[0]),
  );
  const said = [node.attrs?.text, node.attrs?.attribution].filter(
    (words): words is string => typeof words === "string" && words !== "",
  );
  return [...inside, ...said];
}
