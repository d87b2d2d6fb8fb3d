// node server/run.mjs NAME [arguments]: bundles server/NAME.ts if it changed, and runs it.
import { pathToFileURL } from "node:url";
import { bundle } from "./bundle.mjs";
import { readRunning } from "./data-folder.mjs";
import { install } from "./install.mjs";
import { readLaunchSettings } from "./launch-settings.mjs";
import { project } from "./project.mjs";
import { explain } from "./say.mjs";

const [name, ...args] = process.argv.slice(2);

try {
  process.chdir(project);
  await install();
  const settings = readLaunchSettings();
  process.env.DATA_DIR = settings.dataDir;
  process.env.STET_PROCESS ??= name;
  // Beside a running demo, the command works on its database.
  if (settings.isDemo) Object.assign(process.env, readRunning(settings.dataDir)?.environment ?? {});
  const file = await bundle(name);
  process.argv = [process.execPath, file, ...args];
  await import(pathToFileURL(file).href);
} catch (error) {
  explain(error);
  process.exit(1);
}
