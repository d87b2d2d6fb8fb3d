import { defineConfig, devices } from "@playwright/test";
import { findChromium } from "./server/chromium.mjs";

const { file: executablePath } = await findChromium();

/** A browser that shares the machine with a newsroom asks nobody outside for anything. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Everything is tried on one running newsroom; what breaks processes comes after everything else, alone. */
export default defineConfig({
  testDir: "e2e",
  globalSetup: "./e2e/start-newsroom.ts",
  timeout: 60_000,
  expect: { timeout: 10_000 },
  retries: 0,
  workers: 2,
  reporter: [["list"]],
  use: {
    ...devices["Desktop Chrome"],
    viewport: { width: 1280, height: 800 },
    trace: "retain-on-failure",
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: flags },
  },
  projects: [
    { name: "promises", testIgnore: /faults\//, fullyParallel: true },
    { name: "faults", testMatch: /faults\//, dependencies: ["promises"], workers: 1 },
  ],
});
