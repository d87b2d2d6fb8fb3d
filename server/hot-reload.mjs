import { existsSync, statSync, watch } from "node:fs";
import path from "node:path";
import { bundle } from "./bundle.mjs";
import { project } from "./project.mjs";
import { say } from "./say.mjs";

const folders = [
  "server",
  "press",
  "ingest",
  "media",
  "db",
  "feeds",
  "outside",
  "article",
  "newsroom",
];

/** In development, the processes that are not the framework's start again with their new code. */
export function hotReload(kept) {
  let timer = null;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void reload(kept), 300);
  };
  for (const folder of folders.filter((name) => existsSync(path.join(project, name)))) {
    watch(path.join(project, folder), { recursive: true }, soon).on("error", () => {});
  }
}

async function reload(kept) {
  for (const one of kept) {
    const before = timeOf(one.name);
    try {
      await bundle(one.name);
    } catch (error) {
      say(error.message);
      continue;
    }
    if (timeOf(one.name) !== before) one.restart();
  }
}

function timeOf(name) {
  return statSync(path.join(project, "dist", `${name}.mjs`)).mtimeMs;
}
