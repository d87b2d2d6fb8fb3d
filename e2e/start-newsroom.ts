import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { freePort, startProduct } from "./product";

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
