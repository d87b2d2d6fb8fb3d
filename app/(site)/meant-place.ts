import { addressMovedTo } from "@/db/published-story";
import { meantAddresses } from "@/newsroom/meant-address";
import type { Newsroom } from "@/newsroom/newsroom";
import { resolveAddress } from "@/newsroom/resolve-address";
import { sheetAt } from "./sheets/sheet-at";

/** Where a link that leads nowhere was meant to lead, as a path that is not percent-encoded; null if that is nowhere either. */
export async function meantPlace(
  newsroom: Newsroom,
  segments: readonly string[],
): Promise<string | null> {
  for (const meant of meantAddresses(segments)) {
    const path = `/${meant.join("/")}`;
    const page = isFeed.test(path) ? meant.slice(0, -1) : meant;
    const place = resolveAddress(newsroom, page.map(encodeURIComponent));
    if (place.kind === "unknown") continue;
    if (await sheetAt(newsroom, place, {})) return path;
    const moved = "path" in place ? await addressMovedTo(place.path) : null;
    if (moved !== null) return moved;
  }
  return null;
}

const isFeed = /\/(feed\.xml|atom\.xml|feed\.json)$/;
