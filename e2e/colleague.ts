import type { Browser, Page } from "@playwright/test";
import { sql } from "drizzle-orm";
import { Secret, TOTP } from "otpauth";
import { atDesk } from "@/db/client";
import { settleWelcome } from "@/db/one-time-links";
import { addPerson } from "@/db/people";
import { hashOfToken } from "@/db/secret-tokens";
import { beginSession, personHolding } from "@/db/sessions";
import type { Role, SignedIn } from "@/newsroom/people";
import { isRefusal, type Refusal } from "@/newsroom/refusals";
import { sessionCookieName } from "@/newsroom/session-cookie";
import { origin } from "./product";

export const password = "nine slow tortoises";

/** Somebody who came into the newsroom for this test alone, with the password above. */
export type Colleague = { id: string; name: string; email: string };

let count = 0;

/** Adds somebody, and gives the path of the link that they are handed. */
export async function invite(role: Role): Promise<Colleague & { path: string }> {
  const name = `Colleague ${process.pid} ${Date.now() % 1_000_000} ${++count}`;
  const email = `${name.replaceAll(" ", "-").toLowerCase()}@demo.local`;
  const made = done(await addPerson(await theAdmin(), { name, email, role, desks: [] }));
  return { id: made.id, name, email, path: made.link };
}

export async function newColleague(role: Role): Promise<Colleague> {
  const { path, ...colleague } = await invite(role);
  const token = path.split("/").at(-1) ?? "";
  done(await settleWelcome(token, { name: "", email: "", password }));
  return colleague;
}

export async function theAdmin(): Promise<SignedIn> {
  const { rows } = await atDesk().execute<{ id: string }>(
    sql`select id from person where email = 'admin@demo.local'`,
  );
  const admin = await personHolding(await beginSession(rows[0]?.id ?? "", "end to end"));
  if (!admin) throw new Error("The administrator is not there.");
  return admin;
}

/** A page of a colleague who is signed in, in a browser of their own, with the token of their session. */
export async function pageOf(
  browser: Browser,
  { id }: Colleague,
): Promise<{ page: Page; token: string; cookie: string; leave: () => Promise<void> }> {
  const token = await beginSession(id, "end to end");
  const context = await browser.newContext({ baseURL: origin() });
  const name = sessionCookieName(origin());
  await context.addCookies([{ name, value: token, url: origin(), httpOnly: true }]);
  const page = await context.newPage();
  return { page, token, cookie: `${name}=${token}`, leave: () => context.close() };
}

/** Leaves the workspace without signing out: a page that is open there leaves by itself when its session ends, just as a test asks for another. */
export async function stepOut(page: Page): Promise<void> {
  await page.goto("about:blank");
}

/** Signs in by the form, as far as the password takes one. */
export async function givePassword(page: Page, { email }: Colleague): Promise<void> {
  await page.goto("/signin");
  await page.getByRole("textbox", { name: "Email" }).fill(email);
  await page.getByRole("textbox", { name: "Password" }).fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

/** As if the session had begun longer ago than a proof of who one is lasts. */
export async function makeStale(token: string): Promise<void> {
  await atDesk().execute(sql`
    update session set confirmed_at = now() - interval '11 minutes'
    where token_hash = ${hashOfToken(token)}`);
}

/** An authenticator app with this key: its code of now, or of so many half minutes ahead. */
export function appWith(key: string): (ahead?: number) => string {
  const app = new TOTP({ secret: Secret.fromBase32(key.replaceAll(" ", "")) });
  return (ahead = 0) => app.generate({ timestamp: Date.now() + ahead * 30_000 });
}

function done<T extends object>(answer: T | Refusal): T {
  if (isRefusal(answer)) throw new Error(`Refused: ${answer.refused}`);
  return answer;
}
