import { defineConfig, devices } from "@playwright/test";
import { chromiumFlags, chromiumPath } from "./e2e/chromium";

const executablePath = chromiumPath();

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
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: chromiumFlags },
  },
  projects: [
    { name: "promises", testIgnore: /e2e\/faults\//, fullyParallel: true },
    { name: "faults", testMatch: /e2e\/faults\//, dependencies: ["promises"], workers: 1 },
  ],
});
