import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import type { DatabaseUrls } from "@/db/connect";
import { isAlive, processes, signal, withDescendants } from "@/e2e/processes";

export type ProcessName = "web" | "live" | "worker" | "front" | "postgres";

/** The product as `npm start` runs it, on a data folder and a port of its own, to be hurt. */
export type Newsroom = ReturnType<typeof openNewsroom>;

export function openNewsroom(dataDir: string, port: number, settings: Record<string, string> = {}) {
  const clockFile = `${dataDir}.clock.json`;
  const clock = pathToFileURL(path.resolve("faults/skewed-clock.mjs")).href;
  let child: ChildProcess | null = null;
  let said = "";
  const ours = new Set<number>();

  function start(): Promise<void> {
    const starting = spawn(process.execPath, ["server/start.mjs"], {
      env: {
        ...ownEnvironment(),
        NODE_OPTIONS: `--import ${clock}`,
        FAULTS_CLOCK: clockFile,
        ...settings,
        DATA_DIR: dataDir,
        PORT: String(port),
      },
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    child = starting;
    said = "";
    return new Promise((resolve, reject) => {
      const hear = (part: Buffer) => {
        said += part;
        if (said.includes("Stet is ready")) resolve();
      };
      starting.stdout?.on("data", hear);
      starting.stderr?.on("data", hear);
      starting.once("error", reject);
      starting.once("exit", (code) => reject(new Error(`The newsroom ended (${code}): ${said}`)));
    });
  }

  const supervisor = () => {
    if (!child?.pid) throw new Error("The newsroom is not running.");
    return child.pid;
  };

  function running() {
    return runningFile.parse(JSON.parse(readFileSync(path.join(dataDir, "running.json"), "utf8")));
  }

  /** The process of that name which the supervisor runs now, or null between two. */
  function idOf(name: ProcessName): number | null {
    const found = processes().find(
      ({ parent, command }) => parent === supervisor() && commandOf[name].test(command),
    );
    return found?.id ?? null;
  }

  return {
    url: `http://localhost:${port}`,
    port,
    dataDir,
    clockFile,
    supervisor,
    start,
    idOf,
    environment: () => running().environment,
    databases: (): DatabaseUrls => {
      const { environment } = running();
      return {
        owner: environment.MIGRATE_DATABASE_URL ?? "",
        desk: environment.DATABASE_URL ?? "",
        reader: environment.READER_DATABASE_URL ?? "",
      };
    },
    /** Asks whether a process has written some words into its log since now. */
    hearOf: (name: ProcessName, words: string) => {
      const file = path.join(dataDir, "logs", `${name}.log`);
      const before = existsSync(file) ? statSync(file).size : 0;
      return () => existsSync(file) && textFrom(file, before).includes(words);
    },
    /** The server that the database's holder started; the holder itself is "postgres". */
    databaseServer: () => {
      const holder = idOf("postgres");
      const server = processes().find(({ parent }) => parent === holder);
      return server?.id ?? null;
    },
    /** Whoever ends the supervisor on purpose says so before. */
    expectEnd: () => {
      child?.removeAllListeners("exit");
    },
    remember: () => {
      for (const id of withDescendants(supervisor())) ours.add(id);
    },
    stop: async (): Promise<number | null> => {
      const ending = child;
      if (!ending?.pid) return null;
      for (const id of withDescendants(ending.pid)) {
        ours.add(id);
        signal(id, "SIGCONT");
      }
      ending.removeAllListeners("exit");
      if (ending.exitCode === null && ending.signalCode === null) {
        const ended = new Promise((resolve) => ending.once("exit", resolve));
        ending.kill("SIGTERM");
        await ended;
      }
      child = null;
      return ending.exitCode;
    },
    /** Processes of this newsroom that live on after it was stopped. */
    leftBehind: async (): Promise<string[]> => {
      await wait(500);
      const marked = `DATA_DIR=${dataDir}`;
      return processes()
        .filter(
          ({ id }) =>
            id !== process.pid &&
            (environmentHas(id, marked) || (ours.has(id) && isAlive(id) && worksIn(id, dataDir))),
        )
        .map(({ id, command }) => `${id} ${command}`);
    },
  };
}

const commandOf: Record<ProcessName, RegExp> = {
  web: /^next-server|next\/dist\/bin\/next start/,
  live: /dist\/live/,
  worker: /dist\/worker/,
  front: /dist\/front/,
  postgres: /server\/postgres\.mjs/,
};

const runningFile = z.object({
  pid: z.number(),
  environment: z.record(z.string(), z.string()),
});

// Whatever the harness itself was started with must not reach the newsroom that it hurts.
const foreign =
  /^(PORT|HOST|DATA_DIR|SITE_URL|.*DATABASE_URL|AUTH_SECRET|TRUSTED_PROXIES|SMTP_URL|STORAGE_URL|NODE_ENV|NODE_OPTIONS|STET_.*|npm_.*)$/;

function ownEnvironment(): NodeJS.ProcessEnv {
  const environment = { ...process.env };
  for (const name of Object.keys(environment)) if (foreign.test(name)) delete environment[name];
  // Started as npm does, it ends itself when whoever started it is gone.
  return { ...environment, npm_lifecycle_event: "faults" };
}

function environmentHas(id: number, words: string): boolean {
  try {
    return readFileSync(`/proc/${id}/environ`, "utf8").split("\0").includes(words);
  } catch {
    return false;
  }
}

function worksIn(id: number, folder: string): boolean {
  return processes().some((one) => one.id === id && one.command.includes(folder));
}

/** What was written since; a log that was put aside meanwhile begins anew. */
function textFrom(file: string, start: number): string {
  const { size } = statSync(file);
  const from = size < start ? 0 : start;
  const text = Buffer.alloc(size - from);
  const descriptor = openSync(file, "r");
  try {
    readSync(descriptor, text, 0, text.length, from);
  } finally {
    closeSync(descriptor);
  }
  return text.toString();
}
