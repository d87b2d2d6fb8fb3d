import { describe, expect, test } from "vitest";
import type { BodyNode } from "./body";
import { bodySchema } from "./schema";
import { bodyHtml, htmlOfMarks, htmlOfNodes } from "./to-html";

const place = {
  siteUrl: "https://ledger.example",
  page: "https://ledger.example/world/ferry",
  pictures: [],
};

const html = (...content: BodyNode[]) => bodyHtml({ type: "doc", content }, place);
const text = (words: string, ...marks: BodyNode["marks"] & object) => ({
  type: "text",
  text: words,
  ...(marks.length > 0 && { marks }),
});
const p = (...content: BodyNode[]) => ({ type: "paragraph", content });
const link = (href: string) => ({ type: "link", attrs: { href } });

test("every block and mark of the story document has its HTML, and no other", () => {
  const { doc: _doc, ...nodes } = bodySchema.nodes;
  expect(Object.keys(htmlOfNodes).sort()).toEqual(Object.keys(nodes).sort());
  expect(Object.keys(htmlOfMarks).sort()).toEqual(Object.keys(bodySchema.marks).sort());
});

test("an unknown block is loud", () => {
  expect(() => html({ type: "applet" })).toThrow("applet");
  expect(() => html(p(text("a", { type: "blink" })))).toThrow("blink");
});

test("blocks", () => {
  expect(html(p(text("One"), { type: "hardBreak" }, text("two")))).toBe("<p>One<br>two</p>");
  expect(html({ type: "heading", attrs: { level: 3 }, content: [text("Terms")] })).toBe(
    "<h3>Terms</h3>",
  );
  expect(
    html({
      type: "orderedList",
      attrs: { start: 4 },
      content: [{ type: "listItem", content: [p(text("a"))] }],
    }),
  ).toBe('<ol start="4"><li><p>a</p></li></ol>');
  expect(
    html({ type: "pullQuote", attrs: { attribution: "Ines Marrow" }, content: [text("We won")] }),
  ).toBe("<aside><p>We won</p><footer>— Ines Marrow</footer></aside>");
  expect(html({ type: "factBox", attrs: { title: "In short" }, content: [p(text("a"))] })).toBe(
    "<aside><h3>In short</h3><p>a</p></aside>",
  );
  expect(
    html({
      type: "table",
      content: [
        {
          type: "tableRow",
          content: [
            { type: "tableHeader", attrs: { colspan: 2, rowspan: 1 }, content: [p(text("a"))] },
            { type: "tableCell", attrs: { colspan: 1, rowspan: 3 }, content: [p(text("b"))] },
          ],
        },
      ],
    }),
  ).toBe(
    '<table><tbody><tr><th colspan="2"><p>a</p></th><td rowspan="3"><p>b</p></td></tr></tbody></table>',
  );
});

test("marks nest in the order in which they stand", () => {
  expect(html(p(text("a", { type: "strong" }, { type: "em" }, link("/x"))))).toBe(
    '<p><strong><em><a href="https://ledger.example/x">a</a></em></strong></p>',
  );
});

test("footnotes are numbered through the whole story and stand at the end", () => {
  const note = (words: string) => ({ type: "footnote", attrs: { text: words } });
  expect(
    html(p(text("a"), note("first")), {
      type: "factBox",
      attrs: { title: "" },
      content: [p(text("b"), note("second"))],
    }),
  ).toBe(
    "<p>a<sup>[1]</sup></p><aside><p>b<sup>[2]</sup></p></aside><hr><ol><li>first</li><li>second</li></ol>",
  );
});

test("links are absolute", () => {
  const hrefOf = (href: string) => html(p(text("a", link(href))));
  expect(hrefOf("/world")).toBe('<p><a href="https://ledger.example/world">a</a></p>');
  expect(hrefOf("#terms")).toBe('<p><a href="https://ledger.example/world/ferry#terms">a</a></p>');
  expect(hrefOf("https://a.example/?b=1&c=2")).toBe(
    '<p><a href="https://a.example/?b=1&amp;c=2">a</a></p>',
  );
  expect(hrefOf("mailto:desk@ledger.example")).toBe(
    '<p><a href="mailto:desk@ledger.example">a</a></p>',
  );
});

describe("unsafe links lose their address and keep their words", () => {
  test.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    "\u0001javascript:alert(1)",
    " javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "data:text/html;base64,PHNjcmlwdD4=",
    "vbscript:msgbox(1)",
    "file:///etc/passwd",
    "blob:https://a.example/1",
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "",
    "relative/path",
  ])("%j", (href) => {
    expect(html(p(text("a", link(href))))).toBe("<p>a</p>");
  });
});

test("script in every text and attribute is escaped", () => {
  const evil = `"'><script>alert(1)</script><img src=x onerror=alert(1)>`;
  const attrs = {
    text: evil,
    attribution: evil,
    title: evil,
    lang: evil,
    dir: evil,
    href: `https://a.example/${evil.replaceAll(" ", "")}`,
    level: evil,
    start: evil,
    colspan: evil,
    rowspan: evil,
  };
  for (const type of Object.keys(htmlOfNodes)) {
    const inside = type === "text" ? {} : { content: [text(evil)] };
    expectInert(html({ type, attrs, text: evil, ...inside }));
  }
  for (const type of Object.keys(htmlOfMarks)) expectInert(html(text(evil, { type, attrs })));
});

/** Beyond the tags that to-html writes itself there is none, and no attribute but its own. */
function expectInert(written: string) {
  const tags = written.match(/<[^>]*>/g) ?? [];
  for (const tag of tags)
    expect(tag).toMatch(
      /^<\/?[a-z][a-z0-9]*( (href|lang|dir|style|start|colspan|rowspan)="[^"<>]*")*>$/,
    );
  expect(written).not.toMatch(/<(script|img)/);
}
