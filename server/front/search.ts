import { log } from "@/log";
import { askWeb } from "@/press/ask-web";
import type { Page } from "@/press/page";
import { passingCaching } from "@/press/policy";
import { finishAnswer } from "@/press/print";

export type Searched = { kind: "page"; page: Page } | { kind: "tooOften" } | { kind: "noPage" };

const rememberedFor = 5_000;
const rememberedAtMost = 300;
const burst = 20;
const perSecond = 2;
const addressesAtMost = 10_000;

/** Search is passed on: limited per address, remembered for seconds, never in print. */
export function openSearch(lastHeard: () => number) {
  const remembered = new Map<
    string,
    { asked: Promise<Searched>; until: number; edition: number }
  >();
  const buckets = openBuckets();

  return (address: string, query: string, client: string): Promise<Searched> => {
    const asked = wordsOf(query);
    const key = `${address}?${asked}`;
    const known = remembered.get(key);
    // What was touched since may stand in the results.
    if (known && known.until > Date.now() && known.edition === lastHeard()) return known.asked;
    if (!buckets.take(client)) return Promise.resolve({ kind: "tooOften" });
    const asking = ask(address, asked ? `?${asked}` : "");
    remembered.delete(key);
    remembered.set(key, {
      asked: asking,
      until: Date.now() + rememberedFor,
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

/** So many at once, then so many a second, for each address of a client. */
function openBuckets() {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return {
    take(client: string): boolean {
      const now = Date.now();
      const last = buckets.get(client) ?? { tokens: burst, at: now };
      const tokens = Math.min(burst, last.tokens + ((now - last.at) / 1_000) * perSecond);
      buckets.delete(client);
      buckets.set(client, { tokens: Math.max(0, tokens - 1), at: now });
      forgetOldest(buckets, addressesAtMost);
      return tokens >= 1;
    },
  };
}

function forgetOldest(map: Map<string, unknown>, atMost: number) {
  for (const key of map.keys()) {
    if (map.size <= atMost) return;
    map.delete(key);
  }
}
