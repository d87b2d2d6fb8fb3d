import { beforeAll, expect, test } from "vitest";
import { searchPublished } from "@/db/published-lists";
import { draftOf, smallNewsroom } from "@/db/small-newsroom";
import { storiesOpenTo } from "@/db/story-list";
import { testDatabase } from "@/db/test-database";

let room: Awaited<ReturnType<typeof smallNewsroom>>;

beforeAll(async () => {
  const { owner } = await testDatabase();
  room = await smallNewsroom(owner);
  await draftOf(room.reporter, "Ferry’s crème brûlée");
});

const found = async (words: string) =>
  (await storiesOpenTo(room.reporter, { words })).lines.map(({ headline }) => headline);

test.each(["ferry", "creme", "crème brûl", "BRULEE ferry"])("%j finds the story", async (words) => {
  expect(await found(words)).toEqual(["Ferry’s crème brûlée"]);
});

// Without accents these are nothing, a quotation mark, brackets, or two words.
test.each(["\u0301", "ferry \u0301\u0323", "ŉ", "ʼ", "①", "¼", "a ʼ", "' & !", "((:*", "\ud800x"])(
  "%j is a search like any other",
  async (words) => {
    expect(Array.isArray(await found(words))).toBe(true);
    expect(Array.isArray(await searchPublished("en", words, 5))).toBe(true);
  },
);
