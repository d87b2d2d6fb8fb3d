import { spawn } from "node:child_process";
import { leash, project } from "./project.mjs";

/**
 * Starts a Node process on the leash. It has a process group of its own, so that Ctrl-C in the
 * terminal reaches the supervisor alone, which then stops everything in order.
 */
export function startChild(file, args, { env, out = "inherit", isLeashed = true }) {
  const child = spawn(
    process.execPath,
    [...(isLeashed ? ["--import", leash] : []), file, ...args],
    {
      cwd: project,
      env: { ...env, STET_SUPERVISOR: String(process.pid) },
      detached: true,
      stdio: ["ignore", out, out, "ipc"],
    },
  );
  child.ended = new Promise((resolve) => {
    child.once("error", (error) => resolve({ error }));
    child.once("exit", (code, signal) => {
      killGroup(child);
      resolve({ code, signal });
    });
  });
  return child;
}

/** Asks a process to end, and ends it when it has not within its time. */
export async function stopChild(child, patience) {
  if (child.exitCode === null && child.signalCode === null) child.kill("SIGTERM");
  const timer = setTimeout(() => killGroup(child), patience);
  await child.ended;
  clearTimeout(timer);
}

/** Ends a process and what it started. */
export function killGroup(child) {
  if (!child.pid) return;
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}

/** Runs a process to its end; answers its exit code, or null when a signal ended it. */
export async function runChild(file, args, options) {
  const child = startChild(file, args, options);
  options.onStart?.(child);
  const { code } = await child.ended;
  return code ?? null;
}
