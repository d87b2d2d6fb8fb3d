import { randomBytes } from "node:crypto";
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { Refusal } from "./say.mjs";

const mendIt = "Give Stet a folder that it may read and write, with DATA_DIR.";

/** Makes the data folder if it is missing, and refuses one that cannot be used. */
export function openDataFolder(folder) {
  try {
    if (!existsSync(folder)) {
      mkdirSync(path.dirname(folder), { recursive: true });
      mkdirSync(folder, { mode: 0o700 });
      // Run by root, the database is another user, who must be able to pass through.
      if (process.getuid?.() === 0) chmodSync(folder, 0o711);
    }
    if (!statSync(folder).isDirectory()) {
      throw new Refusal(`The data folder ${folder} is not a folder. ${mendIt}`);
    }
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    mkdirSync(path.join(folder, "logs"), { recursive: true, mode: 0o700 });
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`The data folder ${folder} cannot be used (${error.code}). ${mendIt}`);
  }
}

/** The secrets of this data folder, made on first use, readable by its owner alone. */
export function secretsOf(folder) {
  const file = path.join(folder, "secrets.json");
  if (!existsSync(file)) {
    const names = ["id", "superuser", "owner", "desk", "reader", "auth"];
    const made = Object.fromEntries(names.map((name) => [name, randomBytes(24).toString("hex")]));
    writePrivately(file, made);
  }
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Refusal(
      `The secrets of the data folder cannot be read (${file}: ${error.code ?? "not JSON"}). Restore that file from a backup.`,
    );
  }
}

/** What a running Stet tells the operator's commands: process id, port, database addresses. */
export function writeRunning(folder, running) {
  writePrivately(path.join(folder, "running.json"), running);
}

export function readRunning(folder) {
  try {
    return JSON.parse(readFileSync(path.join(folder, "running.json"), "utf8"));
  } catch {
    return null;
  }
}

export function forgetRunning(folder) {
  rmSync(path.join(folder, "running.json"), { force: true });
}

/**
 * How far the demo of this data folder has come: null, "seeding" or "seeded". One that was cut
 * off while it was being seeded holds nothing that anybody wrote, and is made again.
 */
export function demoOf(folder) {
  return ["seeded", "seeding"].find((stage) => existsSync(path.join(folder, stage))) ?? null;
}

export function markDemo(folder, stage) {
  if (stage !== null) writeFileSync(path.join(folder, stage), "");
  for (const other of ["seeding", "seeded"]) {
    if (other !== stage) rmSync(path.join(folder, other), { force: true });
  }
}

/** True while a restore is under way here, and after one that was cut off. It sets the mark itself. */
export function isRestoring(folder) {
  return existsSync(path.join(folder, "restoring"));
}

/** Opens a log of this data folder for appending; a long one is put aside first. */
export function openLog(folder, name) {
  const file = path.join(folder, "logs", `${name}.log`);
  if (existsSync(file) && statSync(file).size > 10_000_000) renameSync(file, `${file}.1`);
  return openSync(file, "a", 0o600);
}

function writePrivately(file, content) {
  const draft = `${file}.new`;
  writeFileSync(draft, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, file);
}
