import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { hearPress } from "@/db/hear-press";
import type { Line } from "@/db/line";
import { type PageRow, pagesInPrintAfter, pagesInPrintAt, pagesPrintedAt } from "@/db/pages";
import { log } from "@/log";
import { openExpected } from "@/press/expected";
import { isPageStatus, type Page } from "@/press/page";
import { openPages } from "@/press/pages";
import { type Printing, printAddress } from "@/press/print";

/** The press of one front: pages in memory, kept true by what the database says. */
export type Press = ReturnType<typeof openPress>;

/** What there is to hand out; `no-page` when it could not be printed now. */
export type Found = { kind: "page"; page: Page } | { kind: "no-page"; why: string };

const atOnce = 6;
const waitingAtMost = 200;
const patience = 2_000;
const glance = 200;
const away = 8_000;

/** `heard` is told the marks of everything that is touched. */
export function openPress(heard: (marks: readonly string[]) => void = () => {}) {
  const pages = openPages();
  const name = randomUUID();
  const expected = openExpected();
  const underWay = new Map<string, Promise<Found>>();
  const places = openPlaces(atOnce, waitingAtMost);

  const line: Line = hearPress({
    lastHeard: pages.lastHeard,
    touched: ({ edition, marks }) => {
      heard(marks);
      expected.expect(pages.hear(edition, marks));
    },
    printing: pages.expectLater,
    printed: (addresses, by) => {
      if (by === name) return;
      void inWords("fetch printed pages", () => takeIn(addresses));
    },
    connected: () => void inWords("load the pages in print", loadAll),
  });

  /** Every page in print, so that this front goes on without the database. */
  async function loadAll() {
    let last = "";
    for (;;) {
      const rows = await pagesInPrintAfter(last, 200);
      for (const row of rows) if (pages.hasRoom()) putRow(row);
      const end = rows.at(-1)?.address;
      if (end === undefined || !pages.hasRoom()) break;
      last = end;
    }
    log().info(pages.figures(), "pages loaded");
  }

  /** What was printed just now may be out of print again: then it stands in until the next printing. */
  async function takeIn(addresses: readonly string[]) {
    const rows = await pagesPrintedAt(addresses).catch((error: unknown) => {
      pages.forgetEarlier(addresses);
      throw error;
    });
    pages.forgetEarlier(addresses.filter((one) => !rows.some(({ address }) => address === one)));
    for (const { isInPrint, ...row } of rows) {
      const page = pageOf(row);
      if (page && !isInPrint) pages.standIn(page);
      else if (putRow(row)) expected.came(row.address);
    }
  }

  function putRow(row: PageRow): Page | null {
    const page = pageOf(row);
    return page && pages.put(page) ? page : null;
  }

  /**
   * What is in print; if that cannot be had soon, what stood there before, where that will do. A
   * printing may hang on a web or a database that is gone, while the page comes in from another.
   */
  async function findOrEarlier(address: string): Promise<Found> {
    const finding = find(address);
    const until = performance.now() + patience;
    for (;;) {
      const found = await Promise.race([finding, wait(glance)]);
      if (found?.kind === "page") return found;
      const isLate = found !== undefined || performance.now() > until;
      const isCutOff = !line.isConnected();
      const page = atHand(address) ?? (isLate ? pages.earlierAt(address, { isCutOff }) : null);
      if (page) return { kind: "page", page };
      if (found) return found;
    }
  }

  function atHand(address: string): Page | null {
    return pages.inPrint(address) ?? pages.passingAt(address);
  }

  /** From memory, else from the database, else printed now: once, however many ask. */
  function find(address: string): Promise<Found> {
    const now = underWay.get(address);
    if (now) return now;
    const finding = Promise.resolve(expected.wait(address))
      .then(() => findPatiently(address))
      .finally(() => underWay.delete(address));
    underWay.set(address, finding);
    return finding;
  }

  /** A web or a database that is starting again is waited for: a page that comes late is better than none. */
  async function findPatiently(address: string): Promise<Found> {
    const until = performance.now() + away;
    for (let pause = 100; ; pause = Math.min(pause * 2, 1_000)) {
      const found = await places.take(() => fetchOrPrint(address)).catch(noPage);
      if (found.kind === "page") return found;
      log().warn({ address, why: found.why }, "could not print");
      const isCrowded = underWay.size > waitingAtMost;
      if (isCrowded || performance.now() + pause > until) return found;
      await wait(pause);
    }
  }

  async function fetchOrPrint(address: string): Promise<Found> {
    const held = pages.inPrint(address);
    if (held) return { kind: "page", page: held };
    for (let count = 0; count < 3; count++) {
      const [row] = await pagesInPrintAt([address]);
      const stored = row && putRow(row);
      if (stored) return { kind: "page", page: stored };
      const found = settle(await printAddress(address, name));
      if (found) return found;
    }
    return { kind: "no-page", why: "overtaken" };
  }

  /** Null when a change was heard of between keeping and here. */
  function settle(printing: Printing): Found | null {
    switch (printing.kind) {
      case "kept":
        return pages.put(printing.page) ? { kind: "page", page: printing.page } : null;
      case "passing":
        pages.putPassing(printing.page);
        return { kind: "page", page: printing.page };
      case "overtaken":
        return { kind: "no-page", why: "overtaken" };
      case "unfit":
        return { kind: "no-page", why: printing.why };
    }
  }

  return {
    /** At once, or null: then `find` it. */
    atHand,
    find: findOrEarlier,
    isConnected: line.isConnected,
    figures: pages.figures,
    lastHeard: pages.lastHeard,
    stop: line.stop,
  };
}

function noPage(error: unknown): Found {
  return { kind: "no-page", why: error instanceof Error ? error.message : String(error) };
}

function pageOf({ status, brotli, gzip, ...row }: PageRow): Page | null {
  if (!isPageStatus(status) || !brotli || !gzip) return null;
  return { ...row, status, bodies: { br: brotli, gzip } };
}

/** So many at once, so many waiting; more than that are turned away. */
function openPlaces(atMost: number, waitingAtMost: number) {
  let taken = 0;
  const waiting: (() => void)[] = [];
  return {
    take: async <T>(work: () => Promise<T>): Promise<T> => {
      if (taken >= atMost) {
        if (waiting.length >= waitingAtMost) throw new Error("too many pages are being printed");
        // The place is handed on, not given back.
        await new Promise<void>((resolve) => waiting.push(resolve));
      } else taken++;
      try {
        return await work();
      } finally {
        const next = waiting.shift();
        if (next) next();
        else taken--;
      }
    },
  };
}

async function inWords(what: string, work: () => Promise<void>) {
  try {
    await work();
  } catch (error) {
    log().warn({ error: error instanceof Error ? error.message : error }, `could not ${what}`);
  }
}
