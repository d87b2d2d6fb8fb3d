import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, rmSync, statfsSync, writeFileSync, writeSync } from "node:fs";
import net from "node:net";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { signal, withDescendants } from "@/e2e/processes";
import type { Harm } from "@/faults/harms";
import type { Newsroom } from "@/faults/newsroom";

/** The database stands still as a whole, with every connection open, and goes on. */
export function holdDatabaseStill(seconds: number): Harm {
  return async (newsroom) => {
    const server = newsroom.databaseServer();
    if (server === null) throw new Error("The database does not run.");
    const all = withDescendants(server).reverse();
    for (const id of all) signal(id, "SIGSTOP");
    await wait(seconds * 1_000);
    for (const id of withDescendants(server)) signal(id, "SIGCONT");
    return { from: Date.now(), gates: [] };
  };
}

/** The database is gone, and what would bring it back finds its port taken. */
export function keepDatabaseAway(seconds: number): Harm {
  return async (newsroom) => {
    const server = newsroom.databaseServer();
    if (server === null) throw new Error("The database does not run.");
    const port = Number(new URL(newsroom.databases().desk).port);
    signal(server, "SIGINT");
    const squatter = await takePort(port);
    const hasSaid = newsroom.hearOf("postgres", "ready to accept connections");
    await wait(seconds * 1_000);
    await squatter.leave();
    return { from: Date.now(), gates: [hasSaid] };
  };
}

/** A stranger's program on that port, which takes every call and says nothing. */
async function takePort(port: number) {
  const callers = new Set<net.Socket>();
  const server = net.createServer((caller) => {
    callers.add(caller);
    caller.on("error", () => {}).once("close", () => callers.delete(caller));
  });
  while (!(await listens(server, port))) await wait(2);
  return {
    leave: async () => {
      server.close();
      for (const caller of callers) caller.destroy();
      if (server.listening) await once(server, "close");
    },
  };
}

function listens(server: net.Server, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (isListening: boolean) => () => {
      server.removeAllListeners("error").removeAllListeners("listening");
      resolve(isListening);
    };
    server.once("error", settle(false)).once("listening", settle(true)).listen(port, "127.0.0.1");
  });
}

/** Not a byte fits on the disk any more, and then there is room again. */
export function fillDisk(seconds: number): Harm {
  return async (newsroom) => {
    const file = path.join(newsroom.dataDir, "..", "filler");
    writeToTheEnd(file);
    // What others let go of meanwhile is taken, too.
    const end = Date.now() + seconds * 1_000;
    while (Date.now() < end) {
      await wait(200);
      writeToTheEnd(file);
    }
    rmSync(file, { force: true });
    return { from: Date.now(), gates: [] };
  };
}

const largestDisk = 4 * 2 ** 30;

function writeToTheEnd(file: string) {
  const { blocks, bsize } = statfsSync(path.dirname(file));
  if (blocks * bsize > largestDisk) throw new Error("That is no small disk of our own.");
  const descriptor = openSync(file, "a");
  try {
    for (let size = 4 * 2 ** 20; size >= 4_096; ) {
      const { bavail, bsize } = statfsSync(file);
      if (bavail === 0) break;
      try {
        writeSync(descriptor, Buffer.alloc(Math.min(size, bavail * bsize), 1));
      } catch {
        size /= 2;
      }
    }
  } finally {
    closeSync(descriptor);
  }
}

/** A small disk of its own for a data folder; null where this user may not mount one. */
export function smallDisk(folder: string, megabytes: number): { remove: () => void } | null {
  try {
    execFileSync(
      "mount",
      ["-t", "tmpfs", "-o", `size=${megabytes}m,mode=711`, "stet-faults", folder],
      {
        stdio: "ignore",
      },
    );
    return { remove: () => execFileSync("umount", ["-l", folder], { stdio: "ignore" }) };
  } catch {
    return null;
  }
}

/** The clock of one process jumps, stays wrong for a while, and jumps back. */
export function shiftClock(
  process: "front" | "web" | "live" | "worker",
  hours: number,
  seconds: number,
): Harm {
  return async (newsroom) => {
    setClock(newsroom, { [process]: hours * 3_600_000 });
    const from = Date.now();
    return {
      from,
      gates: [() => Date.now() - from > 400],
      after: async () => {
        await wait(seconds * 1_000);
        setClock(newsroom, {});
      },
    };
  };
}

function setClock({ clockFile }: Newsroom, shifts: Record<string, number>) {
  writeFileSync(clockFile, JSON.stringify(shifts));
}
