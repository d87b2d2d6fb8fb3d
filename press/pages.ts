import { earlierWillDo } from "@/newsroom/shows";
import type { Page } from "@/press/page";
import { passingCaching } from "@/press/policy";

/** The pages that this process holds in memory, and what it has heard of changes. */
export type Pages = ReturnType<typeof openPages>;

/**
 * Pages by address and by mark. When they outgrow their budget, those that were asked for longest
 * ago leave; they are still in the database. An unknown address is held for seconds only, and only so many.
 */
export function openPages({
  budget = 768 * 1024 * 1024,
  unknownAtMost = 500,
  unknownFor = 5_000,
} = {}) {
  // A Map keeps the order in which its keys were set: the first is the one used longest ago.
  const byAddress = new Map<string, Held>();
  const byMark = new Map<string, Set<string>>();
  const heardOf = new Map<string, number>();
  const earlier = new Map<string, Page>();
  const aboutToGo = new Set<string>();
  const takenFrom = new Map<string, number>();
  const passing = new Map<string, { page: Page; until: number }>();
  let bytes = 0;
  let heard = 0;

  function inPrint(address: string): Page | null {
    const held = byAddress.get(address);
    if (!held) return null;
    // Moving to the end on every request would cost more than it is worth.
    if (held.uses++ % 64 === 63) {
      byAddress.delete(address);
      byAddress.set(address, held);
    }
    return held.page;
  }

  function passingAt(address: string): Page | null {
    const held = passing.get(address);
    if (!held) return null;
    if (held.until > performance.now()) return held.page;
    passing.delete(address);
    return null;
  }

  /** False when something that the page shows was heard to change after its edition. */
  function put(page: Page): boolean {
    if (isOvertaken(page)) {
      standIn(page);
      return false;
    }
    const before = byAddress.get(page.address)?.page;
    if (before && before.edition > page.edition) return true;
    if (before && before.edition === page.edition && before.headers.etag === page.headers.etag)
      return true;
    drop(page.address);
    byAddress.set(page.address, { page, uses: 0 });
    for (const mark of page.shows) {
      const addresses = byMark.get(mark);
      if (addresses) addresses.add(page.address);
      else byMark.set(mark, new Set([page.address]));
    }
    passing.delete(page.address);
    forget(page.address);
    bytes += weightOf(page);
    for (const [address] of byAddress) {
      if (bytes <= budget) break;
      drop(address);
    }
    return true;
  }

  /** A page that is out of print already, and later than what would stand in for its address now. */
  function standIn(page: Page) {
    const { address, edition, shows } = page;
    if (shows.some((mark) => (takenFrom.get(mark) ?? 0) > edition)) return;
    if (byAddress.has(address) || (earlier.get(address)?.edition ?? 0) > edition) return;
    remember(page);
    forgetOldest(earlier, earlierRemembered);
  }

  function remember(page: Page) {
    earlier.set(page.address, asEarlier(page));
    aboutToGo.delete(page.address);
  }

  function forget(address: string) {
    earlier.delete(address);
    aboutToGo.delete(address);
  }

  function putPassing(page: Page) {
    if (page.edition < heard) return;
    passing.delete(page.address);
    forget(page.address);
    passing.set(page.address, { page, until: performance.now() + unknownFor });
    const [oldest] = passing.keys();
    if (passing.size > unknownAtMost && oldest !== undefined) passing.delete(oldest);
  }

  /**
   * A change: pages of an earlier edition that show it go, and so do the answers "there is nothing".
   * Gives the addresses of those pages.
   */
  function hear(edition: number, marks: readonly string[]): string[] {
    const gone: string[] = [];
    const isAddition = marks.includes(earlierWillDo);
    if (!isAddition) forgetEarlierWith(edition, marks);
    heard = Math.max(heard, edition);
    passing.clear();
    for (const mark of marks) {
      const last = Math.max(heardOf.get(mark) ?? 0, edition);
      heardOf.delete(mark);
      heardOf.set(mark, last);
      for (const address of [...(byMark.get(mark) ?? [])]) {
        const held = byAddress.get(address);
        if (!held || held.page.edition >= edition) continue;
        drop(address);
        gone.push(address);
        if (isAddition) remember(held.page);
      }
    }
    forgetOldest(earlier, earlierRemembered);
    forgetOldest(heardOf, marksRemembered);
    return gone;
  }

  function forgetEarlierWith(edition: number, marks: readonly string[]) {
    for (const mark of marks) {
      takenFrom.delete(mark);
      takenFrom.set(mark, edition);
    }
    forgetOldest(takenFrom, marksRemembered);
    for (const [address, page] of earlier)
      if (page.shows.some((mark) => marks.includes(mark))) forget(address);
  }

  function isOvertaken(page: Page): boolean {
    return page.shows.some((mark) => (heardOf.get(mark) ?? 0) > page.edition);
  }

  function drop(address: string) {
    const held = byAddress.get(address);
    if (!held) return;
    byAddress.delete(address);
    bytes -= weightOf(held.page);
    for (const mark of held.page.shows) {
      const addresses = byMark.get(mark);
      addresses?.delete(address);
      if (addresses?.size === 0) byMark.delete(mark);
    }
  }

  return {
    inPrint,
    passingAt,
    /**
     * What stood there before a change that only added, as long as nothing newer is known of. What a
     * later page is about to replace is there only for a front that is cut off and cannot hear of that page.
     */
    earlierAt: (address: string, { isCutOff = false } = {}) => {
      const page = earlier.get(address);
      return page && (isCutOff || !aboutToGo.has(address)) ? page : null;
    },
    /** A later page is about to be kept, and so to be called live. */
    expectLater: (address: string) => {
      if (earlier.has(address)) aboutToGo.add(address);
    },
    forgetEarlier: (addresses: readonly string[]) => addresses.forEach(forget),
    put,
    standIn,
    putPassing,
    hear,
    hasRoom: () => bytes < budget,
    /** The last edition that was heard of. */
    lastHeard: () => heard,
    figures: () => ({ pages: byAddress.size, bytes, passing: passing.size }),
  };
}

/** Caches further out let go of it soon, and whoever looks into it is told what it is. */
function asEarlier(page: Page): Page {
  const headers = { ...page.headers, "cache-control": passingCaching, "x-stet-page": "earlier" };
  return { ...page, headers };
}

const earlierRemembered = 2_000;

type Held = { page: Page; uses: number };

// A printing takes seconds at most; changes older than this many can no longer overtake one.
const marksRemembered = 50_000;

function forgetOldest(map: Map<string, unknown>, atMost: number) {
  for (const key of map.keys()) {
    if (map.size <= atMost) return;
    map.delete(key);
  }
}

function weightOf(page: Page): number {
  // The plain body is made when someone asks for it; it is about three times the gzip.
  return page.bodies.br.length + page.bodies.gzip.length * 4 + 1_024;
}
