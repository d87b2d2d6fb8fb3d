import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { unpackedChromium } from "./unpacked-chromium.mjs";

/** The first browser that runs on this machine, or the reason in words that none does. */
export async function findChromium() {
  for (const find of [given, playwrights, systems, unpackedChromium]) {
    const file = await find().catch(() => null);
    if (file && runs(file)) return { file };
  }
  return {
    reason:
      "No browser runs on this machine, not even the one from npm. Install Chromium, or run npx playwright install chromium, or name one in PW_CHROMIUM.",
  };
}

async function given() {
  return process.env.PW_CHROMIUM;
}

async function playwrights() {
  const { chromium } = await import("@playwright/test");
  return chromium.executablePath();
}

async function systems() {
  const names = ["chromium", "chromium-browser", "google-chrome"];
  return names.map((name) => `/usr/bin/${name}`).find(existsSync);
}

function runs(file) {
  if (!existsSync(file)) return false;
  return spawnSync(file, ["--version", "--no-sandbox"], { timeout: 20_000 }).status === 0;
}
