import { expect, test } from "vitest";
import type { PublishedCard } from "@/article/published-story";
import { composeFront } from "./compose-front";

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
    latest: cards("f g h"),
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
  expect(ids(front.rail)).toBe("f g h");
  expect(ids(front.opinion)).toBe("f");
  expect(front.bands.map(({ slug, cards }) => `${slug}: ${ids(cards)}`)).toEqual([
    "sport: h i j",
    "world: g",
  ]);
});

test("a front of nothing is empty", () => {
  const front = composeFront({ lead: null, next: [], latest: [], opinion: [], sections: [] });
  expect(front).toEqual({ lead: null, seconds: [], thirds: [], rail: [], opinion: [], bands: [] });
});
