import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import net from "node:net";
import path from "node:path";
import { processes } from "./processes";

export type Product = {
  child: ChildProcess;
  output: () => string;
  stop: () => Promise<number | null>;
};

export const checkout = path.resolve(import.meta.dirname, "..");

/** Starts Stet as anybody would, from this checkout or another one, and waits until it says that it is ready. */
export async function startProduct(
  settings: Record<string, string>,
  from = checkout,
): Promise<Product> {
  const child = spawn(process.execPath, ["server/start.mjs"], {
    cwd: from,
    env: environmentWith(settings),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const ready = new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      output += chunk.toString();
      if (/^Stet is ready at /m.test(output)) resolve();
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    void ended.then((code) => reject(new Error(`Stet ended with ${code}:\n${output}`)));
  });
  await ready;
  return {
    child,
    output: () => output,
    stop: async () => {
      child.kill("SIGTERM");
      return ended;
    },
  };
}

/** This process's environment without a database of the operator's: tests run on one of their own. */
function environmentWith(settings: Record<string, string>): NodeJS.ProcessEnv {
  const environment = { ...process.env };
  for (const name of [
    "DATABASE_URL",
    "READER_DATABASE_URL",
    "MIGRATE_DATABASE_URL",
    "AUTH_SECRET",
    "STET_DEMO",
  ])
    delete environment[name];
  return { ...environment, ...settings };
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address
          ? resolve(address.port)
          : reject(new Error("no port")),
      );
    });
  });
}

export const dataFolder = () => given("E2E_DATA_DIR");
export const origin = () => `http://localhost:${given("E2E_PORT")}`;

function given(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the tests with npm test.`);
  return value;
}

type Running = { pid: number; environment: Record<string, string> };

/** What the running newsroom says of itself to operators. */
export function running(): Running {
  return JSON.parse(readFileSync(path.join(dataFolder(), "running.json"), "utf8"));
}

export type ProcessName = "web" | "live" | "worker" | "front" | "postgres";

const commandOf: Record<ProcessName, RegExp> = {
  web: /^next-server|next\/dist\/bin\/next start/,
  live: /dist\/live/,
  worker: /dist\/worker/,
  front: /dist\/front/,
  postgres: /server\/postgres\.mjs/,
};

/** The process of that name which the newsroom's supervisor runs now. */
export function processId(name: ProcessName): number {
  const children = processes().filter(({ parent }) => parent === running().pid);
  const found = children.find(({ command }) => commandOf[name].test(command));
  if (!found) throw new Error(`No ${name} among:\n${children.map((c) => c.command).join("\n")}`);
  return found.id;
}

/** Ends a process without a chance to say goodbye. */
export function kill(name: ProcessName): void {
  process.kill(processId(name), "SIGKILL");
}
