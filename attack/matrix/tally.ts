import type { Table } from "@/bench/table";

/** Counts what was tried, by transport, and keeps what went another way than was promised. */
export function openTally() {
  const rows = new Map<
    string,
    { tried: number; refused: number; allowed: number; wrong: number }
  >();
  const violations: string[] = [];
  const rowOf = (name: string) => {
    const row = rows.get(name) ?? { tried: 0, refused: 0, allowed: 0, wrong: 0 };
    rows.set(name, row);
    return row;
  };
  return {
    violations,
    refused(name: string) {
      const row = rowOf(name);
      row.tried++;
      row.refused++;
    },
    allowed(name: string) {
      const row = rowOf(name);
      row.tried++;
      row.allowed++;
    },
    wrong(name: string, what: string) {
      const row = rowOf(name);
      row.tried++;
      row.wrong++;
      violations.push(`${name}: ${what}`.slice(0, 500));
    },
    table(title: string): Table {
      const lines = [...rows].map(([name, { tried, refused, allowed, wrong }]) => [
        ...[name, tried, refused, allowed, wrong],
      ]);
      const sum = (column: number) => lines.reduce((all, line) => all + Number(line[column]), 0);
      return {
        title,
        columns: ["what was tried", "tried", "refused", "allowed as promised", "wrong"],
        rows: [...lines, ["all", sum(1), sum(2), sum(3), sum(4)]],
      };
    },
  };
}

export type Tally = ReturnType<typeof openTally>;
