import path from "node:path";
import { project } from "./project.mjs";
import { Refusal } from "./say.mjs";

/** The little that must be known before anything is installed; env.ts parses the rest. */
export function readLaunchSettings() {
  const { PORT, HOST, DATA_DIR, DATABASE_URL } = process.env;
  const port = Number(PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Refusal(`PORT must be a whole number from 1 to 65535 (it is "${PORT}").`);
  }
  return {
    port,
    host: HOST || "127.0.0.1",
    dataDir: path.resolve(project, DATA_DIR || ".data"),
    isDemo: !DATABASE_URL,
  };
}
