/** What came of one part of the attack: its figures, and everything that should not have happened. */
export type Outcome = { tables: Table[]; violations: string[] };

import type { Table } from "@/bench/table";

/** Counts what was tried at each door. A vector survives if it is kept as the plain words that it is. */
export function openTally(title: string) {
  const rows = new Map<
    string,
    { tried: number; refused: number; survived: number; executed: number }
  >();
  const violations: string[] = [];
  const rowOf = (door: string) => {
    const row = rows.get(door) ?? { tried: 0, refused: 0, survived: 0, executed: 0 };
    rows.set(door, row);
    return row;
  };
  return {
    violations,
    refused(door: string, count = 1) {
      rowOf(door).tried += count;
      rowOf(door).refused += count;
    },
    survived(door: string, count = 1) {
      rowOf(door).tried += count;
      rowOf(door).survived += count;
    },
    /** Something ran, or was neither refused in words nor kept as it was. */
    violated(door: string, what: string) {
      rowOf(door).tried += 1;
      rowOf(door).executed += 1;
      violations.push(`${door}: ${what}`.slice(0, 600));
      process.stderr.write(`  ! ${violations.at(-1)}\n`);
    },
    outcome(): Outcome {
      const lines = [...rows].map(([door, { tried, refused, survived, executed }]) => [
        ...[door, tried, refused, survived, executed],
      ]);
      const sum = (at: number) => lines.reduce((all, line) => all + Number(line[at]), 0);
      return {
        tables: [
          {
            title,
            columns: ["door or view", "tried", "refused", "survived", "executed or violated"],
            rows: [...lines, ["all", sum(1), sum(2), sum(3), sum(4)]],
          },
        ],
        violations,
      };
    },
  };
}

export type Tally = ReturnType<typeof openTally>;
