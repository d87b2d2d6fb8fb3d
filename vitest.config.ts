import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";

const exclude = [...configDefaults.exclude, "e2e/**", "dist/**", ".next/**", ".data/**"];

const project = fileURLToPath(new URL("./", import.meta.url));
const layers = ["layers.test.ts"];
/** What goes through all there are, letters, zones, files or expressions: longer than a check may take. */
const long = ["**/every-*.test.ts", "regexes.test.ts", "media/hostile-pictures.test.ts"];
/** What sets the environment or replaces a module needs a process that has read neither yet. */
const alone = testsIn(project).filter((file) =>
  /\bvi\.(stubEnv|mock)\(/.test(readFileSync(path.join(project, file), "utf8")),
);

export default defineConfig({
  resolve: { alias: { "@/": project } },
  test: {
    env: { LOG_LEVEL: "silent" },
    // A busy machine is not a failed rule.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["**/*.test.{ts,tsx}"],
          exclude: [...exclude, ...layers, ...long, ...alone, "**/*.db.test.ts"],
          isolate: false,
        },
      },
      { extends: true, test: { name: "layers", include: layers } },
      { extends: true, test: { name: "long", include: long } },
      {
        extends: true,
        test: { name: "alone", include: alone, exclude: [...exclude, "**/*.db.test.ts"] },
      },
      {
        extends: true,
        test: {
          name: "db",
          include: ["**/*.db.test.ts"],
          exclude,
          globalSetup: ["server/test-postgres.mjs"],
          hookTimeout: 60_000,
        },
      },
    ],
  },
});

function testsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const { name } = entry;
    if (name.startsWith(".") || name === "node_modules" || name === "dist") return [];
    if (entry.isDirectory())
      return testsIn(path.join(folder, name)).map((file) => `${name}/${file}`);
    return /\.test\.tsx?$/.test(name) ? [name] : [];
  });
}
