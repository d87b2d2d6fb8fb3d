import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";

export type Process = { id: number; parent: number; group: number; command: string };

const hasProc = existsSync("/proc/self/stat");

/** Every process of this machine that has not ended. A bare system has no ps; one without /proc has. */
export function processes(): Process[] {
  if (!hasProc) return told();
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap(processOf);
}

export function isAlive(id: number): boolean {
  const found = hasProc ? processOf(String(id)) : told();
  return found.some((one) => one.id === id);
}

function processOf(id: string): Process[] {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, "utf8");
    const [state, parent, group] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (state === "Z" || state === "X") return [];
    const command = readFileSync(`/proc/${id}/cmdline`, "utf8").replaceAll("\0", " ").trim();
    return [{ id: Number(id), parent: Number(parent), group: Number(group), command }];
  } catch {
    // It ended while we looked.
    return [];
  }
}

function told(): Process[] {
  return execFileSync("ps", ["-eo", "pid=,ppid=,pgid=,args="], { encoding: "utf8" })
    .trim()
    .split("\n")
    .map((line) => {
      const [, id, parent, group, command] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
      return {
        id: Number(id),
        parent: Number(parent),
        group: Number(group),
        command: command ?? "",
      };
    });
}

/** A process with all that it started, itself last. */
export function withDescendants(id: number, all = processes()): number[] {
  const children = all.filter(({ parent }) => parent === id);
  return [...children.flatMap((child) => withDescendants(child.id, all)), id];
}

/** False when it was gone already. */
export function signal(id: number, name: NodeJS.Signals): boolean {
  try {
    process.kill(id, name);
    return true;
  } catch {
    return false;
  }
}
