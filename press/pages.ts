import type { Page } from "@/press/page";

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
    if (held.until > Date.now()) return held.page;
    passing.delete(address);
    return null;
  }

  /** False when something that the page shows was heard to change after its edition. */
  function put(page: Page): boolean {
    if (isOvertaken(page)) return false;
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
    bytes += weightOf(page);
    for (const [address] of byAddress) {
      if (bytes <= budget) break;
      drop(address);
    }
    return true;
  }

  function putPassing(page: Page) {
    if (page.edition < heard) return;
    passing.delete(page.address);
    passing.set(page.address, { page, until: Date.now() + unknownFor });
    const [oldest] = passing.keys();
    if (passing.size > unknownAtMost && oldest !== undefined) passing.delete(oldest);
  }

  /**
   * A change: pages of an earlier edition that show it go, and so do the answers "there is nothing".
   * Gives the addresses of those pages.
   */
  function hear(edition: number, marks: readonly string[]): string[] {
    const gone: string[] = [];
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
      }
    }
    forgetOldest(heardOf, marksRemembered);
    return gone;
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
    put,
    putPassing,
    hear,
    hasRoom: () => bytes < budget,
    /** The last edition that was heard of. */
    lastHeard: () => heard,
    figures: () => ({ pages: byAddress.size, bytes, passing: passing.size }),
  };
}

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
