import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import { GET as touchIcon } from "@/app/(site)/apple-touch-icon.png/route";
import { GET as favicon } from "@/app/(site)/favicon.ico/route";
import { cardRoute } from "@/app/(site)/hand-out-card";
import { publishedStoryById } from "@/db/published-story";
import { done, draftOf, make, smallNewsroom } from "@/db/small-newsroom";
import { testDatabase } from "@/db/test-database";

let live: string;
let draft: string;
let path: string[];

beforeAll(async () => {
  const { owner } = await testDatabase();
  const { reporter, editor } = await smallNewsroom(owner);
  live = await draftOf(reporter, "Ferry stays");
  done(await make(reporter, live, "submit"));
  done(await make(editor, live, "approve"));
  done(await make(editor, live, "publish"));
  path = (await publishedStoryById(live))?.path.split("/").slice(1) ?? [];
  draft = await draftOf(reporter, "Canary that is only a draft");
});

const card = (...[first, second, third]: string[]) =>
  cardRoute(new Request("http://localhost:3000"), {
    params: Promise.resolve({
      ...(first && { first }),
      ...(second && { second }),
      ...(third && { third }),
    }),
  });

async function pictureOf(answer: Response) {
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe("image/png");
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect(await sharp(bytes).metadata()).toMatchObject({ width: 1200, height: 630 });
  return bytes;
}

test("a front, an edition, a section and a story have cards, each its own", async () => {
  const cards = [
    await pictureOf(await card()),
    await pictureOf(await card("world")),
    await pictureOf(await card(...path)),
  ];
  expect(new Set(cards.map((one) => one.toString("base64"))).size).toBe(3);
  await pictureOf(await card("ar"));
  await pictureOf(await card("ar", "world"));
});

test("a card goes out of print with what it shows", async () => {
  expect((await card()).headers.get("x-stet-shows")).toBe("newsroom");
  expect((await card(...path)).headers.get("x-stet-shows")).toBe(`newsroom story:${live}`);
});

test.each([
  ["an unknown story", ["world", "no-such-story"]],
  ["a story that is only a draft", ["world", "canary-that-is-only-a-draft"]],
  ["an unknown section", ["nowhere"]],
  ["an unknown topic", ["topic", "nothing"]],
  ["a search", ["search"]],
  ["too many parts", ["ar", "world", "a"]],
])("%s has none", async (_, segments) => {
  expect(draft).not.toBe("");
  expect((await card(...segments)).status).toBe(404);
});

test("the paper's icon is handed out in the forms in which browsers ask for it", async () => {
  const icon = await favicon();
  expect(icon.headers.get("content-type")).toBe("image/x-icon");
  expect(icon.headers.get("x-stet-shows")).toBe("newsroom");
  expect([...new Uint8Array(await icon.arrayBuffer()).subarray(0, 4)]).toEqual([0, 0, 1, 0]);
  const touch = await touchIcon();
  expect(await sharp(Buffer.from(await touch.arrayBuffer())).metadata()).toMatchObject({
    format: "png",
    width: 180,
  });
});
