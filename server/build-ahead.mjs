// npm run build: all that a start would build, so that nothing has to be written where it runs.
import { buildWeb } from "./build.mjs";
import { bundle, sourceOf } from "./bundle.mjs";
import { bundled } from "./bundled.mjs";
import { install } from "./install.mjs";
import { project } from "./project.mjs";
import { explain } from "./say.mjs";

try {
  process.chdir(project);
  await install();
  for (const name of [...bundled, "stet"].filter(sourceOf)) await bundle(name);
  await buildWeb();
} catch (error) {
  explain(error);
  process.exit(1);
}
