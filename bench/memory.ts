import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { BenchNewsroom } from "@/bench/newsroom";
import type { Row, Table } from "@/bench/table";

/**
 * Memory of each process of the newsroom with all that it started, as the kernel accounts it:
 * pages that several processes share are divided among them (PSS).
 */
export function memory({ supervisor }: BenchNewsroom, when: string): Table {
  const table = (rows: Row[]) => ({
    title: `Memory ${when}`,
    columns: ["process", "processes", "MB"],
    rows,
  });
  if (!existsSync("/proc/self/smaps_rollup")) return table([["not measured on this system", 0, 0]]);
  const processes = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap(readProcess);
  const sums = new Map<string, { count: number; kilobytes: number }>();
  for (const one of processes) {
    const name = nameOf(one, processes, supervisor);
    if (name === null) continue;
    const sum = sums.get(name) ?? { count: 0, kilobytes: 0 };
    sums.set(name, { count: sum.count + 1, kilobytes: sum.kilobytes + one.kilobytes });
  }
  const rows = [...sums]
    .map(([name, { count, kilobytes }]): [string, number, number] => [
      name,
      count,
      kilobytes / 1024,
    ])
    .sort((a, b) => b[2] - a[2]);
  const total = rows.reduce((sum, [, , megabytes]) => sum + megabytes, 0);
  return table([...rows, ["all", rows.reduce((sum, [, count]) => sum + count, 0), total]]);
}

type Process = { pid: number; parent: number; command: string; kilobytes: number };

function readProcess(pid: string): Process[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const parent = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8");
    const kilobytes = Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0);
    return [{ pid: Number(pid), parent, command, kilobytes }];
  } catch {
    // It ended while we looked, or is another user's.
    return [];
  }
}

/** The name of the supervisor's child that the process is or comes from; null if it comes from elsewhere. */
function nameOf(one: Process, all: readonly Process[], supervisor: number): string | null {
  if (one.pid === supervisor) return "supervisor";
  if (one.parent === supervisor) {
    if (/\bnext\b/.test(one.command)) return "web";
    // The last file named is the process's own; before it stands what is loaded first.
    const files = [...one.command.matchAll(/(?:dist|server)\/(\w+)\.mjs/g)];
    return files.at(-1)?.[1] ?? "other";
  }
  const parent = all.find(({ pid }) => pid === one.parent);
  return parent ? nameOf(parent, all, supervisor) : null;
}
