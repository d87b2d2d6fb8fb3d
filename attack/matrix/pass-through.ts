import { type ChildProcess, spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { dataFolder, running } from "@/e2e/product";

/** A proxy.ts that lets everything through as it came, as if the framework had skipped it. */
const passThrough = `import { NextResponse } from "next/server";
export const proxy = () => NextResponse.next();
`;

// What a build of web does not read.
const left =
  /^(node_modules|dist|docs|e2e|bench|faults|attack|server|test-results|playwright-report|\..*)$/;
const next = path.resolve("node_modules/next/dist/bin/next");
// Under the project, so that its packages are found.
const clone = path.resolve("dist/pass-through");

/**
 * A second `web` beside the running newsroom's, on the same database, whose proxy.ts guards and
 * redirects nothing: what it refuses is refused by the pages, the routes and db/.
 */
export async function startPassThrough(port: number): Promise<() => Promise<void>> {
  const sources = readFileSync(".next/stet-sources", "utf8");
  if (!isBuiltFrom(sources)) await build(sources);
  const { environment } = running();
  const { MIGRATE_DATABASE_URL: _, ...given } = environment;
  const web = spawn(process.execPath, [next, "start", "-p", String(port), "-H", "127.0.0.1"], {
    cwd: clone,
    env: {
      ...process.env,
      ...given,
      STET_PORT: environment.PORT,
      DATA_DIR: dataFolder(),
      NODE_ENV: "production",
      STET_PROCESS: "web",
      LOG_LEVEL: "warn",
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const kill = () => web.kill("SIGKILL");
  process.once("exit", kill);
  await answers(port, web);
  return async () => {
    process.off("exit", kill);
    const ended = new Promise((resolve) => web.once("exit", resolve));
    web.kill("SIGTERM");
    await ended;
  };
}

function isBuiltFrom(sources: string): boolean {
  const marker = path.join(clone, ".next/stet-sources");
  return existsSync(marker) && readFileSync(marker, "utf8") === sources;
}

async function build(sources: string): Promise<void> {
  rmSync(clone, { recursive: true, force: true });
  mkdirSync(clone, { recursive: true });
  for (const name of readdirSync("."))
    if (!left.test(name)) cpSync(name, path.join(clone, name), { recursive: true });
  rmSync(path.join(clone, "package-lock.json"));
  symlinkSync("../../node_modules", path.join(clone, "node_modules"));
  writeFileSync(path.join(clone, "proxy.ts"), passThrough);
  const child = spawn(process.execPath, [next, "build"], {
    cwd: clone,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const code = await new Promise<number | null>((resolve) => child.once("exit", resolve));
  if (code !== 0) throw new Error(`Building with a pass-through proxy ended with ${code}.`);
  writeFileSync(path.join(clone, ".next/stet-sources"), sources);
}

async function answers(port: number, web: ChildProcess): Promise<void> {
  while (web.exitCode === null) {
    const answer = await fetch(`http://127.0.0.1:${port}/signin`).catch(() => null);
    if (answer?.ok) {
      // The real proxy gives every page its policy; its absence shows that it is not there.
      if (answer.headers.get("content-security-policy")?.includes("nonce-"))
        throw new Error("The proxy was to be passed through, and is there.");
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("web with a pass-through proxy does not start.");
}
