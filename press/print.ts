import {
  beforePrinting,
  keepGone,
  keepPage,
  sayPrinted,
  sayPrinting,
  storyMovedFrom,
} from "@/db/pages";
import { env } from "@/env";
import { log } from "@/log";
import { shows as marks } from "@/newsroom/shows";
import { encodeAddress } from "@/press/address";
import { askWeb, type WebAnswer } from "@/press/ask-web";
import { dated } from "@/press/dated";
import { finish, isPageStatus, type Page } from "@/press/page";
import { plainPage } from "@/press/plain-page";
import { barePolicy, pageCaching, pagePolicy, passingCaching } from "@/press/policy";
import { trim, type Unfit } from "@/press/trim";

/**
 * What printing an address comes to. `passing` pages (404, and what shows nothing that could be
 * touched) are good for seconds and never kept. `overtaken` means that what it shows kept changing.
 */
export type Printing =
  | { kind: "kept"; page: Page }
  | { kind: "passing"; page: Page }
  | { kind: "overtaken" }
  | { kind: "unfit"; why: string };

const tries = 5;

/** Prints an address and keeps the page; `by` is who says so to the fronts. */
export async function printAddress(address: string, by: string): Promise<Printing> {
  for (let count = 0; count < tries; count++) {
    // Before asking: a change that comes in between makes the page one of an old edition.
    const before = await beforePrinting(address);
    const printing = await print(address, before.edition);
    if (printing.kind === "unfit") log().error({ address, why: printing.why }, "not fit to print");
    if (printing.kind !== "kept") return printing;
    printing.page.headers = dated(printing.page, before);
    const { bodies, shows, ...page } = printing.page;
    const row = { ...page, brotli: bodies.br, gzip: bodies.gzip, shows: [...shows] };
    await sayPrinting(address);
    if (await keepPage(row)) {
      await sayPrinted([address], by);
      return printing;
    }
  }
  log().warn({ address }, "overtaken while printing");
  return { kind: "overtaken" };
}

/** As printAddress, and leaves word when nothing stands there any more; for the job of a move. */
export async function reprintAddress(address: string, by: string): Promise<Printing> {
  const printing = await printAddress(address, by);
  if (printing.kind === "passing") await keepGone(address, printing.page.edition);
  return printing;
}

/** One page of one address, checked, trimmed and compressed. */
export async function print(address: string, edition: number): Promise<Printing> {
  const answer = await askWeb(address);
  const isThere = answer.status === 200;
  const moved = isThere ? null : await redirectToMoved(address, edition);
  return kindOf(moved ?? (await finishAnswer(address, answer, edition)));
}

/** A page from what web answered, or why it is not fit to be one. */
export async function finishAnswer(
  address: string,
  { status, headers, body }: WebAnswer,
  edition: number,
): Promise<Page | Unfit> {
  const shows = (oneOf(headers["x-stet-shows"]) ?? "").split(/\s+/).filter(Boolean);
  if (headers["set-cookie"]) return { unfit: "it sets a cookie" };
  if (status === 301 || status === 308) {
    const to = headers.location ?? "";
    if (!isOwnPath(to)) return { unfit: "it leads away from the site" };
    return finishRedirect(address, to, shows, edition);
  }
  if (!isPageStatus(status)) return { unfit: `web answers ${status}` };
  const type = headers["content-type"] ?? "";
  if (type.startsWith("text/x-component")) return { unfit: "it is the framework's payload" };
  const draft = { address, status, headers: carriedOn(headers), body, shows, edition };
  return type.startsWith("text/html")
    ? finishHtml(draft)
    : finish({ ...draft, headers: { ...draft.headers, "content-security-policy": barePolicy } });
}

async function finishHtml(draft: Parameters<typeof finish>[0]): Promise<Page | Unfit> {
  const trimmed = trim(draft.body.toString("utf8"));
  if ("unfit" in trimmed) {
    // The framework's own page for an unknown address is empty without its scripts.
    if (draft.status !== 404) return trimmed;
    const { address, status, shows, edition } = draft;
    return { ...(await plainPage("unknown", address)), address, status, shows, edition };
  }
  const policy = pagePolicy(env().siteUrl, trimmed.styleHashes);
  return finish({
    ...draft,
    status: trimmed.status ?? draft.status,
    headers: { ...draft.headers, "content-security-policy": policy },
    body: Buffer.from(trimmed.html),
    shows: [...new Set([...draft.shows, ...trimmed.shows])],
  });
}

/** Nothing there now; perhaps a story has moved from there. */
async function redirectToMoved(address: string, edition: number): Promise<Page | null> {
  const ending = ["/history", "/card.png"].find((one) => address.endsWith(one)) ?? "";
  const story = await storyMovedFrom(address.slice(0, address.length - ending.length));
  if (!story) return null;
  const to = encodeAddress(story.path + ending);
  return finishRedirect(address, to, [marks.story(story.id)], edition);
}

function finishRedirect(address: string, to: string, shows: string[], edition: number) {
  const headers = {
    location: to,
    "cache-control": pageCaching,
    "content-security-policy": barePolicy,
  };
  return finish({ address, status: 301, headers, body: Buffer.alloc(0), shows, edition });
}

/** A page is kept when something could take it out of print again; a 404 never is. */
function kindOf(page: Page | Unfit): Printing {
  if ("unfit" in page) return { kind: "unfit", why: page.unfit };
  if (page.status === 200 && page.shows.length === 0)
    return { kind: "unfit", why: "it does not say what it shows" };
  if (page.status !== 404 && page.shows.length > 0) return { kind: "kept", page };
  const headers = { ...page.headers, "cache-control": passingCaching };
  return { kind: "passing", page: { ...page, headers } };
}

/** Of web's headers, those that belong to the page and not to its transport. */
function carriedOn(headers: WebAnswer["headers"]): Record<string, string> {
  const carried: Record<string, string> = { "cache-control": pageCaching };
  for (const name of ["content-type", "content-language", "content-disposition", "x-robots-tag"]) {
    const value = oneOf(headers[name]);
    if (value) carried[name] = value;
  }
  const links = withoutPreloads(oneOf(headers.link) ?? "");
  if (links) carried.link = links;
  return carried;
}

/** Keeps fonts, hubs and alternates; the scripts that the framework would preload are gone. */
function withoutPreloads(link: string): string {
  return link
    .split(/,\s*(?=<)/)
    .filter(
      (part) =>
        part && (!/rel="?((module)?preload|preconnect)/.test(part) || /as="?font/.test(part)),
    )
    .join(", ");
}

function isOwnPath(to: string): boolean {
  return /^\/(?![/\\])/.test(to);
}

function oneOf(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.join(", ") : value;
}
