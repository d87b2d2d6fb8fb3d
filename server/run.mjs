// node server/run.mjs NAME [arguments]: bundles server/NAME.ts if it changed, and runs it.
import { pathToFileURL } from "node:url";
import { bundle } from "./bundle.mjs";
import { findChromium } from "./chromium.mjs";
import { install } from "./install.mjs";
import { readLaunchSettings } from "./launch-settings.mjs";
import { project } from "./project.mjs";
import { reachDemo } from "./reach-demo.mjs";
import { explain } from "./say.mjs";

const [name, ...args] = process.argv.slice(2);
process.env.INIT_CWD ??= process.cwd();

try {
  process.chdir(project);
  await install();
  const settings = readLaunchSettings();
  process.env.DATA_DIR = settings.dataDir;
  process.env.STET_PROCESS ??= name;
  const file = await bundle(name);
  if (/^(bench|faults|attack)$/.test(name)) await nameBrowser();
  const demo = name === "stet" && settings.isDemo ? await reachDemo(settings, args[0]) : null;
  Object.assign(process.env, demo?.environment ?? {});
  process.argv = [process.execPath, file, ...args];
  try {
    await import(pathToFileURL(file).href);
  } finally {
    await demo?.leave();
  }
} catch (error) {
  explain(error);
  process.exit(1);
}

/** What stands outside the product looks at it through the browser that the tests would use. */
async function nameBrowser() {
  const { file } = await findChromium();
  if (file) process.env.PW_CHROMIUM = file;
}
