import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { z } from "zod";
import type { DatabaseUrls } from "@/db/connect";

/** A newsroom of the bench's own, on a data folder and a port of its own. */
export type BenchNewsroom = {
  url: string;
  dataDir: string;
  supervisor: number;
  databases: DatabaseUrls;
  /** From the command to "Stet is ready", in milliseconds. */
  startedIn: number;
  stop: () => Promise<void>;
};

/** A data folder that is removed again. The database may run as another user, who must be able to pass through. */
export function makeDataFolder(): { dataDir: string; remove: () => void } {
  const shelf = mkdtempSync(path.join(os.tmpdir(), "stet-bench-"));
  chmodSync(shelf, 0o711);
  return {
    dataDir: path.join(shelf, "data"),
    remove: () => rmSync(shelf, { recursive: true, force: true }),
  };
}

/** Starts the product as `npm start` does, from this checkout or another one. */
export async function startNewsroom(dataDir: string, project = "."): Promise<BenchNewsroom> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn("env", [...clean, `DATA_DIR=${dataDir}`, `PORT=${port}`, ...command], {
    cwd: project,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const stop = () => ended(child, "SIGTERM");
  const stopAtOnce = () => child.kill("SIGTERM");
  process.once("exit", stopAtOnce);
  await saysReady(child);
  const startedIn = performance.now() - began;
  const { pid, environment } = running.parse(
    JSON.parse(readFileSync(path.join(dataDir, "running.json"), "utf8")),
  );
  return {
    url: `http://127.0.0.1:${port}`,
    dataDir,
    supervisor: pid,
    startedIn,
    databases: {
      owner: environment.MIGRATE_DATABASE_URL,
      desk: environment.DATABASE_URL,
      reader: environment.READER_DATABASE_URL,
    },
    stop: async () => {
      process.off("exit", stopAtOnce);
      await stop();
    },
  };
}

// Whatever the bench itself was started with must not reach the newsroom that it measures.
const foreign = [
  "DATABASE_URL",
  "READER_DATABASE_URL",
  "MIGRATE_DATABASE_URL",
  "AUTH_SECRET",
  "SITE_URL",
  "HOST",
  "NODE_ENV",
  "STET_DEMO",
  "STET_PROCESS",
  "STET_PORT",
  "STET_WEB_PORT",
  "STET_LIVE_PORT",
  "npm_lifecycle_event",
];
const clean = foreign.flatMap((name) => ["-u", name]);
const command = [process.execPath, "server/start.mjs"];

const running = z.object({
  pid: z.number(),
  environment: z.object({
    DATABASE_URL: z.string(),
    READER_DATABASE_URL: z.string(),
    MIGRATE_DATABASE_URL: z.string(),
  }),
});

function saysReady(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout?.on("data", (part: Buffer) => {
      said += part;
      if (said.includes("Stet is ready")) resolve();
    });
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`The newsroom ended (${code}): ${said}`)));
  });
}

function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.removeAllListeners("exit");
    child.once("exit", () => resolve());
    child.kill(signal);
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(),
      );
    });
  });
}
