import { setTimeout as wait } from "node:timers/promises";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { earlierWillDo } from "@/newsroom/shows";
import type { Page } from "@/press/page";
import { openPages, type Pages } from "@/press/pages";

const pageAt = (address: string, edition: number, ...shows: string[]): Page => ({
  address,
  status: 200,
  headers: { etag: `${address}${edition}` },
  bodies: { br: Buffer.alloc(1_000), gzip: Buffer.alloc(1_000) },
  shows,
  edition,
});

let pages: Pages;
beforeEach(() => {
  pages = openPages();
});

describe("a page in print", () => {
  test("goes when something that it shows is touched", () => {
    pages.put(pageAt("/world/ferry", 1, "story:1", "section:en:world"));
    pages.put(pageAt("/sport", 1, "section:en:sport"));
    pages.hear(2, ["story:1"]);
    expect(pages.inPrint("/world/ferry")).toBeNull();
    expect(pages.inPrint("/sport")).not.toBeNull();
  });

  test("stays when it was printed in the edition of the touch", () => {
    pages.put(pageAt("/world/ferry", 2, "story:1"));
    pages.hear(2, ["story:1"]);
    expect(pages.inPrint("/world/ferry")?.edition).toBe(2);
  });

  test("is not replaced by one of an earlier edition", () => {
    pages.put(pageAt("/world", 3, "section:en:world"));
    pages.put(pageAt("/world", 2, "section:en:world"));
    expect(pages.inPrint("/world")?.edition).toBe(3);
  });

  test("no longer goes by the marks of the page that it replaced", () => {
    pages.put(pageAt("/", 1, "story:1"));
    pages.put(pageAt("/", 2, "story:2"));
    pages.hear(3, ["story:1"]);
    expect(pages.inPrint("/")).not.toBeNull();
    pages.hear(4, ["story:2"]);
    expect(pages.inPrint("/")).toBeNull();
  });
});

test("a page whose marks were heard of in a later edition is not kept", () => {
  pages.hear(5, ["story:1"]);
  expect(pages.put(pageAt("/world/ferry", 4, "story:1"))).toBe(false);
  expect(pages.inPrint("/world/ferry")).toBeNull();
  expect(pages.put(pageAt("/world/ferry", 5, "story:1"))).toBe(true);
});

describe("an address where nothing stands", () => {
  test("is remembered, until anything is published", () => {
    pages.putPassing({ ...pageAt("/nowhere", 1), status: 404 });
    expect(pages.passingAt("/nowhere")?.status).toBe(404);
    pages.hear(2, ["story:9"]);
    expect(pages.passingAt("/nowhere")).toBeNull();
  });

  test("is not remembered from before a publication that was heard of meanwhile", () => {
    pages.hear(2, ["story:9"]);
    pages.putPassing({ ...pageAt("/nowhere", 1), status: 404 });
    expect(pages.passingAt("/nowhere")).toBeNull();
  });

  test("is one of a bounded number, however many are guessed", () => {
    for (let n = 0; n < 10_000; n++) pages.putPassing({ ...pageAt(`/${n}`, 1), status: 404 });
    expect(pages.figures().passing).toBe(500);
  });

  test("is forgotten after seconds", () => {
    const brief = openPages({ unknownFor: -1 });
    brief.putPassing({ ...pageAt("/nowhere", 1), status: 404 });
    expect(brief.passingAt("/nowhere")).toBeNull();
  });
});

test("pages leave memory when they outgrow their budget, those first that were in it longest", () => {
  const small = openPages({ budget: 60_000 });
  for (let n = 0; n < 100; n++) small.put(pageAt(`/${n}`, 1, "newsroom"));
  expect(small.inPrint("/0")).toBeNull();
  expect(small.inPrint("/99")).not.toBeNull();
  expect(small.figures().bytes).toBeLessThanOrEqual(60_000);
  small.hear(2, ["newsroom"]);
  expect(small.figures()).toMatchObject({ pages: 0, bytes: 0 });
});

describe("what stood there before", () => {
  test("is remembered through a change that only adds, until something newer is there", () => {
    pages.put(pageAt("/world", 1, "section:en:world"));
    pages.hear(2, ["section:en:world", earlierWillDo]);
    expect(pages.inPrint("/world")).toBeNull();
    expect(pages.earlierAt("/world")?.edition).toBe(1);
    expect(pages.earlierAt("/world")?.headers["x-stet-page"]).toBe("earlier");
    pages.put(pageAt("/world", 2, "section:en:world"));
    expect(pages.earlierAt("/world")).toBeNull();
  });

  test("is forgotten at once by any other change", () => {
    pages.put(pageAt("/world", 1, "section:en:world"));
    pages.put(pageAt("/sport", 1, "section:en:sport"));
    pages.hear(2, ["section:en:world"]);
    expect(pages.earlierAt("/world")).toBeNull();
    pages.hear(3, ["section:en:sport", earlierWillDo]);
    pages.hear(4, ["section:en:sport"]);
    expect(pages.earlierAt("/sport")).toBeNull();
  });

  test("is the latest printing, also when that was overtaken before it came", () => {
    pages.put(pageAt("/world", 1, "section:en:world"));
    pages.hear(2, ["section:en:world", earlierWillDo]);
    pages.hear(3, ["section:en:world", earlierWillDo]);
    expect(pages.put(pageAt("/world", 2, "section:en:world"))).toBe(false);
    expect(pages.earlierAt("/world")?.edition).toBe(2);
    pages.put(pageAt("/world", 1, "section:en:world"));
    expect(pages.earlierAt("/world")?.edition).toBe(2);
  });

  test("is never a printing from before something was taken from readers", () => {
    pages.hear(2, ["section:en:world"]);
    pages.hear(3, ["section:en:world", earlierWillDo]);
    expect(pages.put(pageAt("/world", 1, "section:en:world"))).toBe(false);
    expect(pages.earlierAt("/world")).toBeNull();
    pages.standIn(pageAt("/world", 2, "section:en:world"));
    expect(pages.earlierAt("/world")?.edition).toBe(2);
  });

  test("does not stand in where a later page is about to be kept, except for who is cut off", () => {
    for (const address of ["/world", "/sport"]) pages.put(pageAt(address, 1, "edition:en"));
    pages.hear(2, ["edition:en", earlierWillDo]);
    pages.expectLater("/world");
    expect(pages.earlierAt("/world")).toBeNull();
    expect(pages.earlierAt("/world", { isCutOff: true })?.edition).toBe(1);
    pages.standIn(pageAt("/world", 2, "edition:en"));
    expect(pages.earlierAt("/world")?.edition).toBe(2);
    pages.expectLater("/sport");
    pages.hear(3, ["edition:en"]);
    expect(pages.earlierAt("/sport", { isCutOff: true })).toBeNull();
  });

  test("is forgotten when a later printing, or nothing at all, is known to be there", () => {
    for (const address of ["/world", "/sport"]) pages.put(pageAt(address, 1, "edition:en"));
    pages.hear(2, ["edition:en", earlierWillDo]);
    pages.forgetEarlier(["/world"]);
    expect(pages.earlierAt("/world")).toBeNull();
    pages.putPassing(pageAt("/sport", 2));
    expect(pages.earlierAt("/sport")).toBeNull();
  });
});

test("an unknown address is not held for a day because a clock was set back", async () => {
  const some = openPages({ unknownFor: 20 });
  some.putPassing(pageAt("/nothing", 1));
  const clock = vi.spyOn(Date, "now").mockReturnValue(Date.now() - 86_400_000);
  await wait(40);
  expect(some.passingAt("/nothing")).toBeNull();
  clock.mockRestore();
});
