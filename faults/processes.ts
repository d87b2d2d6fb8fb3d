import { readdirSync, readFileSync } from "node:fs";

export type Process = { id: number; parent: number; group: number; command: string };

/** Every process of this machine that has not ended. */
export function processes(): Process[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap(processOf);
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

export function isAlive(id: number): boolean {
  return processOf(String(id)).length > 0;
}
