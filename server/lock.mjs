import { createHash } from "node:crypto";
import { rmSync, statSync } from "node:fs";
import { connect, createServer } from "node:net";
import os from "node:os";
import path from "node:path";

/**
 * Holds a folder for as long as this process lives, or answers false when another one does.
 * The kernel lets go of a socket with its process, so there is no stale lock to clean up.
 */
export async function hold(folder) {
  const { dev, ino } = statSync(folder);
  const name = createHash("sha256").update(`${dev}:${ino}`).digest("hex").slice(0, 24);
  if (process.platform === "linux") return listen(`\0stet-${name}`);
  const file = path.join(os.tmpdir(), `stet-${name}.sock`);
  if (await answers(file)) return false;
  rmSync(file, { force: true });
  return listen(file);
}

function listen(address) {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once("error", (error) => (error.code === "EADDRINUSE" ? resolve(false) : reject(error)));
    server.listen(address, () => {
      server.unref();
      resolve({ release: () => new Promise((done) => server.close(done)) });
    });
  });
}

function answers(file) {
  return new Promise((resolve) => {
    const socket = connect(file);
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });
}
