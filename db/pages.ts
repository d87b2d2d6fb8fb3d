import { readerPool } from "@/db/connect";

/**
 * Pages in print, as the press keeps them. All of it runs in the reader's role: even a press that
 * was taken over could print nothing but what is public.
 */
export type PageRow = {
  address: string;
  status: number;
  headers: Record<string, string>;
  brotli: Buffer | null;
  gzip: Buffer | null;
  shows: string[];
  edition: number;
};

/**
 * Asked before a page is rendered: everything up to this edition will be visible to it. With it the
 * hour by the database's clock, and the tag and date of what was printed at the address last.
 */
export async function beforePrinting(address: string): Promise<BeforePrinting> {
  const { rows } = await readerPool().query<{
    edition: string;
    now: Date;
    tag: string | null;
    changed: string | null;
  }>(
    `select press.current_edition() as edition, statement_timestamp() as now,
       page.headers->>'etag' as tag, page.headers->>'last-modified' as changed
     from (select) as one left join press.page on page.address = $1`,
    [address],
  );
  const [row] = rows;
  if (!row) throw new Error("The database gave no edition.");
  const { edition, now, tag, changed } = row;
  return { edition: Number(edition), now, last: tag && changed ? { tag, changed } : null };
}

export type BeforePrinting = {
  edition: number;
  now: Date;
  last: { tag: string; changed: string } | null;
};

/** False when something that the page shows was touched after its printing began. */
export async function keepPage(page: PageRow): Promise<boolean> {
  const { rows } = await readerPool().query<{ kept: boolean }>(
    "select press.keep($1, $2::smallint, $3, $4, $5, $6, $7) as kept",
    [
      page.address,
      page.status,
      page.headers,
      page.brotli,
      page.gzip,
      page.shows,
      String(page.edition),
    ],
  );
  return rows[0]?.kept === true;
}

/** An address of which nothing is public any more, as its printing found in this edition. */
export function keepGone(address: string, edition: number): Promise<boolean> {
  return keepPage({
    address,
    status: 404,
    headers: {},
    brotli: null,
    gzip: null,
    shows: [],
    edition,
  });
}

const columns = "address, status, headers, brotli, gzip, shows, edition";
// A row with status 404 says that the address was asked for and is gone; there is no page in it.
const inPrint = "not out_of_print and status <> 404";

export async function pagesInPrintAt(addresses: readonly string[]): Promise<PageRow[]> {
  const { rows } = await readerPool().query<Stored>(
    `select ${columns} from press.page where address = any ($1) and ${inPrint}`,
    [addresses],
  );
  return rows.map(asPageRow);
}

/** Pages as they were last printed, also those that a change has taken out of print since. */
export async function pagesPrintedAt(
  addresses: readonly string[],
): Promise<(PageRow & { isInPrint: boolean })[]> {
  const { rows } = await readerPool().query<Stored & { isInPrint: boolean }>(
    `select ${columns}, not out_of_print as "isInPrint" from press.page
     where address = any ($1) and status <> 404`,
    [addresses],
  );
  return rows.map((row) => ({ ...row, ...asPageRow(row) }));
}

/** All pages in print, a batch at a time, by address. */
export async function pagesInPrintAfter(address: string, limit: number): Promise<PageRow[]> {
  const { rows } = await readerPool().query<Stored>(
    `select ${columns} from press.page where address > $1 and ${inPrint} order by address limit $2`,
    [address, limit],
  );
  return rows.map(asPageRow);
}

type Stored = Omit<PageRow, "edition"> & { edition: string };

function asPageRow(row: Stored): PageRow {
  return { ...row, edition: Number(row.edition) };
}

/**
 * Tells every front that a later page is about to be kept: from here on what stood there before may
 * not stand in for it, because somebody may be told any moment that the new one is live.
 */
export async function sayPrinting(address: string): Promise<void> {
  await readerPool().query("select pg_notify('press', $1)", [
    JSON.stringify({ printing: address }),
  ]);
}

/** Tells every front that these addresses were printed, so that they have the pages before readers ask. */
export async function sayPrinted(addresses: readonly string[], by: string): Promise<void> {
  await readerPool().query("select pg_notify('press', $1)", [
    JSON.stringify({ printed: addresses, by }),
  ]);
}

/** Of these addresses, those that were neither printed nor found gone in this edition or a later one. */
export async function addressesNotPrintedSince(
  addresses: readonly string[],
  edition: number,
): Promise<string[]> {
  const { rows } = await readerPool().query<{ address: string }>(
    `select a.address from unnest($1::text[]) as a(address)
     where not exists (
       select from press.page p where p.address = a.address and p.edition >= $2
     )`,
    [addresses, String(edition)],
  );
  return rows.map((row) => row.address);
}

/** Public addresses that should be in print and are not: touched pages, and stories without one. */
export async function addressesToPrint(limit: number): Promise<string[]> {
  const { rows } = await readerPool().query<{ address: string }>(
    `select address from press.page where out_of_print
     union
     select path from published.story s
       where visible_from <= now()
         and not exists (
           select from press.page p where p.address = s.path and not p.out_of_print and p.status <> 404
         )
     limit $1`,
    [limit],
  );
  return rows.map((row) => row.address);
}

/** Of these addresses, those that are not in print, or were printed longer ago than so many seconds. */
export async function addressesNotPrintedWithin(
  addresses: readonly string[],
  seconds: number,
): Promise<string[]> {
  const { rows } = await readerPool().query<{ address: string }>(
    `select a.address from unnest($1::text[]) as a(address)
     where not exists (
       select from press.page p
       where p.address = a.address and not p.out_of_print
         and p.printed_at > now() - make_interval(secs => $2)
     )`,
    [addresses, seconds],
  );
  return rows.map((row) => row.address);
}

/** The story that once stood at this address, and where it stands now. */
export async function storyMovedFrom(path: string): Promise<{ id: string; path: string } | null> {
  const { rows } = await readerPool().query<{ id: string; path: string }>(
    `select s.id, s.path from published.moved m
     join published.story s on s.id = m.story_id and s.visible_from <= now()
     where m.path = $1 and s.path <> m.path`,
    [path],
  );
  return rows[0] ?? null;
}
