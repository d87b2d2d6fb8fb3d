import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

/** A browser that shares the machine with a newsroom asks nobody outside for anything. */
export const chromiumFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The browser that `npm test` found, or else the system's; undefined leaves it to Playwright. */
export function chromiumPath(): string | undefined {
  const named = process.env.PW_CHROMIUM;
  if (named) return named;
  if (existsSync(chromium.executablePath())) return undefined;
  return ["/usr/bin/chromium", "/usr/bin/google-chrome"].find((file) => existsSync(file));
}
