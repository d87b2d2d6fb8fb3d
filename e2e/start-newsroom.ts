import { mkdtemp, rm } from "node:fs/promises";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { startProduct } from "./product";

/** Starts one demo newsroom in a folder of its own for the whole run, and stops it at the end. */
export default async function startNewsroom(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "stet-e2e-"));
  const port = await freePort();
  const product = await startProduct({ DATA_DIR: folder, PORT: String(port) });
  process.env.E2E_DATA_DIR = folder;
  process.env.E2E_PORT = String(port);
  return async () => {
    const code = await product.stop();
    await rm(folder, { recursive: true, force: true });
    if (code !== 0) throw new Error(`The newsroom ended with ${code}.`);
  };
}

function freePort(): Promise<number> {
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
