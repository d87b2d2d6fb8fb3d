// Parsed by Node of any age, to say what is wrong with an old one.
var version = process.versions.node.split(".").map(Number);

if (version[0] < 20 || (version[0] === 20 && version[1] < 19)) {
  console.error(
    `Stet needs Node 20.19 or newer; this is ${process.version}. See https://nodejs.org`,
  );
  process.exit(1);
} else {
  void import("./supervise.mjs").then((module) =>
    module.supervise({ isDev: process.argv.includes("--dev") }),
  );
}
