import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/**
 * The layers of Stet: which folder may import which. Arrows point downwards only. `root` is the
 * few files that stand beside the folders (env.ts, log.ts …).
 */
export const mayImport: Record<string, readonly string[]> = {
  app: [
    "components",
    "press",
    "ingest",
    "media",
    "db",
    "feeds",
    "article",
    "outside",
    "newsroom",
    "root",
  ],
  server: [
    "components",
    "press",
    "ingest",
    "media",
    "db",
    "feeds",
    "article",
    "outside",
    "newsroom",
    "root",
  ],
  press: ["db", "article", "newsroom", "outside", "root"],
  ingest: ["db", "media", "article", "newsroom", "outside", "root"],
  media: ["db", "article", "newsroom", "outside", "root"],
  db: ["article", "newsroom", "root"],
  components: ["article", "newsroom"],
  feeds: ["article", "newsroom"],
  article: ["newsroom"],
  outside: ["newsroom", "root"],
  newsroom: [],
  root: ["newsroom"],
  e2e: ["db", "media", "article", "newsroom", "root"],
  faults: [
    "bench",
    "e2e",
    "press",
    "db",
    "media",
    "feeds",
    "article",
    "outside",
    "newsroom",
    "root",
  ],
  attack: [
    "bench",
    "e2e",
    "press",
    "db",
    "media",
    "feeds",
    "article",
    "outside",
    "newsroom",
    "root",
  ],
  bench: ["e2e", "press", "db", "media", "feeds", "article", "outside", "newsroom", "root"],
};

/** A source file, by its path in the project. */
export type Source = { path: string; text: string };

/** Every breach of the layers in these files, as a sentence each. */
export function trespasses(sources: Source[]): string[] {
  const files = new Map(sources.map((source) => [source.path, source]));
  return sources.flatMap((source) => [
    ...crossings(source),
    ...packages(source),
    ...settings(source),
    ...clientCode(source, files),
  ]);
}

/** The TypeScript of the project, as it lies on the disk. */
export function readSources(project: string): Source[] {
  const found: Source[] = [];
  const walk = (folder: string) => {
    for (const entry of readdirSync(path.join(project, folder), { withFileTypes: true })) {
      const name = path.posix.join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!/^(node_modules|dist|\..*)$/.test(entry.name)) walk(name);
      } else if (/\.tsx?$/.test(name) && !name.endsWith(".d.ts")) {
        found.push({ path: name, text: readFileSync(path.join(project, name), "utf8") });
      }
    }
  };
  walk("");
  return found;
}

function crossings(source: Source): string[] {
  const from = layerOf(source.path);
  if (from === "config") return [];
  return importsOf(source)
    .map((name) => inProject(source, name))
    .filter((target) => target !== null)
    .filter((target) => {
      const to = layerOf(target);
      // Tests may hold the product's own settings against it.
      if (to === "config" && isTest(source)) return false;
      return to !== from && !mayImport[from]?.includes(to);
    })
    .map(
      (target) => `${source.path} imports ${target}: ${from} may not import ${layerOf(target)}.`,
    );
}

/** Packages that a layer does without; tests may use what they test with. */
function packages(source: Source): string[] {
  if (isTest(source)) return [];
  const layer = layerOf(source.path);
  return importsOf(source)
    .filter((name) => inProject(source, name) === null)
    .flatMap((name) => {
      if (layer === "newsroom")
        return [`${source.path} imports ${name}: newsroom imports no package.`];
      if (layer === "article" && /^(react|react-dom|@tiptap\/react)(\/|$)/.test(name)) {
        return [`${source.path} imports ${name}: article knows no React.`];
      }
      if (/^(article|components|feeds)$/.test(layer) && name.startsWith("node:")) {
        return [`${source.path} imports ${name}: ${layer} runs in browsers too.`];
      }
      if (/^(app|ingest|media)$/.test(layer) && /^(pg|drizzle-orm)(\/|$)/.test(name)) {
        return [`${source.path} imports ${name}: the SQL is in db.`];
      }
      return [];
    });
}

function settings(source: Source): string[] {
  // e2e, bench, faults and attack stand outside the product and start it, as the launch scripts do.
  if (source.path === "env.ts" || /^(config|e2e|bench|faults|attack)$/.test(layerOf(source.path)))
    return [];
  return /\bprocess\s*\.\s*env\b|\bprocess\s*\[\s*["']env/.test(withoutComments(source.text))
    ? [`${source.path} reads process.env: only env.ts does.`]
    : [];
}

const readerParts = /^(components\/(site|article)|app\/\(site\))\//;

/** The reader's pages carry no framework script, so nothing they are made of may ask for it. */
function clientCode(source: Source, files: Map<string, Source>): string[] {
  if (!readerParts.test(source.path) || isTest(source)) return [];
  const seen = new Set<string>();
  const reach = (file: Source): string[] => {
    if (seen.has(file.path)) return [];
    seen.add(file.path);
    if (isClient(file)) {
      return [`${source.path} is part of the reader's pages, and ${file.path} says "use client".`];
    }
    return importsOf(file).flatMap((name) => {
      const next = fileAt(inProject(file, name), files);
      return next ? reach(next) : [];
    });
  };
  return reach(source);
}

function isClient(file: Source) {
  return /^\s*["']use client["']/.test(withoutComments(file.text));
}

function isTest(source: Source) {
  return /(\.test\.tsx?|^db\/test-database\.ts)$/.test(source.path);
}

function layerOf(file: string): string {
  const [folder, ...rest] = file.split("/");
  if (rest.length > 0) return folder ?? "";
  if (/^(proxy|instrumentation)(\.ts)?$/.test(file)) return "app";
  return /^layers|\.config(\.ts)?$/.test(file) ? "config" : "root";
}

/** The path in the project that an import names, or null for a package. */
function inProject(source: Source, name: string): string | null {
  if (name.startsWith("@/")) return name.slice(2);
  if (name.startsWith(".")) return path.posix.join(path.posix.dirname(source.path), name);
  return null;
}

function fileAt(target: string | null, files: Map<string, Source>): Source | undefined {
  if (target === null) return undefined;
  const endings = ["", ".ts", ".tsx", "/index.ts", "/index.tsx"];
  return endings.map((ending) => files.get(target + ending)).find(Boolean);
}

const importForms = [
  /(?:^|[;}\n])\s*(?:import|export)\b[^;"'`]*?\bfrom\s*["']([^"'\n]+)["']/g,
  /(?:^|[;}\n])\s*import\s*["']([^"'\n]+)["']/g,
  /\b(?:import|require)\(\s*["']([^"'\n]+)["']\s*[,)]/g,
];

function importsOf(source: Source): string[] {
  const text = withoutComments(source.text);
  return importForms.flatMap((form) => [...text.matchAll(form)].map((match) => match[1] ?? ""));
}

function withoutComments(text: string) {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[\s;{}(,])\/\/[^\n]*/g, "$1");
}
