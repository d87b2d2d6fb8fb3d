import { describe, expect, test } from "vitest";
import type { BodyNode } from "./body";
import type { PictureFacts } from "./pictures";
import { bodySchema } from "./schema";
import { bodyHtml, htmlOfMarks, htmlOfNodes } from "./to-html";

const place = {
  siteUrl: "https://ledger.example",
  page: "https://ledger.example/world/ferry",
  language: "en" as const,
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

describe("pictures", () => {
  const quay: PictureFacts = {
    id: "7c1f2f6e-0d7b-4a39-8f43-0c1d2e3f4a01",
    cut: "Qu4yQu4yQu4yQu4yQu4yQu",
    width: 2400,
    height: 1600,
    placeholder: "",
    caption: "The quay",
    alt: 'A "ferry"',
    credit: "Rosa Lind",
    verifiedBy: "the desk",
    sourceType: "trainedAlgorithmicMedia",
    copyright: "",
    licence: "https://licences.example/by?a&b",
  };
  const picture = (id: string) => ({
    type: "picture",
    attrs: { picture: id, width: "text", alt: "", credit: "", isDecorative: false },
  });
  const written = (node: BodyNode, pictures: PictureFacts[]) =>
    bodyHtml({ type: "doc", content: [node] }, { ...place, pictures });

  test("stand with their caption, their credit and what a reader should know", () => {
    expect(written(picture(quay.id), [quay])).toBe(
      '<figure><img src="https://ledger.example/media/Qu4yQu4yQu4yQu4yQu4yQu/whole-1600.jpg" alt="A &quot;ferry&quot;" width="1600" height="1067"><figcaption>The quay <small><a href="https://licences.example/by?a&amp;b" rel="license">Rosa Lind</a> · Verified by the desk · Made with AI</small></figcaption></figure>',
    );
  });

  test("of a gallery stand one under another", () => {
    const gallery = { type: "gallery", content: [picture(quay.id), picture(quay.id)] };
    expect(written(gallery, [quay]).match(/<figure>/g)).toHaveLength(2);
  });

  test("without words have no caption, a bad licence is no link, and what is unknown is nothing", () => {
    const bare = { ...quay, caption: "", verifiedBy: "", sourceType: null };
    expect(written(picture(quay.id), [{ ...bare, licence: "javascript:alert(1)" }])).toContain(
      "<figcaption><small>Rosa Lind</small></figcaption>",
    );
    expect(written(picture(quay.id), [{ ...bare, credit: "" }])).not.toContain("figcaption");
    expect(written(picture(quay.id), [])).toBe("");
  });
});

test("what is read elsewhere runs in its own direction, too", () => {
  const place = {
    siteUrl: "https://paper.example",
    page: "https://paper.example/a",
    language: "en",
    pictures: [],
  } as const;
  const paragraph = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] });
  const written = bodyHtml(
    {
      type: "doc",
      content: [
        paragraph("اتصل على +90 212 555 0000 الآن"),
        paragraph("Call +90 212 555 0000"),
        {
          type: "blockquote",
          attrs: { attribution: "Jo\u202eaxe" },
          content: [paragraph("خلفية القصة")],
        },
      ],
    },
    place,
  );
  expect(written).toBe(
    '<p dir="rtl">اتصل على <bdi dir="ltr">+90 212 555 0000</bdi> الآن</p>' +
      "<p>Call +90 212 555 0000</p>" +
      '<blockquote dir="rtl"><p>خلفية القصة</p><footer dir="ltr">— Joaxe</footer></blockquote>',
  );
});
