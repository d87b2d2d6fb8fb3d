import { readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { BodyNode } from "@/article/body";
import type { PictureFacts } from "@/article/pictures";
import type { Setting } from "./blocks";
import { galleryScript } from "./gallery";
import { StoryBody } from "./story-body";
import { aPicture, bodyWords } from "./test-pictures";

const broad = aPicture();
const tall = aPicture({ id: "0d9e8f7a-6b5c-4d3e-9f10-a1b2c3d4e5f6", width: 1000, height: 1500 });

const use = ({ id }: PictureFacts, attrs = {}, ...content: BodyNode[]): BodyNode => ({
  type: "picture",
  attrs: { picture: id, width: "text", alt: "", credit: "", isDecorative: false, ...attrs },
  content,
});
const gallery = (...content: BodyNode[]): BodyNode => ({ type: "gallery", content });

function set(node: BodyNode, over: Partial<Setting> = {}): string {
  return renderToStaticMarkup(
    <StoryBody
      body={{ type: "doc", content: [node] }}
      words={bodyWords}
      language="en"
      pictures={[broad, tall]}
      galleries="row"
      {...over}
    />,
  );
}

test("a picture stands at the width that it was given, with its own words or the library's", () => {
  expect(set(use(broad, { width: "wide" }))).toContain(
    '<figure class="picture wide" data-shape="broad">',
  );
  const html = set(
    use(broad, { alt: "A quay.", credit: "AP" }, { type: "text", text: "At the quay." }),
  );
  for (const words of ['alt="A quay."', ">AP<", ">At the quay.<"]) expect(html).toContain(words);
  expect(set(use(broad))).toContain('alt="A ferry at a quay, at dawn."');
  expect(set(use(broad, { isDecorative: true }))).toContain('alt=""');
});

test("a hostile width and a picture that is not known come to nothing", () => {
  expect(set(use(broad, { width: '"><script>' }))).toContain('class="picture text"');
  const unknown = "ffffffff-ffff-4fff-8fff-ffffffffffff";
  expect(set(use({ ...broad, id: unknown }))).toBe(
    '<div class="story-text" data-part="body"></div>',
  );
  expect(set(gallery(use({ ...broad, id: unknown })))).toBe(
    '<div class="story-text" data-part="body"></div>',
  );
});

test("a gallery is a named row that the keyboard can enter, and each picture tells its place", () => {
  const html = set(gallery(use(broad), use(tall), use(broad)));
  expect(html).toContain('<section class="row" aria-label="Gallery of 3" tabindex="0">');
  expect(
    [...html.matchAll(/class="position">([^<]*)</g)].map(([, words]) => words?.trim()),
  ).toEqual(["1 of 3", "2 of 3", "3 of 3"]);
  expect(html).toContain('data-previous="Previous picture" data-next="Next picture"');
  expect(html).not.toContain("<button");
});

test("pictures of one shape are framed in it, mixed ones in a square", () => {
  expect(set(gallery(use(broad), use(broad)))).toContain('data-frame="broad"');
  expect(set(gallery(use(tall), use(tall)))).toContain('data-frame="tall"');
  expect(set(gallery(use(broad), use(tall)))).toContain('data-frame="even"');
});

test("where the pictures are the story they stand one under another", () => {
  const html = set(gallery(use(broad), use(tall)), { galleries: "sequence" });
  expect(html).toContain('<div class="sequence"><figure data-shape="broad">');
  expect(html).not.toContain("tabindex");
});

test("the script of the rows is where the page asks for it", () => {
  expect(readFileSync(`public${galleryScript}`, "utf8")).toContain(
    'customElements.define("stet-gallery"',
  );
});
