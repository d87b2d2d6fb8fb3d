import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { project } from "./project.mjs";
import { Refusal } from "./say.mjs";

/** Where the source of a process, of a command, of the bench, of the faults or of the attack is. */
export function sourceOf(name) {
  const places = [
    `server/${name}.ts`,
    `bench/${name}.ts`,
    `faults/${name}.ts`,
    `attack/${name}.ts`,
    `${name}.ts`,
  ];
  return places.find((place) => existsSync(path.join(project, place)));
}

/**
 * Bundles a TypeScript entry into dist when one of its inputs changed; packages stay outside.
 * Answers the bundle's path.
 */
export async function bundle(name) {
  const entry = sourceOf(name);
  if (!entry) throw new Refusal(`There is no server/${name}.ts.`);
  const out = path.join(project, "dist", `${name}.mjs`);
  const record = path.join(project, "dist", `${name}.inputs.json`);
  if (existsSync(out) && isFresh(record)) return out;
  underWay++;
  const { build, stop } = await import("esbuild");
  const result = await build({
    absWorkingDir: project,
    entryPoints: [entry],
    outfile: out,
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    format: "esm",
    target: "node20",
    jsx: "automatic",
    sourcemap: "inline",
    sourcesContent: false,
    packages: "external",
    logLevel: "silent",
  }).catch((error) => {
    throw new Refusal(`${entry} does not build: ${error.message}`);
  });
  // Its helper process has done its work, unless another bundle is under way.
  if (--underWay === 0) await stop();
  mkdirSync(path.dirname(out), { recursive: true });
  replace(out, result.outputFiles[0].contents);
  const inputs = Object.keys(result.metafile.inputs).sort();
  replace(record, JSON.stringify(Object.fromEntries(inputs.map((file) => [file, hashOf(file)]))));
  return out;
}

let underWay = 0;

function isFresh(record) {
  try {
    const inputs = JSON.parse(readFileSync(record, "utf8"));
    return Object.entries(inputs).every(([file, hash]) => hashOf(file) === hash);
  } catch {
    return false;
  }
}

function hashOf(file) {
  return createHash("sha256")
    .update(readFileSync(path.join(project, file)))
    .digest("hex");
}

/** Two copies of Stet may bundle the same source at once; neither reads half a file. */
function replace(file, content) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, content);
  renameSync(draft, file);
}
