// npm test: everything that must hold; with --check the part that needs no build and no browser.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { buildWeb, next } from "./build.mjs";
import { killGroup, runChild } from "./child.mjs";
import { findChromium } from "./chromium.mjs";
import { install } from "./install.mjs";
import { whenOrphaned } from "./parent.mjs";
import { project } from "./project.mjs";
import { explain, say, seconds } from "./say.mjs";
import { startScratch } from "./test-postgres.mjs";

const isCheck = process.argv.includes("--check");
const shelf = mkdtempSync(path.join(os.tmpdir(), "stet-results-"));
const children = new Set();
const sums = { passed: 0, failed: 0 };
let postgres = null;
let isFinishing = false;

process.chdir(project);
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void finish(1));
whenOrphaned(() => void finish(1));

try {
  await install(remember);
  for (const [name, run] of isCheck ? checks() : everything()) await step(name, run);
} catch (error) {
  explain(error);
  sums.failed++;
}
await finish(sums.failed === 0 ? 0 : 1);

function checks() {
  return [
    ["layers", () => vitest(["--project", "layers"])],
    ["types", types],
    ["lint", lint],
    ["unit", () => vitest(["--project", "unit", "--project", "alone", "--maxWorkers=100%"])],
  ];
}

function everything() {
  return [
    ...checks(),
    ["unit, long", () => vitest(["--project", "long", "--maxWorkers=100%"])],
    ["database", database],
    ["build", build],
    ["end to end", endToEnd],
  ];
}

async function step(name, run) {
  const began = Date.now();
  say(`\n── ${name}`);
  const { passed, failed } = await run();
  sums.passed += passed;
  sums.failed += failed;
  say(`── ${name}: ${passed} passed, ${failed} failed, ${seconds(began)}`);
}

async function types() {
  // The framework writes the types of its own addresses, and of what styles and pictures import.
  if (!(await program(next, ["typegen"]))) return oneOf(false);
  return oneOf(await program(bin("typescript", "tsc"), ["--noEmit"]));
}

async function lint() {
  const style = await program(bin("@biomejs/biome", "biome"), [
    "check",
    "--diagnostic-level=error",
  ]);
  const promises = await program(bin("oxlint", "oxlint"), [
    "--type-aware",
    "--allow=all",
    "--deny=typescript/no-floating-promises",
    "--quiet",
    "--ignore-pattern=.next",
    "--ignore-pattern=dist",
  ]);
  return { passed: Number(style) + Number(promises), failed: Number(!style) + Number(!promises) };
}

async function vitest(args, env = {}) {
  const results = path.join(shelf, `vitest-${args.join("-").replaceAll("/", "-")}.json`);
  const went = await program(
    bin("vitest", "vitest"),
    ["run", ...args, "--reporter=dot", "--reporter=json", `--outputFile.json=${results}`],
    env,
  );
  return counted(went, results, (found) => ({
    passed: found.numPassedTests,
    // A file that does not load has no tests that could fail.
    failed:
      found.numFailedTests +
      found.testResults.filter(
        (file) => file.status === "failed" && file.assertionResults.length === 0,
      ).length,
  }));
}

async function database() {
  postgres = await startScratch();
  const went = await vitest(["--project", "db"], {
    STET_TEST_POSTGRES: JSON.stringify(postgres.addresses),
  });
  await postgres.end();
  postgres = null;
  return went;
}

async function build() {
  try {
    await buildWeb({ onStart: remember });
    return oneOf(true);
  } catch (error) {
    explain(error);
    return oneOf(false);
  }
}

async function endToEnd() {
  const chromium = await findChromium();
  if (!chromium.file) {
    say(chromium.reason);
    return oneOf(false);
  }
  say(`browser: ${chromium.file}`);
  const results = path.join(shelf, "playwright.json");
  const went = await program(
    bin("@playwright/test", "playwright"),
    ["test", "--reporter=list,json"],
    {
      PW_CHROMIUM: chromium.file,
      PLAYWRIGHT_JSON_OUTPUT_NAME: results,
    },
  );
  return counted(went, results, ({ stats, errors }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
  }));
}

/** What a reporter counted; a step that failed without a failed test is one failure. */
function counted(went, results, count) {
  if (!existsSync(results)) return oneOf(went);
  const { passed, failed } = count(JSON.parse(readFileSync(results, "utf8")));
  return { passed, failed: went ? failed : Math.max(failed, 1) };
}

function oneOf(went) {
  return went ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs a program of a package; the operator's settings are none of the tests' business. */
async function program(file, args, env = {}) {
  const ours =
    /^(PORT|HOST|DATA_DIR|SITE_URL|.*DATABASE_URL|AUTH_SECRET|TRUSTED_PROXIES|SMTP_URL|STORAGE_URL|NODE_ENV|STET_.*)$/;
  const given = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !ours.test(name)),
  );
  const code = await runChild(file, args, {
    env: { ...given, NEXT_TELEMETRY_DISABLED: "1", NO_COLOR: "1", ...env },
    onStart: remember,
  });
  return code === 0;
}

function bin(name, command) {
  const folder = path.join(project, "node_modules", name);
  const { bin: commands } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  return path.join(folder, typeof commands === "string" ? commands : commands[command]);
}

function remember(child) {
  children.add(child);
  child.once("exit", () => children.delete(child));
}

async function finish(code) {
  if (isFinishing) return;
  isFinishing = true;
  for (const child of children) killGroup(child);
  await postgres?.end();
  rmSync(shelf, { recursive: true, force: true });
  say(`\n${sums.passed} passed, ${sums.failed} failed`);
  process.exit(code);
}
