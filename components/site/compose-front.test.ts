import fc from "fast-check";
import { expect, test } from "vitest";
import type { PublishedCard } from "@/article/published-story";
import { aPicture } from "@/components/article/test-pictures";
import { type BandSetting, composeFront } from "./compose-front";
import { fullRows, inFullRows } from "./full-rows";

const card = (id: string): PublishedCard => ({
  id,
  path: `/world/${id}`,
  language: "en",
  direction: "ltr",
  section: { slug: "world", name: "World", path: "/world" },
  kind: "news",
  kicker: "",
  headline: id,
  standfirst: "",
  bylines: [],
  lead: null,
  words: 1,
  minutes: 1,
  publishedAt: "2026-11-23T10:00:00.000Z",
  updatedAt: "2026-11-23T10:00:00.000Z",
});
const cards = (ids: string) => ids.split(" ").filter(Boolean).map(card);
const ids = (cards: readonly PublishedCard[]) => cards.map(({ id }) => id).join(" ");

test("no story stands on the front twice, but the rail tells the time of all", () => {
  const front = composeFront({
    lead: card("a"),
    next: cards("b c d e"),
    latest: cards("f g h i j k l m n"),
    opinion: cards("b f"),
    sections: [
      { slug: "world", cards: cards("a g") },
      { slug: "sport", cards: cards("a b c h i j") },
      { slug: "culture", cards: cards("b f") },
    ],
  });
  expect(front.lead?.id).toBe("a");
  expect(ids(front.seconds)).toBe("b c");
  expect(ids(front.thirds)).toBe("d e");
  expect(ids(front.rail)).toBe("f g h i j k l m n");
  expect(ids(front.opinion)).toBe("f");
  expect(front.bands.map(({ slug, cards }) => `${slug}: ${ids(cards)}`)).toEqual([
    "sport: h i j",
    "world: g",
  ]);
});

test("a front of nothing is empty", () => {
  const front = composeFront({ lead: null, next: [], latest: [], opinion: [], sections: [] });
  expect(front).toEqual({
    lead: null,
    seconds: [],
    thirds: [],
    rail: [],
    railPlace: "none",
    opinion: [],
    bands: [],
  });
});

/** A paper of so many stories, newest first, as the front's page reads it. */
function copyOf(stories: readonly PublishedCard[], sections: number) {
  const [lead = null, ...rest] = stories;
  return {
    lead,
    next: rest.slice(0, 4),
    latest: rest.slice(4),
    opinion: stories.filter((_, place) => place % 9 === 8),
    sections: Array.from({ length: sections }, (_, section) => ({
      slug: `section-${section}`,
      cards: stories.filter((_, place) => place % sections === section).slice(0, 9),
    })),
  };
}

/** The rows of each setting on a wide page, as parts of its width: `main` is marked by being first. */
const rowsOf: Record<BandSetting, (count: number) => number[][]> = {
  half: () => [[1 / 2]],
  whole: () => [[1]],
  pair: () => [[1 / 2, 1 / 2]],
  lean: () => [[2 / 3, 1 / 3]],
  stack: () => [[2 / 3, 1 / 3]],
  even: (count) => [Array.from({ length: count }, () => 1 / count)],
  aside: () => [[1 / 2, 1 / 4, 1 / 4]],
  centred: () => [[1 / 2, 1 / 4, 1 / 4]],
  five: () => [
    [1 / 2, 1 / 2],
    [1 / 3, 1 / 3, 1 / 3],
  ],
};
const lengths: Record<BandSetting, readonly number[]> = {
  half: [1],
  whole: [1],
  pair: [2],
  lean: [2],
  stack: [3],
  even: [3, 4],
  aside: [5],
  centred: [5],
  five: [5],
};

test("any number of stories, with pictures or without, fills every row of the front", () => {
  fc.assert(
    fc.property(
      fc.array(fc.boolean(), { maxLength: 40 }),
      fc.integer({ min: 1, max: 8 }),
      (pictured, sections) => {
        const stories = pictured.map((has, place) => ({
          ...card(String(place)),
          lead: has ? aPicture() : null,
        }));
        const front = composeFront(copyOf(stories, sections));
        const top = [...(front.lead ? [front.lead] : []), ...front.seconds, ...front.thirds];
        const told = [...top, ...front.opinion, ...front.bands.flatMap(({ cards }) => cards)];
        expect(new Set(told).size).toBe(told.length);
        expect(top).toEqual(stories.slice(0, 5));
        expect([0, 1, 2, 3, 4]).toContain(front.seconds.length + front.thirds.length);
        expect([0, 2]).toContain(front.thirds.length);
        if (front.railPlace === "none") expect(front.rail).toEqual([]);
        else expect(front.rail.length).toBeGreaterThanOrEqual(front.lead?.lead ? 9 : 5);

        let halves = 0;
        for (const { setting, cards, main } of front.bands) {
          expect(lengths[setting]).toContain(cards.length);
          if (setting === "half") halves += 1;
          else
            for (const row of rowsOf[setting](cards.length))
              expect(row.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1);
          const withPicture = cards.filter((one) => one.lead !== null).length;
          if (["lean", "stack", "aside", "centred"].includes(setting))
            expect(cards[main]?.lead).not.toBeNull();
          if (setting === "pair" || (setting === "even" && cards.length === 3))
            expect([0, cards.length]).toContain(withPicture);
        }
        expect(halves % 2).toBe(0);
        // A story of a short front is nowhere lost.
        if (stories.length <= 5 + sections) expect(told.length).toBe(stories.length);
      },
    ),
    { numRuns: 400 },
  );
});

test("rows of equal stories are full, and none has a single one that could have company", () => {
  for (let count = 0; count <= 40; count++) {
    const rows = fullRows(count);
    expect(rows.reduce((sum, row) => sum + row, 0)).toBe(count);
    expect(rows.every((row) => row <= 4 && (row > 1 || count === 1))).toBe(true);
    expect(inFullRows(Array.from({ length: count }, (_, place) => place)).flat()).toHaveLength(
      count,
    );
  }
});
