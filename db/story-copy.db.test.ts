import { beforeAll, expect, test } from "vitest";
import { createStory } from "@/db/create-story";
import { done, paragraph, smallNewsroom } from "@/db/small-newsroom";
import { testDatabase } from "@/db/test-database";

let room: Awaited<ReturnType<typeof smallNewsroom>>;

beforeAll(async () => {
  const { owner } = await testDatabase();
  room = await smallNewsroom(owner);
});

test.each([
  ["Latin", 0x61, 26],
  ["Georgian", 0x10d0, 30],
  ["Han", 0x4e00, 60],
])(
  "a story of 100,000 different words in %s can be kept and searched",
  async (_, first, letters) => {
    const word = (n: number) =>
      Array.from({ length: 4 }, (_, at) =>
        String.fromCodePoint(first + (Math.floor(n / letters ** at) % letters)),
      ).join("");
    const words = Array.from({ length: 100_000 }, (_, n) => word(n));
    const made = await createStory(room.reporter, {
      details: { section: "world" },
      fields: { headline: words.slice(0, 50).join(" ") },
      body: { type: "doc", content: [paragraph(words.join(" "))] },
    });
    expect(done(made).id).toBeTruthy();
  },
);
