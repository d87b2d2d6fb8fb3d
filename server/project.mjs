import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** The folder of Stet itself; every process runs in it. */
export const project = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

export const leash = pathToFileURL(path.join(project, "server", "leash.mjs")).href;
