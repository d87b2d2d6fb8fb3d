import path from "node:path";
import { startChild } from "./child.mjs";
import { openLog, secretsOf } from "./data-folder.mjs";
import { project } from "./project.mjs";
import { Refusal, say } from "./say.mjs";

/**
 * Starts the process that holds the embedded database of a data folder. `ready` becomes true,
 * or throws the reason in words.
 */
export function startDatabase(dataDir, port, how = "first") {
  const child = startChild(
    path.join(project, "server", "postgres.mjs"),
    [dataDir, String(port), how],
    // It minds the channel itself, more patiently than the leash would.
    { env: process.env, out: openLog(dataDir, "postgres"), isLeashed: false },
  );
  const ready = new Promise((resolve, reject) => {
    child.on("message", (message) => {
      if (message.note) say(message.note);
      if (message.ready) resolve(true);
      if (message.failed) reject(new Refusal(message.failed));
    });
    child.ended.then(() =>
      reject(new Refusal(`The database ended; its reasons are in ${dataDir}/logs/postgres.log`)),
    );
  });
  ready.catch(() => {});
  return { child, ready };
}

/** The addresses of the embedded database, for each of its users. */
export function addressesOf(dataDir, port) {
  const secrets = secretsOf(dataDir);
  const address = (user, password, name) =>
    `postgres://${user}:${password}@127.0.0.1:${port}/${name}`;
  return {
    superuser: address("postgres", secrets.superuser, "postgres"),
    owner: address("stet_owner", secrets.owner, "stet"),
    desk: address("stet_desk", secrets.desk, "stet"),
    reader: address("stet_reader", secrets.reader, "stet"),
  };
}
