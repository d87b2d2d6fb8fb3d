import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { runChild } from "./child.mjs";
import { hold } from "./lock.mjs";
import { project } from "./project.mjs";
import { Refusal, say, seconds } from "./say.mjs";

export const next = path.join(project, "node_modules", "next", "dist", "bin", "next");

const output = path.join(project, ".next");
const shelf = path.join(project, "dist");
const marker = path.join(output, "stet-sources");

/** Builds the web process, unless what is there was built from the same sources. */
export async function buildWeb({ onStart, isOver = () => false } = {}) {
  mkdirSync(shelf, { recursive: true });
  const lock = await waitToBuild(isOver);
  try {
    const sources = hashOfSources();
    if (isBuiltFrom(sources)) return;
    await build(sources, onStart);
  } finally {
    await lock.release();
  }
}

/** Two copies of Stet in one checkout share the build; the second waits for the first. */
async function waitToBuild(isOver) {
  for (let waits = 0; ; waits++) {
    const lock = await hold(shelf);
    if (lock) return lock;
    if (isOver()) throw new Refusal("Stopped while waiting for a build.");
    if (waits === 4) say("Waiting for another copy that is building …");
    await wait(250);
  }
}

function isBuiltFrom(sources) {
  if (!existsSync(path.join(output, "BUILD_ID")) || !existsSync(marker)) return false;
  return readFileSync(marker, "utf8") === sources;
}

async function build(sources, onStart) {
  const began = Date.now();
  say("Building …");
  rmSync(marker, { force: true });
  const logFile = path.join(shelf, "build.log");
  const code = await runChild(next, ["build"], {
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", NO_COLOR: "1" },
    out: openSync(logFile, "w"),
    onStart,
  });
  if (code !== 0 || !existsSync(path.join(output, "BUILD_ID"))) {
    process.stderr.write(existsSync(logFile) ? readFileSync(logFile, "utf8") : "");
    throw new Refusal("The build failed; what it said is above.");
  }
  writeFileSync(marker, sources);
  say(`Building: ${seconds(began)}`);
}

// What a build does not read; everything else in the project counts.
const outside = new Set([
  "node_modules",
  "dist",
  "docs",
  "e2e",
  "bench",
  "faults",
  "attack",
  "server",
  "test-results",
  "playwright-report",
]);
const isSource = /(?<!\.test)\.(tsx?|jsx?|mjs|json|css|woff2?|svg|png|ico)$/;

function hashOfSources() {
  const hash = createHash("sha256").update(process.version);
  for (const file of sourcesIn(""))
    hash.update(file).update(readFileSync(path.join(project, file)));
  return hash.digest("hex");
}

function* sourcesIn(folder) {
  const entries = readdirSync(path.join(project, folder), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = path.join(folder, entry.name);
    if (entry.name === "next-env.d.ts") continue;
    if (entry.isDirectory()) {
      if (folder === "" && (outside.has(name) || name.startsWith("."))) continue;
      yield* sourcesIn(name);
    } else if (isSource.test(name)) yield name;
  }
}
