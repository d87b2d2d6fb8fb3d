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

function setIn(language: "en" | "ar", ...content: BodyNode[]): string {
  const body: Body = { type: "doc", content };
  return renderToStaticMarkup(
    <StoryBody body={body} words={bodyWords} language={language} pictures={[]} galleries="row" />,
  );
}

test("each block runs in the direction of its own letters, and says so only where it differs", () => {
  const arabic = p(text("خلفية القصة"));
  expect(setIn("en", arabic, p(text("Words")))).toContain(
    '<p dir="rtl">خلفية القصة</p><p>Words</p>',
  );
  expect(setIn("ar", arabic, p(text("Words")))).toContain(
    '<p>خلفية القصة</p><p dir="ltr">Words</p>',
  );
  expect(setIn("ar", p(text("2026")))).toContain("<p>2026</p>");
  expect(
    setIn("en", { type: "heading", attrs: { level: 3 }, content: [text("خلفية القصة")] }),
  ).toContain('<h3 dir="rtl">');
});

test("a list, a table, a quotation and a fact box have their marks and columns on their own side", () => {
  const arabic = p(text("خلفية القصة"));
  const item = { type: "listItem", content: [arabic] };
  expect(setIn("en", { type: "bulletList", content: [item] })).toContain(
    '<ul dir="rtl"><li><p>خلفية القصة</p></li></ul>',
  );
  const mixed = {
    type: "orderedList",
    attrs: { start: 1 },
    content: [
      item,
      { type: "listItem", content: [p(text("A much longer English item than that"))] },
    ],
  };
  expect(setIn("en", mixed)).toContain('<ol><li><p dir="rtl">');
  const cell = { type: "tableCell", content: [arabic] };
  const row = { type: "tableRow", content: [cell] };
  expect(setIn("en", { type: "table", content: [row] })).toMatch(/<section[^>]* dir="rtl"/);
  expect(
    setIn("en", { type: "blockquote", attrs: { attribution: "The clerk" }, content: [arabic] }),
  ).toContain('<blockquote dir="rtl"><p>خلفية القصة</p><footer dir="ltr">The clerk</footer>');
  expect(
    setIn("ar", { type: "factBox", attrs: { title: "خلفية" }, content: [p(text("In English"))] }),
  ).toContain(
    '<section class="facts" dir="ltr" aria-label="خلفية"><p class="facts-title" dir="rtl">خلفية</p>',
  );
});

test("a marked phrase turns no sentence, unless it is all there is", () => {
  const marked = text("خلفية القصة كلها", { type: "lang", attrs: { lang: "ar", dir: "rtl" } });
  expect(setIn("en", p(marked, text(" he said")))).toContain('<p><span lang="ar" dir="rtl">');
  expect(setIn("en", p(marked))).toContain('<p dir="rtl"><span lang="ar" dir="rtl">');
});

test("a telephone number is in order among Arabic letters, and plain elsewhere", () => {
  const number = p(text("اتصل على +90 212 555 0000 الآن"));
  const isolated = 'اتصل على <bdi dir="ltr">+90 212 555 0000</bdi> الآن';
  expect(setIn("ar", number)).toContain(`<p>${isolated}</p>`);
  expect(setIn("en", number)).toContain(`<p dir="rtl">${isolated}</p>`);
  expect(setIn("en", p(text("Call +90 212 555 0000")))).toContain("<p>Call +90 212 555 0000</p>");
});

test("a note keeps its number and runs in its own direction", () => {
  const note = { type: "footnote", attrs: { text: "حاشية" } };
  expect(setIn("en", p(text("Words"), note))).toContain('<li id="note-1"><span dir="rtl">حاشية');
});
