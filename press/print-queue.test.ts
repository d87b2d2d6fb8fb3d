import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { openPrintQueue } from "@/press/print-queue";

/** A queue whose pages are printed one after the other, each when the test lets it go. */
function slowQueue(atOnce = 1) {
  const began: [string, number | null][] = [];
  const letGo: (() => void)[] = [];
  const queue = openPrintQueue((address, since) => {
    began.push([address, since]);
    return new Promise((resolve) => letGo.push(() => resolve(true)));
  }, atOnce);
  const drain = async () => {
    for (let idle = 0; idle < 2; idle++) {
      for (; letGo.length > 0; idle = 0) letGo.shift()?.();
      await wait(0);
    }
  };
  return { queue, began, drain, addresses: () => began.map(([address]) => address) };
}

test("what somebody waits for is printed before what was touched, and that before what is swept", async () => {
  const { queue, drain, addresses } = slowQueue();
  const all = [
    queue.print(["/under-way"], "swept"),
    queue.print(["/old"], "swept"),
    queue.print(["/feed.xml", "/atom.xml"], "touched", 7),
    queue.print(["/world/ferry", "/"], "awaited", 7),
  ];
  await drain();
  expect(await Promise.all(all)).toEqual([[], [], [], []]);
  expect(addresses()).toEqual([
    "/under-way",
    "/world/ferry",
    "/",
    "/feed.xml",
    "/atom.xml",
    "/old",
  ]);
});

test("an address that waits is printed once for all who ask, as soon and as new as any of them wants it", async () => {
  const { queue, began, drain } = slowQueue();
  const all = [
    queue.print(["/under-way"], "awaited"),
    queue.print(["/", "/world"], "touched", 7),
    queue.print(["/world", "/sport"], "touched", 9),
    queue.print(["/sport"], "awaited", 8),
    queue.print(["/"], "swept"),
  ];
  await drain();
  await Promise.all(all);
  expect(began).toEqual([
    ["/under-way", null],
    ["/sport", 9],
    ["/", null],
    ["/world", 9],
  ]);
});

test("an address that is under way is printed once more: it may show what was before", async () => {
  const { queue, drain, addresses } = slowQueue();
  const all = [queue.print(["/"], "touched", 7), queue.print(["/"], "awaited", 8)];
  await drain();
  await Promise.all(all);
  expect(addresses()).toEqual(["/", "/"]);
});

test("no more are under way at once than there are places", async () => {
  const { queue, began, drain } = slowQueue(3);
  const all = queue.print(["/1", "/2", "/3", "/4", "/5"], "touched", 1);
  expect(began).toHaveLength(3);
  await drain();
  expect(await all).toEqual([]);
  expect(began).toHaveLength(5);
});

test("what cannot be printed is named, and holds up nothing", async () => {
  const queue = openPrintQueue(async (address) => address !== "/broken", 1);
  expect(await queue.print(["/broken", "/"], "touched", 1)).toEqual(["/broken"]);
});
