import { percentile } from "@/bench/percentile";
import type { Row, Table } from "@/bench/table";
import type { Gone } from "@/faults/check-words";
import { sorts } from "@/faults/findings";
import { isAcknowledged } from "@/faults/history";
import type { Outcome } from "@/faults/run";

/** The table of a part: a line for each harm, with what was promised until the next one came. */
export function harmTable({ part, done, entries, findings }: Outcome): Table {
  const names = [...new Set(done.map(({ harm }) => harm))];
  const harmAt = (at: number) => done.findLast((one) => one.at <= at)?.harm ?? "before any";
  const acknowledged = entries.filter(isAcknowledged);
  const line = (name: string, belongs: (at: number) => boolean, ready: number[]): Row => [
    name,
    done.filter(({ harm }) => name === "all" || harm === name).length,
    acknowledged.filter(({ at }) => belongs(at)).length,
    ...sorts.map((sort) => findings.filter((one) => one.sort === sort && belongs(one.at)).length),
    ...(ready.length > 0
      ? [percentile(ready, 0.5) / 1000, percentile(ready, 0.99) / 1000, Math.max(...ready) / 1000]
      : ["", "", ""]),
  ];
  const readyOf = (wanted: (harm: string) => boolean) =>
    done.flatMap(({ harm, ready }) => (wanted(harm) && ready !== null ? [ready] : []));
  return {
    title: `Faults: ${part}`,
    columns: ["fault", "times", "acknowledged", ...sorts, "ready p50 s", "p99 s", "longest s"],
    rows: [
      ...["before any", ...names].map((name) =>
        line(
          name,
          (at) => harmAt(at) === name,
          readyOf((harm) => harm === name),
        ),
      ),
      line(
        "all",
        () => true,
        readyOf(() => true),
      ),
    ],
  };
}

/** What was promised, by kind, and how long each took. */
export function promiseTable(outcomes: readonly Outcome[]): Table {
  const entries = outcomes.flatMap((outcome) => outcome.entries);
  const kinds = {
    saved: "words called saved",
    moved: "moves",
    detailed: "details",
    printed: "in print",
  };
  const rows = Object.entries(kinds).map(([did, words]): Row => {
    const took = entries
      .filter(isAcknowledged)
      .flatMap((one) => (one.did === did ? [one.took] : []));
    return took.length > 0
      ? [words, took.length, percentile(took, 0.5), percentile(took, 0.99), Math.max(...took)]
      : [words, 0, "", "", ""];
  });
  const compared = entries.flatMap((one) => (one.did === "compared" ? [one.took] : []));
  if (compared.length > 0)
    rows.push([
      "screens equal after all was saved",
      compared.length,
      percentile(compared, 0.5),
      percentile(compared, 0.99),
      Math.max(...compared),
    ]);
  return {
    title: "Promises, and how long each took",
    columns: ["what", "times", "p50 ms", "p99 ms", "longest ms"],
    rows,
  };
}

/** Screens that went for good with their device: what was on them that had not been called saved, and how much of it is gone. */
export function keystrokeTable(outcomes: readonly Outcome[]): Table {
  const screens = outcomes.flatMap(({ gone }) => gone);
  const rows = [true, false].map((isLinked): Row => {
    const own = screens.filter(({ wasLinked }) => wasLinked === isLinked);
    const ages = agesOf(screens, isLinked);
    const figures =
      ages.length > 0
        ? [percentile(ages, 0.5), percentile(ages, 0.99), Math.max(...ages)]
        : ["", "", ""];
    return [
      isLinked ? "on the line" : "while the newsroom was away",
      own.length,
      own.filter(({ words }) => words > 0).length,
      own.reduce((sum, { words }) => sum + words, 0),
      ...figures,
    ];
  });
  return {
    title: "Screens that were killed and whose device was lost, too",
    columns: [
      "where",
      "screens",
      "with words gone",
      "words",
      "gone p50 ms",
      "p99 ms",
      "longest ms",
    ],
    rows,
  };
}

/** How far back each screen's text is gone. */
function agesOf(gone: readonly Gone[], isLinked: boolean): number[] {
  return gone.filter(({ wasLinked }) => wasLinked === isLinked).map(({ age }) => age);
}

/** What keeps the run from having kept every promise, in words. */
export function misses(
  outcomes: readonly Outcome[],
  targets: { ready: number; keystrokes: number },
): string[] {
  return outcomes.flatMap(({ part, findings, troubles, done, gone }) => [
    ...findings.map(({ sort, what }) => `${part}: ${sort}: ${what}`),
    ...troubles.map((trouble) => `${part}: ${trouble}`),
    ...done.flatMap(({ harm, ready }) =>
      ready !== null && ready > targets.ready ? [`${part}: ready ${ready} ms after "${harm}"`] : [],
    ),
    ...tooOld(agesOf(gone, true), targets.keystrokes).map(
      (age) => `${part}: words typed ${age} ms before their screen was killed are gone`,
    ),
  ]);
}

function tooOld(ages: readonly number[], most: number): number[] {
  const oldest = ages.length > 0 ? percentile(ages, 0.99) : 0;
  return oldest > most ? [oldest] : [];
}
