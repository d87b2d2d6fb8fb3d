import { theNewsroom } from "@/db/published-newsroom";
import { latestPublished } from "@/db/published-story";
import { env } from "@/env";
import { absolute } from "@/feeds/absolute";
import { atom } from "@/feeds/atom";
import { type FeedFile, feedEdition, feedPathOf, feedShows } from "@/feeds/edition";
import { jsonFeed } from "@/feeds/json-feed";
import { rss } from "@/feeds/rss";
import { handOut, nothingHere } from "./hand-out";

const length = 30;

const formats = {
  "feed.xml": { type: "application/rss+xml", write: rss },
  "atom.xml": { type: "application/atom+xml", write: atom },
  "feed.json": {
    type: "application/feed+json",
    write: (...of: Parameters<typeof jsonFeed>) => JSON.stringify(jsonFeed(...of)),
  },
} satisfies Record<FeedFile, { type: string; write: typeof rss }>;

/** The route of a feed file wherever it stands: under the site, a language, a section, or both. */
export function feedRoute(file: FeedFile) {
  return async (
    _request: Request,
    { params }: { params: Promise<Segments | undefined> },
  ): Promise<Response> => {
    const newsroom = await theNewsroom();
    const edition = feedEdition(newsroom, segmentsOf(await params));
    if (edition === null) return nothingHere();
    const stories = await latestPublished(edition.language, length, edition.section ?? undefined);
    const { siteUrl } = env();
    const { type, write } = formats[file];
    return handOut(
      write(newsroom, siteUrl, edition, stories),
      type,
      feedShows(edition, stories),
      absolute(siteUrl, feedPathOf(edition, file)),
    );
  };
}

type Segments = { first?: string; second?: string };

/** At an address without a part that varies the framework gives no parameters at all. */
function segmentsOf(params: Segments | undefined): string[] {
  return [params?.first, params?.second].filter((segment) => segment !== undefined);
}
