import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { inArray } from "drizzle-orm";
import { atDesk } from "@/db/client";
import { closePools, pointAt } from "@/db/connect";
import { person as personTable } from "@/db/schema/newsroom";
import { beginSession, personHolding } from "@/db/sessions";
import type { SignedIn } from "@/newsroom/people";
import { sessionCookieName } from "@/newsroom/session-cookie";
import { origin, running } from "./product";

/** The demo's people, by the names that tests call them. */
const addresses = {
  reporter: "reporter@demo.local",
  reporter2: "reporter2@demo.local",
  editor: "editor@demo.local",
  editor2: "editor2@demo.local",
  chief: "chief@demo.local",
  admin: "admin@demo.local",
} as const;
export type Who = keyof typeof addresses;

/** Points this process at the running newsroom's database, for arranging and for looking. */
export function atTheDatabase(): void {
  const { environment } = running();
  process.env.STET_DEMO = "1";
  pointAt({
    owner: environment.MIGRATE_DATABASE_URL ?? "",
    desk: environment.DATABASE_URL ?? "",
    reader: environment.READER_DATABASE_URL ?? "",
  });
}

type Fixtures = {
  /** A page of somebody who is already signed in, in a browser of their own. */
  as: (who: Who) => Promise<Page>;
  /** A page of somebody who reads the paper and has no account. */
  stranger: Page;
  /** The person, for arranging things through `db`. */
  personOf: (who: Who) => Promise<SignedIn>;
  anyoneAtAll: undefined;
  /** No page that a test opens may break the policy that it came with; the browser says so in its console. */
  keepsPolicy: undefined;
  /** A test that pastes hostile HTML: Chromium reports handlers that its parser only reads, where nothing can run. */
  pastesHandlers: boolean;
};

export const test = base.extend<Fixtures>({
  anyoneAtAll: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern
    async ({}, use) => {
      atTheDatabase();
      await use(undefined);
    },
    { auto: true },
  ],
  keepsPolicy: [
    async ({ browser, pastesHandlers }, use) => {
      const reports: string[] = [];
      const open = browser.newContext;
      browser.newContext = async (options) => {
        const context = await open.call(browser, options);
        context.on("console", (message) => {
          if (!isPolicyReport(message.text())) return;
          if (pastesHandlers && /inline event handler/i.test(message.text())) return;
          reports.push(`${message.page()?.url()}: ${message.text()}`);
        });
        return context;
      };
      await use(undefined);
      browser.newContext = open;
      expect(reports, "a page broke the policy that it came with").toEqual([]);
    },
    { auto: true },
  ],
  pastesHandlers: [false, { option: true }],
  baseURL: async ({ browserName: _ }, use) => use(origin()),
  as: async ({ browser, contextOptions }, use) => {
    const contexts: BrowserContext[] = [];
    const faults: string[] = [];
    await use(async (who) => {
      const context = await browser.newContext({ ...contextOptions, baseURL: origin() });
      contexts.push(context);
      await context.addCookies([await sessionOf(who)]);
      await context.addInitScript(noteWhenReady);
      const page = await context.newPage();
      page.on("pageerror", (fault) => faults.push(`${who} at ${page.url()}: ${fault.stack}`));
      return page;
    });
    for (const context of contexts) await context.close();
    expect(faults, "a page ran into a fault of its own").toEqual([]);
  },
  stranger: async ({ browser, contextOptions }, use) => {
    const context = await browser.newContext({ ...contextOptions, baseURL: origin() });
    await use(await context.newPage());
    await context.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern
  personOf: async ({}, use) => use(findPerson),
});

export { closePools, expect };

function isPolicyReport(text: string): boolean {
  return /Content.Security.Policy|permissions policy violation|X-Frame-Options|^Refused to/i.test(
    text,
  );
}

export async function findPerson(who: Who): Promise<SignedIn> {
  const token = await beginSession(await idOf(who), "end to end");
  const person = await personHolding(token);
  if (!person) throw new Error(`${who} is not there.`);
  return person;
}

export async function sessionOf(who: Who) {
  const token = await beginSession(await idOf(who), "end to end");
  return { name: sessionCookieName(origin()), value: token, url: origin(), httpOnly: true };
}

async function idOf(who: Who): Promise<string> {
  const [row] = await atDesk()
    .select({ id: personTable.id })
    .from(personTable)
    .where(inArray(personTable.email, [addresses[who]]));
  if (!row) throw new Error(`${who} does not work here.`);
  return row.id;
}

/** Runs in every page of the workspace before anything else. */
export function noteWhenReady() {
  document.addEventListener("stet:ready", () => {
    document.documentElement.dataset.ready = "";
  });
}

/** Waits until a page of the workspace hears keys: a press before that is as lost as on any slow page. */
export async function untilReady(page: Page): Promise<void> {
  await expect(page.locator("html[data-ready]")).toBeAttached();
}

/** Waits until the screen says that everything typed is committed. */
export async function untilSaved(page: Page): Promise<void> {
  await expect(page.getByRole("status").filter({ hasText: /^Saved$/ })).toBeVisible();
}
