// The database server of the tests: the one that `npm test` started, or one of our own.
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { stopChild } from "./child.mjs";
import { openDataFolder } from "./data-folder.mjs";
import { addressesOf, startDatabase } from "./database.mjs";
import { freePort } from "./ports.mjs";

/** Starts a scratch server on a folder of its own; `end` stops it and removes the folder. */
export async function startScratch() {
  const shelf = mkdtempSync(path.join(os.tmpdir(), "stet-test-"));
  chmodSync(shelf, 0o711);
  const dataDir = path.join(shelf, "data");
  openDataFolder(dataDir);
  const port = await freePort();
  const { child, ready } = startDatabase(dataDir, port, "scratch");
  const end = async () => {
    await stopChild(child, 15_000);
    rmSync(shelf, { recursive: true, force: true });
  };
  try {
    await ready;
  } catch (error) {
    await end();
    throw error;
  }
  return { addresses: addressesOf(dataDir, port), end };
}

/** vitest's global set-up of the database tests. */
export default async function setup({ provide }) {
  const given = process.env.STET_TEST_POSTGRES;
  if (given) {
    provide("postgres", JSON.parse(given));
    return;
  }
  const { addresses, end } = await startScratch();
  provide("postgres", addresses);
  return end;
}
