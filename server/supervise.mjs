import { existsSync } from "node:fs";
import http from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { buildWeb, next } from "./build.mjs";
import { bundle, sourceOf } from "./bundle.mjs";
import { bundled } from "./bundled.mjs";
import { killGroup, runChild, startChild } from "./child.mjs";
import {
  demoOf,
  forgetRunning,
  isRestoring,
  markDemo,
  openDataFolder,
  openLog,
  readRunning,
  secretsOf,
  writeRunning,
} from "./data-folder.mjs";
import { addressesOf, startDatabase } from "./database.mjs";
import { hotReload } from "./hot-reload.mjs";
import { install, isInstalled } from "./install.mjs";
import { keep } from "./keep.mjs";
import { readLaunchSettings } from "./launch-settings.mjs";
import { hold } from "./lock.mjs";
import { whenOrphaned } from "./parent.mjs";
import { accepts, freePort, whyNotListen } from "./ports.mjs";
import { project } from "./project.mjs";
import { explain, Refusal, say, step } from "./say.mjs";

/** Starts all of Stet on this machine, keeps it running, and stops it in order. */
export async function supervise({ isDev }) {
  process.chdir(project);
  const run = { kept: [], steps: new Set(), isStopping: false };
  heedSignals(run);
  try {
    const settings = readLaunchSettings();
    await launch(run, settings, isDev);
    if (!run.isStopping) say(`Stet is ready at http://localhost:${settings.port}`);
  } catch (error) {
    if (run.isStopping) return;
    explain(error);
    await stop(run, 1);
  }
}

async function launch(run, settings, isDev) {
  const { dataDir, isDemo } = settings;
  if (isInstalled()) await refuseWrongEnvironment();
  // A folder that would only now be made is held by nobody, and is not made for nothing.
  if (!existsSync(dataDir)) await refuseTakenPort(settings);
  openDataFolder(dataDir);
  run.dataDir = dataDir;
  run.lock = await holdDataFolder(settings);
  refuseCutOffRestore(dataDir);
  await refuseTakenPort(settings);

  const onStart = (child) => runStep(run, child);
  await install(onStart);
  await refuseWrongEnvironment();
  const names = bundled.filter(sourceOf);
  const bundles = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await bundle(name)])),
  );
  if (!isDev) await buildWeb({ onStart, isOver: () => run.isStopping });
  if (run.isStopping) return;

  const ports = {
    web: await freePort(),
    live: await freePort(),
    database: isDemo ? await freePort() : 0,
  };
  const addresses = isDemo ? addressesOf(dataDir, ports.database) : null;
  const environment = environmentOf(settings, ports, addresses, isDev);
  writeRunning(dataDir, {
    pid: process.pid,
    port: settings.port,
    environment: isDemo ? operatorsPart(environment("stet", true)) : null,
  });

  const add = (name, start, isReady, whereToLook = isDemo ? `${dataDir}/logs/${name}.log` : "") => {
    if (run.isStopping) throw new Refusal("Stopped.");
    const kept = keep({ name, start, isReady, whereToLook });
    run.kept.push(kept);
    return kept;
  };
  const node =
    (name, file, args = []) =>
    () =>
      startChild(file, args, {
        env: environment(name),
        out: isDemo ? openLog(dataDir, name) : "inherit",
      });

  let database = null;
  if (isDemo) {
    let starting = null;
    database = add(
      "postgres",
      () => {
        starting = startDatabase(dataDir, ports.database, starting ? "again" : "first");
        return starting.child;
      },
      () => starting.ready,
    );
  }
  // It opens the database only when it is asked for something, so it may start beside it.
  const web = add(
    "web",
    node("web", next, [
      isDev ? "dev" : "start",
      "-p",
      String(ports.web),
      "-H",
      "127.0.0.1",
      ...(isDev ? [] : ["--keepAliveTimeout", "75000"]),
    ]),
    (child) => speaks(ports.web, hasEnded(child)),
  );
  if (database) await step("Starting the database", () => database.ready);
  const once = (name, what) =>
    step(what, async () => {
      const code = await runChild(bundles[name], [], {
        // A demo's terminal is for people; what fails still says so.
        env: { ...(isDemo ? { LOG_LEVEL: "warn" } : {}), ...environment(name, true) },
        out: "inherit",
        onStart,
      });
      // With 1 it has said why in its own words.
      if (code === 1) throw new Refusal("");
      if (code !== 0) throw new Refusal(`${what} failed.`);
    });
  await once("prepare", "Bringing the database up to date");
  if (isDemo && bundles.seed && demoOf(dataDir) !== "seeded") {
    markDemo(dataDir, "seeding");
    await once("seed", "Seeding the demo newsroom");
    markDemo(dataDir, "seeded");
  }

  const live =
    bundles.live &&
    add("live", node("live", bundles.live), (child) =>
      accepts(ports.live, "127.0.0.1", hasEnded(child)),
    );
  const worker = bundles.worker && add("worker", node("worker", bundles.worker), saysReady);
  const front =
    bundles.front &&
    add("front", node("front", bundles.front), (child) =>
      accepts(settings.port, settings.host, hasEnded(child)),
    );
  await step("Starting web, live, worker and front", async () => {
    await Promise.all([web, live, worker, front].filter(Boolean).map((kept) => kept.ready));
    if (front) await answersWell(settings, () => run.isStopping);
  });
  if (isDev) hotReload([live, worker, front].filter(Boolean));
}

async function refuseWrongEnvironment() {
  const { env } = await import(pathToFileURL(await bundle("env")).href);
  env();
}

async function holdDataFolder({ dataDir }) {
  const lock = await hold(dataDir);
  if (lock) return lock;
  const other = readRunning(dataDir);
  const where = other ? ` (process ${other.pid}, http://localhost:${other.port})` : "";
  throw new Refusal(
    `Another Stet is running on the data folder ${dataDir}${where}: stop it first, or give this one another folder with DATA_DIR.`,
  );
}

function refuseCutOffRestore(dataDir) {
  if (!isRestoring(dataDir)) return;
  throw new Refusal(
    `A restore into the data folder ${dataDir} did not come to its end: run it again (npm run stet -- restore FILE), then start Stet.`,
  );
}

async function refuseTakenPort({ port, host, dataDir }) {
  // What a killed Stet left behind lets go of the port within a few seconds.
  const patience = readRunning(dataDir) ? 6_000 : 0;
  const began = Date.now();
  for (;;) {
    const reason = await whyNotListen(port, host);
    if (!reason) return;
    if (reason !== "EADDRINUSE")
      throw new Refusal(
        `Stet may not listen on ${host} port ${port} (${reason}): set PORT or HOST to another.`,
      );
    if (Date.now() - began >= patience)
      throw new Refusal(
        `Port ${port} is taken by another program: stop it, or set PORT to another.`,
      );
    await wait(100);
  }
}

/** What each process is told; only what migrates is given the owner's address. */
function environmentOf({ port, host, dataDir, isDemo }, ports, addresses, isDev) {
  return (name, isOwner = false) => {
    const { MIGRATE_DATABASE_URL, ...given } = process.env;
    const own = isDemo
      ? {
          STET_DEMO: "1",
          DATABASE_URL: addresses.desk,
          READER_DATABASE_URL: addresses.reader,
          MIGRATE_DATABASE_URL: addresses.owner,
          AUTH_SECRET: given.AUTH_SECRET || secretsOf(dataDir).auth,
          SITE_URL: given.SITE_URL || `http://localhost:${port}`,
        }
      : { MIGRATE_DATABASE_URL };
    if (!isOwner) delete own.MIGRATE_DATABASE_URL;
    const all = {
      ...given,
      ...own,
      PORT: String(port),
      STET_PORT: String(port),
      HOST: host,
      DATA_DIR: dataDir,
      NODE_ENV: isDev ? "development" : "production",
      NEXT_TELEMETRY_DISABLED: "1",
      // Decoding pictures on several threads, the allocator would keep an arena for each of them.
      ...(name === "worker" ? { MALLOC_ARENA_MAX: "2" } : {}),
      STET_PROCESS: name,
      STET_WEB_PORT: String(ports.web),
      STET_LIVE_PORT: String(ports.live),
    };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  };
}

/** What `npm run stet` must know to work beside a running demo. */
function operatorsPart(environment) {
  const names = [
    "STET_DEMO",
    "DATABASE_URL",
    "READER_DATABASE_URL",
    "MIGRATE_DATABASE_URL",
    "AUTH_SECRET",
    "SITE_URL",
    "PORT",
    "HOST",
    "STET_WEB_PORT",
    "STET_LIVE_PORT",
  ];
  return Object.fromEntries(names.map((name) => [name, environment[name]]));
}

function hasEnded(child) {
  return () => child.exitCode !== null || child.signalCode !== null;
}

/** The worker opens no port: it says so itself. */
function saysReady(child) {
  return new Promise((resolve) => {
    child.on("message", (message) => message === "ready" && resolve(true));
    child.ended.then(() => resolve(false));
  });
}

/** The framework opens its port before it knows whether it can serve anything. */
async function speaks(port, isOver) {
  while (!isOver()) {
    if (await ask(`http://127.0.0.1:${port}/api/health/live`)) return true;
    await wait(50);
  }
  return false;
}

/** Waits until the whole product answers through its public port. */
async function answersWell({ port, host }, isOver) {
  for (let tries = 0; tries < 300 && !isOver(); tries++) {
    const status = await ask(`http://${host}:${port}/api/health/ready`);
    if (status && status < 500) return;
    await wait(100);
  }
  if (!isOver())
    throw new Refusal("Stet started but does not answer well at /api/health/ready; see the logs.");
}

function ask(url) {
  return new Promise((resolve) => {
    const request = http.get(
      url,
      { timeout: 20_000, headers: { connection: "close" } },
      (response) => {
        response.resume();
        resolve(response.statusCode);
      },
    );
    request.on("timeout", () => request.destroy());
    request.on("error", () => resolve(null));
  });
}

function runStep(run, child) {
  run.steps.add(child);
  child.once("exit", () => run.steps.delete(child));
  if (run.isStopping) killGroup(child);
}

function heedSignals(run) {
  let first = 0;
  const heed = () => {
    if (!first) {
      first = Date.now();
      void stop(run, 0);
      return;
    }
    // npm passes on the signal that the terminal has already sent us.
    if (Date.now() - first < 1_000) return;
    for (const kept of run.kept) if (kept.name !== "postgres") kept.kill();
  };
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, heed);
  whenOrphaned(() => !first && heed());
}

const patience = { front: 4_000, web: 4_000, live: 10_000, worker: 10_000, postgres: 15_000 };

/**
 * The public port first, with the sockets that it passes on to live; what holds copy before the
 * database, the database last. The web ends after those who ask it for pages: a connection that one
 * of them keeps open would hold it up.
 */
const inOrder = [["front", "live"], ["worker"], ["web"], ["postgres"]];

async function stop(run, code) {
  if (run.isStopping) return;
  run.isStopping = true;
  for (const child of run.steps) killGroup(child);
  for (const names of inOrder) {
    const leaving = run.kept.filter(({ name }) => names.includes(name));
    await Promise.all(leaving.map((kept) => kept.stop(patience[kept.name])));
  }
  if (run.lock) forgetRunning(run.dataDir);
  process.exit(code);
}
