import { spawn } from "node:child_process";
import { expect, test } from "@playwright/test";

test("a newsroom that is hurt while people work loses nothing and does nothing twice", async () => {
  test.setTimeout(420_000);
  // How soon it is back is measured by a long run on a quiet machine; here it must be back at all.
  const { code, said } = await hurt(
    "kills",
    "together",
    "pictures",
    "--kills=16",
    "--edits=500",
    "--ready=20",
  );
  expect(code, said).toBe(0);
});

/** npm run faults, with a newsroom of its own. */
function hurt(...asked: string[]): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ["server/run.mjs", "faults", ...asked], {
    env: withoutSettings(),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (part: Buffer) => {
      said += part;
    });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve({ code, said }));
  });
}

/** The settings of the newsroom under test are none of the other's. */
function withoutSettings(): NodeJS.ProcessEnv {
  const environment = { ...process.env };
  for (const name of Object.keys(environment))
    if (/^(PORT|DATA_DIR|SITE_URL|.*DATABASE_URL|AUTH_SECRET|STET_.*)$/.test(name))
      delete environment[name];
  return environment;
}
