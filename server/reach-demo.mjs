import { existsSync } from "node:fs";
import { stopChild } from "./child.mjs";
import { demoOf, markDemo, openDataFolder, readRunning } from "./data-folder.mjs";
import { addressesOf, startDatabase } from "./database.mjs";
import { hold } from "./lock.mjs";
import { freePort } from "./ports.mjs";
import { Refusal } from "./say.mjs";

/**
 * For an operator's command: the database of the demo that runs on the data folder or, when it
 * rests, the database alone for as long as the command takes.
 */
export async function reachDemo({ dataDir, port }, command) {
  if (!command || /^(-.*|help)$/.test(command)) return null;
  if (!existsSync(dataDir) && command !== "restore")
    throw new Refusal(
      `There is no newsroom in ${dataDir}: start Stet with npm start, or set DATA_DIR or DATABASE_URL.`,
    );
  openDataFolder(dataDir);
  const lock = await hold(dataDir);
  if (!lock) return { environment: readRunning(dataDir)?.environment ?? {}, leave: () => {} };

  const before = demoOf(dataDir);
  const databasePort = await freePort();
  const { child, ready } = startDatabase(dataDir, databasePort, "again");
  await ready;
  // What is restored must never be taken for a demo that was cut off while it was being filled.
  if (command === "restore") markDemo(dataDir, "seeded");
  const { owner, desk, reader } = addressesOf(dataDir, databasePort);
  return {
    environment: {
      STET_DEMO: "1",
      DATABASE_URL: desk,
      READER_DATABASE_URL: reader,
      MIGRATE_DATABASE_URL: owner,
      SITE_URL: process.env.SITE_URL || `http://localhost:${port}`,
    },
    leave: async () => {
      if (command === "restore" && process.exitCode) markDemo(dataDir, before);
      await stopChild(child, 15_000);
    },
  };
}
