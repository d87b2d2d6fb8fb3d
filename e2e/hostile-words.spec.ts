import type { Page } from "@playwright/test";
import sharp from "sharp";
import * as Y from "yjs";
import type { BodyNode } from "@/article/body";
import { openStory } from "@/db/story-view";
import { isStorable } from "@/newsroom/storable";
import { arrangeStory, make } from "./arrange";
import {
  besidesParsing,
  editorsElements,
  readersElements,
  watch,
  whatIsWrong,
} from "./hostile-words/oracle";
import { hostileAddresses, hostileWords } from "./hostile-words/vectors";
import { expect, test } from "./newsroom";
import { origin } from "./product";
import { joinRaw } from "./raw-writer";
import { bringPicture, post, untilLookedAt } from "./upload";

// The seed of a run that failed, to repeat it.
const seed = Number(process.env.ATTACK_SEED ?? Date.now() % 1_000_000);
const vectors = hostileWords(400, seed).map(({ text }) => text);
const words = vectors.filter((text) => isStorable(text));

test.beforeAll(() => process.stdout.write(`hostile words: ATTACK_SEED=${seed}\n`));

test("hostile words are words wherever they are read, and nothing runs", async ({
  as,
  stranger,
  personOf,
}) => {
  const reporter = await personOf("reporter");
  const { id } = await arrangeStory(reporter, { state: "draft" });
  const page = await as("reporter");
  const writer = await joinRaw(await entranceOf(page), id);
  writer.change((doc) => {
    const body = doc.getXmlFragment("body");
    body.delete(0, body.length);
    body.insert(0, words.map(paragraph));
    for (const [name, text] of [
      ["headline", packed(0, 280)],
      ["standfirst", packed(40, 900)],
      ["dateline", packed(80, 180)],
      ["sourceLine", packed(120, 280)],
      ["shareDescription", packed(160, 450)],
    ] as const) {
      const field = doc.getXmlFragment(name);
      field.delete(0, field.length);
      field.insert(0, [paragraph(text)]);
    }
  });
  expect(await writer.saved()).toBe(true);
  writer.leave();
  const names = words.filter((text) => /\p{L}/u.test(text) && text.length <= 120);
  const details = await page.request.fetch(`/api/stories/${id}/details`, {
    method: "PATCH",
    headers: { origin: origin(), "content-type": "application/json" },
    data: JSON.stringify({
      revision: 1,
      topics: names.slice(0, 20).map((name) => ({ kind: "place", name })),
      bylines: names.slice(20, 35).map((name) => ({ name, role: "written by", author: null })),
    }),
  });
  expect(details.status(), await details.text()).toBe(200);
  await make(reporter, id, "submit", packed(200, 800));
  for (const move of ["approve", "publish"] as const)
    await make(await personOf("editor2"), id, move, packed(200, 800));

  const view = await openStory(reporter, id);
  const path = encodeURI(view?.path ?? "");
  const readers = stranger.context();
  const readersWatch = await watch(readers);
  const open = await readers.newPage();
  for (const address of [path, `${path}/history`, "/", "/world", "/search?q=alert"]) {
    await expect(async () => expect((await open.goto(address))?.status()).toBe(200)).toPass();
    expect(await whatIsWrong(open, { root: ".story-text", elements: readersElements })).toEqual([]);
  }
  await open.goto(path);
  const read = await open.locator(".story-text > p").allTextContents();
  expect(read).toEqual(words.map((text) => text.replace(/\r\n?/g, "\n")));
  const data = await open.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(data ?? "").headline).toBe(view?.headline);
  const feeds: string[] = [];
  for (const feed of ["/feed.xml", "/atom.xml"]) {
    const text = await (await readers.request.get(feed)).text();
    feeds.push(
      await open.evaluate((text) => {
        const xml = new DOMParser().parseFromString(text, "application/xml");
        return xml.querySelector("parsererror")?.textContent ?? "well formed";
      }, text),
    );
  }
  expect(feeds).toEqual(["well formed", "well formed"]);
  expect(readersWatch.faults).toEqual([]);

  const desk = (await as("editor")).context();
  const deskWatch = await watch(desk);
  const room = await desk.newPage();
  for (const where of ["", "/versions", "/preview", "/preview/page-only"]) {
    await room.goto(`/desk/stories/${id}${where}`);
    const text = { root: ".ProseMirror", elements: editorsElements };
    expect(await whatIsWrong(room, text), where).toEqual([]);
  }
  for (const where of ["/desk", "/desk/stories"]) {
    await room.goto(where);
    expect(await whatIsWrong(room), where).toEqual([]);
  }
  expect(deskWatch.faults).toEqual([]);
});

test("hostile words said of pictures are words on the page of the story that shows them", async ({
  as,
  stranger,
  personOf,
}) => {
  const reporter = await personOf("reporter");
  const entrance = await entranceOf(await as("reporter"));
  const said = words.filter((text) => text.trim() !== "" && text.length < 180);
  const pictures: BodyNode[] = [];
  for (const n of [0, 1, 2]) {
    const [caption, alt, credit] = said.slice(n * 3, n * 3 + 3);
    const picture = await bringPicture(entrance, await smallPhoto(n), `shown-${n}.png`);
    const { revision } = await untilLookedAt(entrance, picture);
    const asked = { revision, rights: "own-staff", caption, alt, credit };
    const answer = await post(entrance, `/api/pictures/${picture}`, asked, "PATCH");
    expect(answer.status, String(answer.body)).toBe(200);
    const attrs = { picture, width: "text", alt: "", credit: "", isDecorative: false };
    pictures.push({ type: "picture", attrs });
  }
  const { id } = await arrangeStory(reporter, { state: "draft", blocks: pictures });
  await make(reporter, id, "submit");
  for (const move of ["approve", "publish"] as const)
    await make(await personOf("editor2"), id, move);
  const path = encodeURI((await openStory(reporter, id))?.path ?? "");
  const seen = await watch(stranger.context());
  const page = await stranger.context().newPage();
  await expect(async () => expect((await page.goto(path))?.status()).toBe(200)).toPass();
  await expect(page.locator(".story-text figure img")).toHaveCount(3);
  const text = { root: ".story-text", elements: readersElements };
  expect(await whatIsWrong(page, text)).toEqual([]);
  expect(seen.faults).toEqual([]);
});

test("who looks at a page sees a picture that stands where none belongs", async ({ stranger }) => {
  const pixels = "data:image/webp;base64,UklGRg==";
  const picture = `<svg><image href="${pixels}"></image></svg><picture><source><img alt=""></picture>`;
  const text = { root: "main", elements: readersElements };
  const look = async (html: string) => {
    await stranger.setContent(`<main>${html}</main>`);
    return whatIsWrong(stranger, text);
  };
  expect(await look(`<figure><span class="shot">${picture}</span></figure>`)).toEqual([]);
  expect(await look('<p><bdi dir="ltr">+90 212</bdi></p>')).toEqual([]);
  expect(await look(`<p>${picture}</p>`)).toEqual([
    `<image href="${pixels}">`,
    ...["svg", "image", "picture", "source", "img"].map((name) => `<${name}> in the story's text`),
  ]);
  expect(
    await look('<figure><span class="shot"><img src="data:text/html,x"></span></figure>'),
  ).toEqual(['<img src="data:text/html,x">']);
});

test("a hostile address is no link, at any door", async ({ as, personOf }) => {
  const { id } = await arrangeStory(await personOf("reporter"), { state: "draft" });
  const page = await as("reporter");
  for (const href of hostileAddresses(80, seed)) {
    const marks = [{ type: "link", attrs: { href } }];
    const content = [{ type: "paragraph", content: [{ type: "text", text: "x", marks }] }];
    const answer = await page.request.post(`/api/stories/${id}/kept-copies`, {
      headers: { origin: origin(), "content-type": "application/json" },
      data: JSON.stringify({ fields: {}, why: "x", body: { type: "doc", content } }),
    });
    const isTaken = answer.status() < 400;
    if (isTaken) expect(href).toMatch(/^(https?:|mailto:|tel:|#|\/(?!\/))/);
    else expect((await answer.json()).detail, href).toMatch(/\w+ \w+/);
  }
});

test.describe("in the editor", () => {
  test.use({ pastesHandlers: true });

  test("what is pasted is read for its words only, and nothing of it runs", async ({
    as,
    personOf,
  }) => {
    const { id } = await arrangeStory(await personOf("reporter"), { state: "draft" });
    const context = (await as("reporter")).context();
    const seen = await watch(context);
    const page = await context.newPage();
    await page.goto(`/desk/stories/${id}`);
    const body = page.getByRole("textbox", { name: "Story text", exact: true });
    await body.click();
    // Attributes that no story may have: pasted, they would keep all that follows from being saved.
    const misfits = [
      '<ol start="-5"><li>Counted from below</li></ol>',
      '<ol start="20260101"><li>Counted from afar</li></ol>',
      `<p data-pm-slice='1 1 ["factBox",{"title":{"x":1}}]'>Copied elsewhere</p>`,
      `<p data-pm-slice="0 0 []"><span lang="EN-GB" style="x">Spoken in Word</span></p>`,
    ];
    for (const html of [...vectors.slice(0, 150), ...misfits])
      await body.evaluate((target, html) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/html", html);
        clipboardData.setData("text/plain", html);
        const init = { clipboardData, bubbles: true, cancelable: true };
        target.dispatchEvent(new ClipboardEvent("paste", init));
      }, html);
    await expect(page.getByRole("status").filter({ hasText: /^Saved$/ })).toBeVisible();
    for (const words of ["from below", "from afar", "Copied elsewhere", "Spoken in Word"])
      await expect(body).toContainText(words);
    const wrong = await whatIsWrong(page, { root: ".ProseMirror", elements: editorsElements });
    expect(besidesParsing([...wrong, ...seen.faults])).toEqual([]);
  });
});

function smallPhoto(shade: number): Promise<Buffer> {
  const background = { r: 40 * shade, g: 90, b: 120 };
  return sharp({ create: { width: 480, height: 320, channels: 3, background } })
    .png()
    .toBuffer();
}

/** As many vectors as fit, from that one on. */
function packed(from: number, most: number): string {
  let text = "";
  for (const next of words.slice(from))
    if (text.length + next.length + 3 <= most) text += `${next} ⁂ `;
  return text.trim();
}

function paragraph(text: string): Y.XmlElement {
  const block = new Y.XmlElement("paragraph");
  block.insert(0, [new Y.XmlText(text)]);
  return block;
}

async function entranceOf(page: Page) {
  const cookies = await page.context().cookies();
  return {
    origin: origin(),
    cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; "),
  };
}
