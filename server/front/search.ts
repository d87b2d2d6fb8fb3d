import { log } from "@/log";
import { askWeb } from "@/press/ask-web";
import type { Page } from "@/press/page";
import { passingCaching } from "@/press/policy";
import { finishAnswer } from "@/press/print";

export type Searched =
  | { kind: "page"; page: Page }
  | { kind: "tooOften"; seconds: number }
  | { kind: "noPage" };

const rememberedFor = 5_000;
const rememberedAtMost = 300;
const addressesAtMost = 10_000;

/**
 * Search is passed on: limited per address, remembered for seconds, never in print. `waitFor` says
 * how many seconds an address has to wait for its turn.
 */
export function openSearch(lastHeard: () => number, waitFor: (address: string) => Promise<number>) {
  const remembered = new Map<
    string,
    { asked: Promise<Searched>; until: number; edition: number }
  >();
  const toldToWait = new Map<string, number>();

  async function mustWait(client: string): Promise<number> {
    // Who was told to wait is not looked up again until then.
    const told = (toldToWait.get(client) ?? 0) - performance.now();
    if (told > 0) return told / 1_000;
    toldToWait.delete(client);
    const seconds = await waitFor(client);
    if (seconds > 0) toldToWait.set(client, performance.now() + seconds * 1_000);
    forgetOldest(toldToWait, addressesAtMost);
    return seconds;
  }

  return async (address: string, query: string, client: string): Promise<Searched> => {
    const asked = wordsOf(query);
    const key = `${address}?${asked}`;
    const known = remembered.get(key);
    // What was touched since may stand in the results.
    if (known && known.until > performance.now() && known.edition === lastHeard())
      return known.asked;
    const seconds = await mustWait(client).catch(() => null);
    // Without the database there is nothing to find either.
    if (seconds === null) return { kind: "noPage" };
    if (seconds > 0) return { kind: "tooOften", seconds: Math.ceil(seconds) };
    const asking = ask(address, asked ? `?${asked}` : "");
    remembered.delete(key);
    remembered.set(key, {
      asked: asking,
      until: performance.now() + rememberedFor,
      edition: lastHeard(),
    });
    forgetOldest(remembered, rememberedAtMost);
    void asking.then(({ kind }) => kind === "page" || remembered.delete(key));
    return asking;
  };
}

export function isSearch(address: string): boolean {
  return /^(\/[a-z]{2,3})?\/search$/.test(address);
}

/** The search that a link meant which has capitals, or a sign at its end; null if it meant no search. */
export function searchMeant(address: string): string | null {
  const meant = /^[a-z/]*[a-z]/.exec(address.toLowerCase())?.[0] ?? "";
  return meant !== address && isSearch(meant) ? meant : null;
}

async function ask(address: string, query: string): Promise<Searched> {
  try {
    const page = await finishAnswer(address, await askWeb(address, query), 0);
    if (!("unfit" in page)) {
      const headers = { ...page.headers, "cache-control": passingCaching };
      return { kind: "page", page: { ...page, headers } };
    }
    log().error({ address, why: page.unfit }, "not fit to hand out");
  } catch (error) {
    log().error({ error: error instanceof Error ? error.message : error }, "search failed");
  }
  return { kind: "noPage" };
}

/** Of a query, what the search page reads, cut to a length that someone would type. */
function wordsOf(query: string): string {
  const given = new URLSearchParams(query);
  const words = (given.get("q") ?? "").normalize("NFC").trim().replace(/\s+/g, " ").slice(0, 200);
  return words ? new URLSearchParams({ q: words }).toString() : "";
}

function forgetOldest(map: Map<string, unknown>, atMost: number) {
  for (const key of map.keys()) {
    if (map.size <= atMost) return;
    map.delete(key);
  }
}
