import type { Page } from "@playwright/test";
import sharp from "sharp";
import type { BodyNode } from "@/article/body";
import { createStory } from "@/db/create-story";
import { openStory } from "@/db/story-view";
import type { Language } from "@/newsroom/languages";
import { nameShape } from "@/newsroom/name-shape";
import type { StoryId } from "@/newsroom/story";
import { make } from "./arrange";
import { expect, findPerson, test, untilReady } from "./newsroom";

const widths = [320, 360, 412, 768, 1280, 1440];
const kinds = [
  "/",
  "/ar",
  "/world",
  "/ar/world",
  "/search?q=ferry",
  "/corrections",
  "/no/such/page",
];

/** Live, with everything in it that takes part in a layout. */
async function arrangeRichStory(): Promise<{ id: StoryId; path: string }> {
  const person = await findPerson("reporter");
  const text = (words: string): BodyNode => ({ type: "text", text: words });
  const paragraph = (...content: BodyNode[]): BodyNode => ({ type: "paragraph", content });
  const cell = (words: string): BodyNode => ({
    type: "tableCell",
    content: [paragraph(text(words))],
  });
  const made = await createStory(person, {
    details: {
      section: "world",
      topics: [{ kind: "subject", name: "Harbour", slug: "harbour" }],
    },
    fields: {
      headline: `A story with everything ${Date.now()}`,
      kicker: "Harbour",
      standfirst: "A standfirst that says enough.",
      dateline: "PORT ALMEDA",
    },
    body: {
      type: "doc",
      content: [
        paragraph(
          text("A first paragraph of some words"),
          { type: "footnote", attrs: { text: "A note." } },
          text(
            " that goes on for a while, so that there is a second line and a third one to look at.",
          ),
          { type: "footnote", attrs: { text: "Another note." } },
        ),
        { type: "horizontalRule" },
        paragraph(text("Before the quotation there is a paragraph. ".repeat(6))),
        { type: "pullQuote", attrs: { attribution: "Rosa Lind" }, content: [text("We wait.")] },
        paragraph(text("After the quotation there is a paragraph. ".repeat(6))),
        {
          type: "orderedList",
          attrs: { start: 1 },
          content: ["One", "Two"].map((word) => ({
            type: "listItem",
            content: [paragraph(text(word))],
          })),
        },
        { type: "blockquote", attrs: { attribution: "" }, content: [paragraph(text("Quoted."))] },
        { type: "factBox", attrs: { title: "Facts" }, content: [paragraph(text("A fact."))] },
        {
          type: "table",
          content: [{ type: "tableRow", content: ["a", "b", "c", "d"].map(cell) }],
        },
      ],
    },
  });
  if (!("id" in made)) throw new Error("The story was refused.");
  const approver = await findPerson("editor2");
  await make(person, made.id, "submit");
  await make(approver, made.id, "approve");
  await make(approver, made.id, "publish");
  return { id: made.id, path: (await openStory(person, made.id))?.path ?? "" };
}

/** What is wider than the window, at each width, in the reader's own size of letters and in twice that. */
async function overflowing(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const size of ["100%", "200%"])
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const wide = await page.evaluate((size) => {
        const root = document.documentElement;
        root.style.fontSize = size;
        const isRightToLeft = root.dir === "rtl";
        if (root.scrollWidth <= root.clientWidth) return null;
        const outer = [...document.querySelectorAll("body *")].filter((one) => {
          const { left, right } = one.getBoundingClientRect();
          return isRightToLeft ? left < -1 : right > root.clientWidth + 1;
        });
        return `${root.scrollWidth}: ${outer
          .slice(-3)
          .map((one) => `${one.tagName}.${one.className} in ${one.parentElement?.className}`)
          .join(", ")}`;
      }, size);
      if (wide) found.push(`${page.url()} ${width} ${size}: ${wide}`);
    }
  return found;
}

test("no page is wider than its window, whatever words are on it", async ({ stranger }) => {
  test.setTimeout(180_000);
  const { path } = await arrangeRichStory();
  const word = {
    ltr: "Rindfleischetikettierungsueberwachungsaufgabenuebertragungsgese",
    rtl: "المستشفياتوالمستوصفاتوالمراكزالصحيةالمتخصصةفيالامراضالمستعصية",
  };
  for (const kind of [...kinds, path, `${path}/history`, "/topic/harbour"]) {
    await stranger.goto(kind);
    expect(await overflowing(stranger), "as it is").toEqual([]);
    await stranger.evaluate((word) => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const rtl = document.documentElement.dir === "rtl";
      while (texts.nextNode()) {
        const { currentNode: node } = texts;
        if (node.parentElement?.closest("script, style, .wordmark, .unseen, svg")) continue;
        if (node.nodeValue?.trim()) node.nodeValue = rtl ? word.rtl : word.ltr;
      }
    }, word);
    expect(await overflowing(stranger), "with one long word in every place").toEqual([]);
  }
});

const names: [string, Language][] = [
  ["Io", "en"],
  ["The Harbour Gazette", "en"],
  ["Donaudampfschifffahrtsgesellschaftsanzeiger", "de"],
  ["Norddeutsche Allgemeine Wirtschaftszeitung", "de"],
  ["The Independent and Free Evening Post of the Northern Harbour", "en"],
  ["W".repeat(60), "en"],
  ["ii".repeat(30), "en"],
  ["الميناء", "ar"],
  ["صحيفة الميناء اليومية المستقلة لأخبار الساحل والجزر", "ar"],
  ["روزنامہ بندرگاہ", "ur"],
  ["港口日报", "en"],
  ["🌊 Wave 🌊", "en"],
];

test("a paper's name of 2 to 60 letters stands in one line or two, at every width and size", async ({
  stranger,
}) => {
  test.setTimeout(180_000);
  for (const page of ["/", "/world", "/ar"]) {
    await stranger.goto(page);
    for (const [name, language] of names) {
      const shape = nameShape(name, language);
      await stranger.evaluate(
        ({ line, half, script, parts }) => {
          for (const wordmark of document.querySelectorAll<HTMLElement>(".wordmark")) {
            Object.assign(wordmark.dataset, { line, half });
            if (script) wordmark.dataset.script = script;
            else delete wordmark.dataset.script;
            wordmark.querySelector("a")?.replaceChildren(parts.join("\u00ad"));
          }
        },
        { ...shape, parts: [...shape.parts], script: shape.script ?? null },
      );
      for (const size of ["100%", "200%"])
        for (const width of widths) {
          await stranger.setViewportSize({ width, height: 800 });
          const lines = await stranger.evaluate((size) => {
            document.documentElement.style.fontSize = size;
            const link = document.querySelector(".masthead .wordmark a");
            const range = document.createRange();
            if (link) range.selectNodeContents(link);
            const high = link ? Number.parseFloat(getComputedStyle(link).fontSize) : 1;
            const tops = [...range.getClientRects()]
              .filter((box) => box.width > 0)
              .map(({ top, height }) => top + height / 2);
            const { scrollWidth, clientWidth } = document.documentElement;
            const isWide = scrollWidth > clientWidth;
            return { count: (Math.max(...tops) - Math.min(...tops)) / high, isWide };
          }, size);
          const where = `${name} at ${width}, ${size}, on ${page}`;
          expect(lines.isWide, where).toBe(false);
          // Between the middles of the first line and of the last there is one line at most.
          expect(lines.count, where).toBeLessThan(2.4);
        }
    }
  }
});

test("every page has a picture to be shared by: 1200 by 630, at most 300 kB, there at once", async ({
  stranger,
}) => {
  const { path } = await arrangeRichStory();
  for (const page of ["/", "/ar", "/world", "/ar/world", "/topic/harbour", "/corrections", path]) {
    await stranger.goto(page);
    const address = await stranger.locator("meta[property='og:image']").getAttribute("content");
    expect(address, page).toMatch(/^https?:\/\//);
    const url = new URL(address ?? "");
    const answer = await stranger.request.get(url.pathname, { maxRedirects: 0 });
    expect(answer.status(), `${page}: ${address}`).toBe(200);
    const bytes = await answer.body();
    const { format, width, height } = await sharp(bytes).metadata();
    expect(["jpeg", "png"], page).toContain(format);
    expect([width, height], page).toEqual([1200, 630]);
    expect(bytes.length, page).toBeLessThanOrEqual(300_000);
    expect(answer.headers()["content-type"]).toBe(`image/${format}`);
  }
  expect((await stranger.request.get(`${path}/card.png`)).status()).toBe(200);
  expect((await stranger.request.get("/world/no-such-story-at-all/card.png")).status()).toBe(404);
});

test("the paper wears an icon of its own", async ({ stranger }) => {
  const icon = await stranger.request.get("/favicon.ico");
  expect(icon.status()).toBe(200);
  expect(icon.headers()["content-type"]).toBe("image/x-icon");
  expect([...(await icon.body()).subarray(0, 4)]).toEqual([0, 0, 1, 0]);
  for (const address of ["/", "/signin"]) {
    await stranger.goto(address);
    const hrefs = await stranger
      .locator("link[rel~=icon], link[rel=apple-touch-icon]")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    expect(hrefs.length).toBeGreaterThan(1);
    for (const href of hrefs) expect((await stranger.request.get(href)).status(), href).toBe(200);
  }
});

test("notes are large enough for a finger, and stretch no line", async ({ stranger }) => {
  const { path } = await arrangeRichStory();
  for (const width of [360, 1280]) {
    await stranger.setViewportSize({ width, height: 800 });
    await stranger.goto(path);
    const sizes = await stranger.locator(".note-mark a, .notes a").evaluateAll((links) =>
      links.map((link) => {
        const { width, height } = link.getBoundingClientRect();
        return Math.min(width, height);
      }),
    );
    expect(sizes).toHaveLength(4);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    const { high, line } = await stranger
      .locator("[data-part=body] > p")
      .first()
      .evaluate((first) => ({
        high: first.getBoundingClientRect().height,
        line: Number.parseFloat(getComputedStyle(first).lineHeight),
      }));
    expect(Math.abs(high / line - Math.round(high / line))).toBeLessThan(0.05);
  }
});

test("a story is printed black on white from a dark screen, without what only a screen has", async ({
  stranger,
}) => {
  const { path } = await arrangeRichStory();
  await stranger.emulateMedia({ media: "print", colorScheme: "dark" });
  for (const page of [
    path,
    `${path}/history`,
    "/world/straits-ministers-agree-shipping-corridor",
  ]) {
    await stranger.goto(page);
    const colours = await stranger.evaluate(() => {
      const seen = [...document.querySelectorAll("html, body, body *")].filter(
        (one) => one.getClientRects().length > 0 && !one.closest("svg, picture, .unseen"),
      );
      const canvas = document.createElement("canvas").getContext("2d");
      const light = (colour: string) => {
        if (!canvas) return [0, 0];
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
        return [(red + green + blue) / 3, alpha];
      };
      return seen.flatMap((one) => {
        const { color, backgroundColor } = getComputedStyle(one);
        const [ink = 0] = light(color);
        const [ground = 0, alpha = 0] = light(backgroundColor);
        const isWhite = alpha < 10 || ground > 250;
        const name = `${one.tagName}.${one.className}`;
        return ink < 90 && isWhite ? [] : [`${name}: ${color} on ${backgroundColor}`];
      });
    });
    expect(colours, page).toEqual([]);
    await expect(stranger.getByRole("navigation")).toHaveCount(0);
  }
});

test("the divider stands in the column, and a pull quote moves no other line", async ({
  stranger,
}) => {
  const { path } = await arrangeRichStory();
  for (const width of [360, 768, 1280, 1440]) {
    await stranger.setViewportSize({ width, height: 800 });
    await stranger.goto(path);
    const places = await stranger.evaluate(() => {
      const box = (one: Element | null) => one?.getBoundingClientRect();
      const lines = [...document.querySelectorAll("[data-part=body] > p")].map((one) => {
        const range = document.createRange();
        range.selectNodeContents(one);
        return Math.round(
          [...range.getClientRects()].map(({ left }) => left).sort((a, b) => a - b)[0] ?? 0,
        );
      });
      const after = document.querySelectorAll("[data-part=body] > p")[2];
      const range = document.createRange();
      if (after) range.selectNodeContents(after);
      const starts = [...range.getClientRects()].map(({ left }) => Math.round(left));
      const column = box(document.querySelector("[data-part=body] > p"));
      const rule = box(document.querySelector("[data-part=body] > hr"));
      return { lines, starts, column: column?.left, rule: rule?.left, high: rule?.height };
    });
    expect(new Set([...places.lines, ...places.starts]).size, `${width}`).toBe(1);
    expect(places.rule).toBe(places.column);
    expect(places.high).toBeGreaterThan(10);
  }
});

test("the editor shows the numbers of a list and the divider, as readers get them", async ({
  as,
}) => {
  const { id } = await arrangeRichStory();
  const page = await as("editor2");
  await page.goto(`/desk/stories/${id}`);
  await untilReady(page);
  const list = page.locator(".body-field ol").first();
  await expect(list).toHaveCSS("list-style-type", "decimal");
  const rule = page.locator(".body-field hr").first();
  expect((await rule.boundingBox())?.height ?? 0).toBeGreaterThan(10);
});

test("translators leave names as they are", async ({ stranger }) => {
  const { path } = await arrangeRichStory();
  await stranger.goto(path);
  for (const name of [".wordmark a", "[data-part=byline] a, [data-part=byline] [translate]"])
    await expect(stranger.locator(name).first()).toHaveAttribute("translate", "no");
  await stranger.goto("/");
  await expect(stranger.locator(".card .who").first()).toHaveAttribute("translate", "no");
});
