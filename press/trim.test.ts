import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { trim } from "@/press/trim";

const golden = (name: string) => readFileSync(`press/golden/${name}.html`, "utf8");
const page = (head: string, body = "<h1>Ferry</h1>") =>
  `<!DOCTYPE html><html lang="en"><head><title>Ferry</title>${head}</head><body>${body}</body></html>`;

function trimmed(source: string) {
  const result = trim(source);
  if ("unfit" in result) throw new Error(result.unfit);
  return result;
}

function whyUnfit(source: string) {
  const result = trim(source);
  return "unfit" in result ? result.unfit : "it is fit";
}

test("a page of the framework loses its runtime and payload, and nothing else", () => {
  const { html, shows } = trimmed(golden("page-of-web"));
  expect(html).toBe(
    `<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><style>:root{--ink:#1a1815}@font-face{font-family:Body;src:url(/_next/static/media/body.0rbocftmutivq.woff2)format("woff2")}body{color:var(--ink);font-family:Body,serif}
</style><script type="module" src="/assets/share.js" async=""></script><title>Council keeps the ferry · The Courier</title><meta name="description" content="The last boat leaves at ten."/><link rel="canonical" href="/world/ferry"/></head><body><header><a href="/">The Courier</a></header><main><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Council keeps the ferry"}</script><article><p data-part="kicker">Harbour</p><h1>Council keeps the ferry</h1><p>By Rosa Lind and Ben Okoye</p><p style="max-inline-size:60ch">The council voted on Monday to keep the ferry, “for as long as anyone waits for it”, said the mayor. <em>The vote was nine to two &amp; final.</em></p></article></main><footer>© The Courier</footer></body></html>`,
  );
  expect(shows).toEqual(["story:0c1", "section:en:world", "newsroom"]);
});

test("the framework's answer to an unknown address is no page", () => {
  expect(whyUnfit(golden("unknown-of-web"))).toBe("it is an error page");
});

test.each([
  ["a script of the framework", '<script src="/_next/static/chunks/a.js" async=""></script>'],
  ["an inline script", "<script>self.__next_f.push([1,'<b>'])</script>"],
  ["a script that pretends to be data", '<script type="application/ld+json" src="/x.js"></script>'],
  ["a module from elsewhere", '<script type="module" src="https://evil.example/a.js"></script>'],
  ["a module by a relative path", '<script type="module" src="/assets/../api/x"></script>'],
  ["a preload of a script", '<link rel="preload" as="script" href="/_next/a.js"/>'],
  ["a preload of a module", '<link rel="modulepreload" href="/_next/a.js"/>'],
  ["a wait for a script", '<link rel="expect" href="#_R_" blocking="render"/>'],
  ["a marker", "<!--$--><!--/$--><!-- -->"],
  ["what the page says to the press", '<meta name="stet-shows" content="newsroom"/>'],
])("%s is cut", (_, markup) => {
  expect(trimmed(page(markup)).html).toBe(page(""));
});

test.each([
  ["a preload of a font", '<link rel="preload" as="font" href="/_next/static/media/a.woff2"/>'],
  ["JSON-LD", '<script type="application/ld+json">{"a":"<!--$-->"}</script>'],
  ["a module of our own", '<script type="module" src="/assets/share.js"></script>'],
  ["a style block", "<style>h1{color:red}</style>"],
  ["a feed", '<link rel="alternate" type="application/atom+xml" href="/atom.xml"/>'],
])("%s stays", (_, markup) => {
  expect(trimmed(page(markup)).html).toBe(page(markup));
});

test("a comment inside a text that is not HTML stays", () => {
  const source = page("<style>/* <!--$--> */</style>", "<textarea><!--$--></textarea>");
  expect(trimmed(source).html).toBe(source);
});

test("attributes that only the framework reads are cut, wherever they stand", () => {
  const source = page('<style data-href="a.css" data-precedence="next" media="print">p{}</style>');
  expect(trimmed(source).html).toBe(page('<style media="print">p{}</style>'));
});

test("the hashes of styles are those that a browser takes", () => {
  const sha = (text: string) => createHash("sha256").update(text).digest("base64");
  const source = page("<style>h1::before{content:'&amp;'}\r\np{}</style>");
  expect(trimmed(source).styleHashes).toEqual([sha("h1::before{content:'&amp;'}\np{}")]);
});

test.each([
  ["that is cut short", page("").slice(0, -9), "it does not end"],
  ["without a title", page("").replace(/<title>.*<\/title>/, ""), "its head has no title"],
  ["with an empty title", page("").replace("Ferry</title>", " </title>"), "its title is empty"],
  [
    "with its title in the body",
    "<!DOCTYPE html><html><head></head><body><p>a</p><title>Ferry</title></body></html>",
    "its head has no title",
  ],
  [
    "with a drawing's title only",
    "<html><head></head><body><svg><title>Ferry</title></svg></body></html>",
    "its head has no title",
  ],
  ["with a hole", page("", "<!--$?--><template id='B:0'></template><!--/$-->"), /hole/],
  ["with a fallen boundary", page("", "<!--$!--><!--/$-->"), /hole/],
  ["with another status", page('<meta name="stet-status" content="500">'), /status/],
])("a page %s is not fit", (_, source, why) => {
  expect(whyUnfit(source)).toMatch(why);
});

test("a page says itself that it stands for nothing, or for something gone", () => {
  expect(trimmed(page('<meta name="stet-status" content="404"/>')).status).toBe(404);
  expect(trimmed(page('<meta name="stet-status" content="410"/>')).status).toBe(410);
  expect(trimmed(page("")).status).toBeNull();
});
