import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

// Finds everything that somebody outside, or a person inside, can ask of Stet, by reading its code.
// Whatever is found here and has no row in the tables of this folder fails the tests.

/** "POST /api/stories/[id]/moves" for every exported method of every route of the workspace. */
export function discoverRoutes(project = "."): string[] {
  return filesUnder(project, "app/api", /\/route\.tsx?$/).flatMap((file) => {
    const text = readFileSync(path.join(project, file), "utf8");
    const address = file.replace(/^app/, "").replace(/\/route\.tsx?$/, "");
    return exportedNames(text)
      .filter((name) => methods.has(name))
      .map((name) => `${name} ${address}`);
  });
}

/** "/desk/stories/[id]" for every page that is not the reader's. */
export function discoverPages(project = "."): string[] {
  const rooms = readdirSync(path.join(project, "app"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "(site)" && entry.name !== "api")
    .map((entry) => `app/${entry.name}`);
  return rooms
    .flatMap((room) => filesUnder(project, room, /\/(page|route)\.tsx?$/))
    .map((file) => {
      const inside = file.split("/").slice(1, -1);
      return `/${inside.filter((part) => !/^\(.*\)$/.test(part)).join("/")}`;
    });
}

/** Every file that opens a server action. There is none, and a first one needs rows of its own. */
export function discoverActions(project = "."): string[] {
  return ["app", "components", "press", "db", "server", "feeds", "article", "newsroom"]
    .flatMap((folder) => filesUnder(project, folder, /\.(tsx?|mjs)$/))
    .filter((file) =>
      /(^|[{;\n])\s*["']use server["']/.test(readFileSync(path.join(project, file), "utf8")),
    );
}

/** "move-story.moveStory" for every exported function of db/ that is given the acting person first. */
export function discoverSentences(project = "."): string[] {
  return filesUnder(project, "db", /^db\/[^/]+\.ts$/)
    .filter((file) => !/(\.test|small-newsroom|staged-pictures|test-database)\.ts$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(path.join(project, file), "utf8");
      const found = text.matchAll(
        /export (?:async )?(?:function|const) (\w+)(?:<[^(]*>)?(?: = (?:async )?)?\(\s*\w+: (?:Person|SignedIn)\b/g,
      );
      return [...found].map(([, name]) => `${path.basename(file, ".ts")}.${name}`);
    });
}

/** Every hook by which live answers what a socket sends, and every word of a message that it reads. */
export function discoverSocket(project = "."): string[] {
  const live = readFileSync(path.join(project, "server/live/start-live.ts"), "utf8");
  const hooks = [...live.matchAll(/^\s+((?:on|before|after)[A-Z]\w+):/gm)].map(([, name]) => name);
  const messages = readFileSync(path.join(project, "article/live-messages.ts"), "utf8");
  const marks = /function markIn[\s\S]*?\n}/.exec(messages)?.[0] ?? "";
  const words = [...marks.matchAll(/said\.(\w+)/g)].map(([, word]) => `stateless ${word}`);
  return [...new Set([...hooks, ...words])].map(String);
}

const methods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

function exportedNames(text: string): string[] {
  const declared = [...text.matchAll(/^export (?:async )?(?:function|const|let) (\w+)/gm)];
  const listed = [...text.matchAll(/^export \{([^}]*)\}/gm)].flatMap(([, names = ""]) =>
    names.split(",").map(
      (name) =>
        name
          .split(/\bas\b/)
          .at(-1)
          ?.trim() ?? "",
    ),
  );
  return [...declared.map(([, name = ""]) => name), ...listed].filter(Boolean);
}

function filesUnder(project: string, folder: string, wanted: RegExp): string[] {
  return readdirSync(path.join(project, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(project, path.join(entry.parentPath, entry.name)))
    .filter((file) => wanted.test(file) && !/\.test\.tsx?$/.test(file))
    .sort();
}
