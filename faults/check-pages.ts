import { type Editions, showsEdition } from "@/faults/editions";
import type { Finding } from "@/faults/findings";
import type { Entry } from "@/faults/history";

/** Nobody was handed a page older than one that was said to be in print. */
export function checkReadings(entries: readonly Entry[]): Finding[] {
  return entries.flatMap((entry) =>
    entry.did === "read" && !mayBeEarlier(entry)
      ? entry.behind.map(
          (what): Finding => ({ sort: "stale", at: entry.at, what: `${entry.address}: ${what}` }),
        )
      : [],
  );
}

/** Of the pages that "Live" is said for none is ever earlier; the others may be, where they say so. */
function mayBeEarlier({ address, isEarlier }: Extract<Entry, { did: "read" }>): boolean {
  return isEarlier && /\.(xml|json)$/.test(address);
}

/** An address that once answered goes on answering, whatever is away behind the front. */
export function checkAnswers(entries: readonly Entry[]): Finding[] {
  const warm = new Set<string>();
  return entries.flatMap((entry): Finding[] => {
    if (entry.did === "read" && entry.status === 200) warm.add(entry.address);
    if (!("address" in entry) || !warm.has(entry.address)) return [];
    const { address, at } = entry;
    if (entry.did === "read" && entry.status !== 200)
      return [{ sort: "no page", at, what: `${address} answered ${entry.status}` }];
    // A front that is down refuses at once; one that is up does not keep readers waiting.
    return entry.did === "unread" && entry.why === "TimeoutError"
      ? [{ sort: "no page", at, what: `${address} did not answer` }]
      : [];
  });
}

/** In the end every page is the last that was said to be in print, on every front. */
export async function checkPages(urls: readonly string[], editions: Editions): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const url of urls)
    for (const { name, edition, address } of editions.all()) {
      const answer = await fetch(url + address);
      const page = await answer.text();
      const [, shown] = /Edition (\d+) of /.exec(page) ?? [];
      const isLater = page.includes(` of ${name}.`) && Number(shown) >= edition;
      if (answer.status !== 200 || !(showsEdition(page, name, edition) || isLater))
        found.push({
          sort: "stale",
          at: Date.now(),
          what: `${address} answers ${answer.status} without edition ${edition}`,
        });
    }
  return found;
}

export function checkScreens(entries: readonly Entry[]): Finding[] {
  return entries.flatMap((entry) =>
    entry.did === "compared" && entry.differ.length > 0
      ? [
          {
            sort: "diverged" as const,
            at: entry.at,
            what: `${entry.story}: ${entry.differ.join(", ")}`,
          },
        ]
      : [],
  );
}
