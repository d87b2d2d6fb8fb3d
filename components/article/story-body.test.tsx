import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Body, BodyNode } from "@/article/body";
import { bodySchema } from "@/article/schema";
import { blocks } from "./blocks";
import { marks } from "./marks";
import { StoryBody } from "./story-body";
import { bodyWords } from "./test-pictures";

function set(...content: BodyNode[]): string {
  const body: Body = { type: "doc", content };
  return renderToStaticMarkup(
    <StoryBody body={body} words={bodyWords} language="en" pictures={[]} galleries="row" />,
  );
}

const p = (...content: BodyNode[]): BodyNode => ({ type: "paragraph", content });
const text = (words: string, ...marks: NonNullable<BodyNode["marks"]>): BodyNode => ({
  type: "text",
  text: words,
  marks,
});

test("every node and mark of the schema has its setting, and none besides", () => {
  expect(Object.keys(blocks).sort()).toEqual(Object.keys(bodySchema.nodes).sort());
  expect(Object.keys(marks).sort()).toEqual(Object.keys(bodySchema.marks).sort());
});

test("an unknown node or mark is loud", () => {
  expect(() => set({ type: "iframe" })).toThrow("iframe");
  expect(() => set({ type: "constructor" })).toThrow("constructor");
  expect(() => set(p(text("x", { type: "blink" })))).toThrow("blink");
});

test("words are words, never markup", () => {
  expect(set(p(text("<script>alert(1)</script> & “so”")))).toContain(
    "<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; “so”</p>",
  );
  const box = { type: "factBox", attrs: { title: '"><img src=x>' }, content: [p(text("x"))] };
  expect(set(box)).not.toContain("<img");
});

test.each(["javascript:alert(1)", "data:text/html,x", "//evil.example", "java\nscript:x", ""])(
  "a link to “%s” is set as plain words",
  (href) => {
    expect(set(p(text("here", { type: "link", attrs: { href } })))).toContain("<p>here</p>");
  },
);

test("a link that may stand is a link, with the marks inside it in order", () => {
  const link = { type: "link", attrs: { href: "https://example.org/a?b=1&c" } };
  expect(set(p(text("here", link, { type: "em" })))).toContain(
    '<p><a href="https://example.org/a?b=1&amp;c" data-printed="1"><em>here</em></a></p>',
  );
});

test("a link of which one word is emphasised is one link, and is listed once for print", () => {
  const link = { type: "link", attrs: { href: "https://example.org/a" } };
  const html = set(
    p(text("read ", link), text("this", { type: "strong" }, link), text(" now", link)),
  );
  expect(html).toContain(
    '<p><a href="https://example.org/a" data-printed="1">read <strong>this</strong> now</a></p>',
  );
  expect(html).toContain('<ol class="printed-links"><li>https://example.org/a</li></ol>');
});

test("two links beside each other are two", () => {
  const to = (href: string) => ({ type: "link", attrs: { href } });
  expect(set(p(text("a", to("/one")), text("b", to("/two"))))).toContain(
    '<p><a href="/one">a</a><a href="/two">b</a></p>',
  );
});

test("a phrase in another language says so", () => {
  const lang = { type: "lang", attrs: { lang: "ar", dir: "rtl" } };
  expect(set(p(text("سلام", lang)))).toContain('<span lang="ar" dir="rtl">سلام</span>');
});

test("notes are numbered where they stand and listed at the foot", () => {
  const note = (words: string): BodyNode => ({ type: "footnote", attrs: { text: words } });
  const html = set(p(text("One"), note("First.")), p(text("Two"), note("Second.")));
  expect(html).toContain('<a href="#note-2" aria-label="Note 2">2</a>');
  expect(html).toContain('<li id="note-2">Second. <a href="#at-note-2"');
  expect(html.match(/First\./g)).toHaveLength(2);
});

test("quotations name who said it; a pull quote hangs its opening mark", () => {
  const attrs = { attribution: "Ana Ruiz" };
  expect(set({ type: "blockquote", attrs, content: [p(text("So."))] })).toContain(
    "<blockquote><p>So.</p><footer>Ana Ruiz</footer></blockquote>",
  );
  expect(set({ type: "pullQuote", attrs, content: [text("“So.”")] })).toContain(
    '<p class="hung">“So.”</p><p class="said-by">Ana Ruiz</p>',
  );
});

test("a table can be entered by keyboard and keeps its spans", () => {
  const cell = (type: string, colspan: number): BodyNode => ({
    type,
    attrs: { colspan, rowspan: 1, colwidth: null },
    content: [p(text("x"))],
  });
  const html = set({
    type: "table",
    content: [{ type: "tableRow", content: [cell("tableHeader", 2), cell("tableCell", 1)] }],
  });
  expect(html).toContain('<section class="table" aria-label="Table" tabindex="0">');
  expect(html).toContain('<th colSpan="2"><p>x</p></th><td><p>x</p></td>');
});
