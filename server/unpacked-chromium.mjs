import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { project } from "./project.mjs";

const require = createRequire(import.meta.url);

/** The browser, its graphics, the libraries that a bare system lacks (libnss3 and its kin), and faces. */
const archives = ["chromium.br", "swiftshader.tar.br", "al2023.tar.br", "fonts.tar.br"];

/**
 * The browser from npm, unpacked beside the build once for each of its versions; answers the
 * program that starts it. What it brings along is put on the path of that one program, never on
 * that of the tests or of the newsroom that they start.
 */
export async function unpackedChromium() {
  const home = path.dirname(path.dirname(require.resolve("@sparticuz/chromium")));
  const { version } = require(path.join(home, "package.json"));
  const folder = path.join(project, "dist", `chromium-${version}`);
  if (!existsSync(folder)) await unpack(path.join(home, "bin"), folder);
  return path.join(folder, "start");
}

/** Appears whole or not at all: whoever is stopped half-way leaves nothing that looks like a browser. */
async function unpack(bin, folder) {
  mkdirSync(path.dirname(folder), { recursive: true });
  const draft = mkdtempSync(`${folder}.`);
  try {
    await inflateInto(draft, bin);
    writeFileSync(path.join(draft, "fonts", "fonts.conf"), facesOf(folder));
    writeFileSync(path.join(draft, "start"), starterOf(folder), { mode: 0o755 });
    renameSync(draft, folder);
  } catch (error) {
    // Another run may have put the same browser there first.
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** The package unpacks into the folder for temporary files, whichever that is just now. */
async function inflateInto(folder, bin) {
  const { inflate } = await import("@sparticuz/chromium");
  const usual = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await Promise.all(archives.map((archive) => inflate(path.join(bin, archive))));
  } finally {
    if (usual === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = usual;
  }
}

function starterOf(folder) {
  return `#!/bin/sh
here='${folder.replaceAll("'", `'\\''`)}'
export LD_LIBRARY_PATH="$here/al2023/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
export FONTCONFIG_FILE="$here/fonts/fonts.conf"
exec "$here/chromium" "$@"
`;
}

function facesOf(folder) {
  const shown = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${shown(path.join(folder, "fonts"))}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${shown(path.join(folder, "fonts-cache"))}</cachedir>
</fontconfig>
`;
}
