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

/** Between npm and what it runs is its shell, which stays when npm is killed. */
function above() {
  return `${process.ppid} ${parentOf(process.ppid)}`;
}

function parentOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) . /s, "")
      .split(" ")[0];
  } catch {
    return "";
  }
}
