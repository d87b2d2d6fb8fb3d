// Holds the embedded PostgreSQL: starts it, tells the supervisor when it answers, and stops it
// with itself. Arguments: data folder, port, and "scratch" for a database that may be lost, or
// "again" when this run of Stet has already started it once.
import { spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { demoOf, markDemo, openLog, secretsOf } from "./data-folder.mjs";
import { giveTo, homeOf } from "./postgres-home.mjs";
import { explain, Refusal } from "./say.mjs";

const [dataDir, port, how] = process.argv.slice(2);
const scratch = how === "scratch";
const isFirstStart = how !== "again";
const secrets = secretsOf(dataDir);
const log = openLog(dataDir, "postgres");

let server = null;
let isStopping = false;

for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, () => void stop(0));
// Left alone: the other processes have a moment to write what they hold.
process.once("disconnect", () => void stop(2_000));
process.channel?.unref();

try {
  const home = homeOf(dataDir, secrets.id);
  if (home.note) tell({ note: home.note });
  await endLeftover(home.cluster);
  if (!existsSync(path.join(home.cluster, "PG_VERSION"))) {
    makeCluster(home);
    markDemo(dataDir, null);
  }
  refuseOtherVersion(home.cluster);
  await start(home);
  await makeRoles();
  tell({ ready: true });
} catch (error) {
  if (process.connected) tell({ failed: error instanceof Refusal ? error.message : error.stack });
  else explain(error);
  await stop(0, 1);
}

function tell(message) {
  if (process.connected) process.send(message);
}

function makeCluster({ uid, gid, programs, cluster }) {
  const draft = `${cluster}.new`;
  const passwordFile = `${cluster}.password`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  giveTo({ uid, gid }, draft);
  writeFileSync(passwordFile, secrets.superuser, { mode: 0o600 });
  giveTo({ uid, gid }, passwordFile);
  const options = [
    "--pgdata",
    draft,
    "--username",
    "postgres",
    "--pwfile",
    passwordFile,
    "--auth",
    "scram-sha-256",
    "--encoding",
    "UTF8",
    "--locale-provider",
    "builtin",
    "--builtin-locale",
    "C.UTF-8",
    "--lc-collate",
    "C",
    "--lc-messages",
    "C",
    "--lc-monetary",
    "C",
    "--lc-numeric",
    "C",
    "--lc-time",
    "C",
    "--text-search-config",
    "simple",
    ...(scratch ? ["--no-sync"] : []),
  ];
  const initdb = path.join(programs, "bin", "initdb");
  // The text search reads letters by the system's table; a bare system may not have it.
  let made;
  for (const letters of ["C.UTF-8", "C"]) {
    made = spawnSync(initdb, [...options, "--lc-ctype", letters], {
      uid,
      gid,
      cwd: "/",
      encoding: "utf8",
      env: { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" },
    });
    if (made.status === 0) break;
  }
  rmSync(passwordFile, { force: true });
  if (made.status !== 0) {
    rmSync(draft, { recursive: true, force: true });
    throw new Refusal(
      `The database could not be made: ${lastLine(made.stderr) ?? made.error?.message}`,
    );
  }
  renameSync(draft, cluster);
}

function lastLine(text) {
  return (
    text
      ?.trim()
      .split("\n")
      .filter((line) => line.includes("error"))
      .at(-1) ?? text?.trim().split("\n").at(-1)
  );
}

function refuseOtherVersion(cluster) {
  const version = readFileSync(path.join(cluster, "PG_VERSION"), "utf8").trim();
  if (version !== "18") {
    throw new Refusal(
      `The data folder holds a database of PostgreSQL ${version}; this copy of Stet brings 18. Restore a backup into a new data folder.`,
    );
  }
}

async function start(home) {
  // After a crash the old server's children may hold its memory for a moment.
  for (let tries = 0; !isStopping; tries++) {
    server = run(home);
    if (await answers()) return;
    if (tries === 20)
      throw new Error(`PostgreSQL does not start; its reasons are in ${dataDir}/logs/postgres.log`);
    await wait(200);
  }
  throw new Error("stopped while starting");
}

function run({ uid, gid, programs, cluster }) {
  const settings = {
    listen_addresses: "127.0.0.1",
    port,
    unix_socket_directories: "",
    max_connections: "100",
    shared_buffers: "128MB",
    work_mem: "8MB",
    maintenance_work_mem: "64MB",
    effective_cache_size: "512MB",
    max_wal_size: "512MB",
    jit: "off",
    random_page_cost: "1.1",
    timezone: "UTC",
    log_timezone: "UTC",
    log_min_duration_statement: "500ms",
    log_parameter_max_length: "0",
    log_parameter_max_length_on_error: "0",
    ...(scratch
      ? { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "200" }
      : {}),
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const child = spawn(path.join(programs, "bin", "postgres"), ["-D", cluster, ...options], {
    uid,
    gid,
    cwd: "/",
    detached: true,
    stdio: ["ignore", log, log],
    env: { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" },
  });
  child.ended = new Promise((resolve) => {
    child.once("error", resolve);
    child.once("exit", resolve);
  });
  child.hasEnded = false;
  child.ended.then(() => {
    child.hasEnded = true;
    if (child.hasAnswered && !isStopping) process.exit(1);
  });
  return child;
}

async function answers() {
  const { default: pg } = await import("pg");
  while (!server.hasEnded && !isStopping) {
    const client = new pg.Client(superuser("postgres"));
    client.on("error", () => {});
    try {
      await client.connect();
      await client.end();
      server.hasAnswered = true;
      return true;
    } catch (error) {
      if (error.code === "28P01") {
        throw new Refusal(
          `The database does not know the passwords in ${dataDir}/secrets.json. Restore that file from a backup.`,
        );
      }
      await wait(50);
    }
  }
  return false;
}

function superuser(database) {
  return {
    host: "127.0.0.1",
    port: Number(port),
    user: "postgres",
    password: secrets.superuser,
    database,
    // Whoever has taken the port meanwhile may take the call, too, and say nothing.
    connectionTimeoutMillis: 2_000,
  };
}

/** Owner, desk and reader, each with a password of its own, and the database. */
async function makeRoles() {
  const { default: pg } = await import("pg");
  const client = new pg.Client(superuser("postgres"));
  await client.connect();
  for (const name of ["owner", "desk", "reader"]) {
    const role = `stet_${name}`;
    const { rowCount } = await client.query("select from pg_roles where rolname = $1", [role]);
    if (rowCount > 0) continue;
    await client.query(`create role ${role} login password ${client.escapeLiteral(secrets[name])}`);
  }
  if (demoOf(dataDir) === "seeding" && isFirstStart) {
    await client.query("drop database if exists stet with (force)");
    markDemo(dataDir, null);
  }
  const { rowCount } = await client.query("select from pg_database where datname = 'stet'");
  if (rowCount === 0) await client.query("create database stet owner stet_owner");
  await client.end();
}

async function stop(patience, code = 0) {
  if (isStopping) return;
  isStopping = true;
  await wait(patience);
  if (server && !server.hasEnded) {
    server.kill("SIGINT");
    const last = [
      setTimeout(() => server.kill("SIGQUIT"), 8_000),
      setTimeout(() => server.kill("SIGKILL"), 12_000),
    ];
    await server.ended;
    last.forEach(clearTimeout);
  }
  process.exit(code);
}

/** Ends the server that a killed Stet left running on this cluster. */
async function endLeftover(cluster) {
  const file = path.join(cluster, "postmaster.pid");
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
  if (!(pid > 1) || !isAlive(pid)) return;
  if (!isServerOf(pid, cluster)) {
    // The number now belongs to someone else, and would keep PostgreSQL from starting.
    rmSync(file, { force: true });
    return;
  }
  for (const [signal, patience] of [
    ["SIGINT", 6_000],
    ["SIGQUIT", 2_000],
    ["SIGKILL", 2_000],
  ]) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    for (let waited = 0; waited < patience; waited += 50) {
      if (!isAlive(pid)) return;
      await wait(50);
    }
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return error.code === "EPERM";
  }
}

// In a container without a reaper, an ended orphan stays in the table of processes.
function isZombie(pid) {
  try {
    return /^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

function isServerOf(pid, cluster) {
  const folder = realpathSync(cluster);
  if (process.platform === "linux") {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === folder;
    } catch {
      return false;
    }
  }
  const { stdout } = spawnSync("ps", ["-ww", "-p", String(pid), "-o", "command="], {
    encoding: "utf8",
  });
  return stdout.includes("postgres") && (stdout.includes(folder) || stdout.includes(cluster));
}
