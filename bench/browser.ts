import { type Browser, type BrowserContext, chromium, type Page } from "@playwright/test";
import type { BenchNewsroom } from "@/bench/newsroom";
import { personByEmail } from "@/bench/people";
import { beginSession } from "@/db/sessions";
import { chromiumFlags, chromiumPath } from "@/e2e/chromium";
import { sessionCookieName } from "@/newsroom/session-cookie";

export function openBrowser(flags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: [...chromiumFlags, ...flags] });
}

/** A fresh browser profile of somebody who is signed in. */
export async function signedIn(
  browser: Browser,
  { url }: BenchNewsroom,
  email: string,
): Promise<BrowserContext> {
  const person = await personByEmail(email);
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width: 1280, height: 800 },
  });
  const value = await beginSession(person.id, "bench");
  await context.addCookies([{ name: sessionCookieName(url), value, url, httpOnly: true }]);
  return context;
}

/** Opens a story in the editor and waits until its text can be typed into. */
export async function openStory(page: Page, id: string): Promise<void> {
  await page.goto(`/desk/stories/${id}`, { waitUntil: "commit" });
  await storyText(page).waitFor();
}

export const storyText = (page: Page) => page.getByRole("textbox", { name: "Story text" });
