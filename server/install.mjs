import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { project } from "./project.mjs";
import { Refusal, say, seconds } from "./say.mjs";

/** Installs what the lockfile names, unless exactly that is already there. */
export async function install(onStart = () => {}) {
  if (isInstalled()) return;
  const began = Date.now();
  say("Installing packages …");
  const output = await npmCi(onStart);
  if (output !== null) {
    process.stderr.write(output);
    throw new Refusal(
      "The packages could not be installed (npm ci failed, see above). Check the network and start again.",
    );
  }
  say(`Installing packages: ${seconds(began)}`);
}

/** npm keeps beside the packages what it has put there; written last, so a torn run does not count. */
export function isInstalled() {
  const found = path.join(project, "node_modules", ".package-lock.json");
  if (!existsSync(found)) return false;
  const wanted = packagesOf(path.join(project, "package-lock.json"));
  const present = packagesOf(found);
  return Object.entries(wanted).every(([name, { version, optional, devOptional, link }]) => {
    if (name === "" || link) return true;
    const there = present[name];
    return there ? there.version === version : Boolean(optional || devOptional);
  });
}

function packagesOf(lockfile) {
  return JSON.parse(readFileSync(lockfile, "utf8")).packages ?? {};
}

/** Null when it went well, else what npm said. */
function npmCi(onStart) {
  // Building and testing need the development packages, whatever NODE_ENV says.
  const args = [
    "ci",
    "--include=dev",
    "--include=optional",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ];
  const npm = process.env.npm_execpath;
  const [command, all] = npm?.endsWith("npm-cli.js")
    ? [process.execPath, [npm, ...args]]
    : ["npm", args];
  const child = spawn(command, all, {
    cwd: project,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  onStart(child);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += text));
  return new Promise((resolve) => {
    child.once("error", (error) => resolve(`${error.message}\n`));
    child.once("close", (code) => resolve(code === 0 ? null : output));
  });
}
