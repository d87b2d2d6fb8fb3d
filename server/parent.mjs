import { readFileSync } from "node:fs";

/** Started by npm or by the tests and outliving them, a process would be an orphan itself. */
export function whenOrphaned(act) {
  if (!process.env.npm_lifecycle_event && !process.env.STET_SUPERVISOR) return;
  const atFirst = above();
  const timer = setInterval(() => {
    if (above() === atFirst) return;
    clearInterval(timer);
    act();
  }, 500);
  timer.unref();
}

/** Npm runs some things in a shell, which stays when npm is killed: then npm is the one to watch. */
function above() {
  const [, name, parent] = /\((.*)\) . (\d+)/s.exec(statOf(process.ppid)) ?? [];
  return name?.endsWith("sh") ? `${process.ppid} ${parent}` : `${process.ppid}`;
}

function statOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8");
  } catch {
    return "";
  }
}
