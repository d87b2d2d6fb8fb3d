import { chanceOf } from "@/faults/chance";
import { harms, kills } from "@/faults/harms";
import { jobs } from "@/faults/jobs";
import { openLines } from "@/faults/lines";
import type { Newsroom } from "@/faults/newsroom";
import { fillDisk, holdDatabaseStill, keepDatabaseAway, shiftClock } from "@/faults/outages";
import { pictures } from "@/faults/pictures";
import { type Outcome, runPlan } from "@/faults/run";
import { together } from "@/faults/together";
import { two } from "@/faults/two";

export type PartPlace = {
  newsroom: Newsroom;
  folder: string;
  seed: number;
  kills: number;
  minutes: number;
  edits: number;
};

/** What the harness can do to a newsroom, in this order. */
export const parts: Record<string, (place: PartPlace) => Promise<Outcome>> = {
  kills: (place) =>
    runPlan({
      ...place,
      part: "kills",
      workload: { rooms: 2, teams: 3, readers: 2 },
      harms: inTurns(kills, place.kills, place.seed),
      pause: [0.5, 3],
    }),
  database: (place) => {
    const away = Math.max(5, place.minutes * 60);
    return runPlan({
      ...place,
      part: "database",
      workload: { rooms: 2, teams: 3, readers: 3 },
      harms: [
        ...Array.from({ length: 5 }, () => ({
          name: "restart database",
          does: harms["restart database"],
        })),
        ...[3, 12, 30].map((s) => ({
          name: `database still for ${s} s`,
          does: holdDatabaseStill(s),
        })),
        ...[8, away].map((s) => ({ name: `database away for ${s} s`, does: keepDatabaseAway(s) })),
      ],
      pause: [2, 5],
    });
  },
  disk: (place) =>
    runPlan({
      ...place,
      part: "disk",
      workload: { rooms: 2, teams: 2, readers: 3 },
      harms: [5, 15, 30].map((s) => ({ name: `disk full for ${s} s`, does: fillDisk(s) })),
      pause: [2, 5],
    }),
  clock: (place) =>
    runPlan({
      ...place,
      part: "clock",
      workload: { rooms: 1, teams: 2, readers: 2 },
      harms: (["front", "web", "live", "worker"] as const).flatMap((name) =>
        [26, -26].map((hours) => ({
          name: `clock of ${name} ${hours > 0 ? "+" : "−"}26 h`,
          does: shiftClock(name, hours, 4),
        })),
      ),
      pause: [0.5, 2],
    }),
  sockets: async (place) => {
    const lines = await openLines(place, 9);
    const outcome = await runPlan({
      ...place,
      part: "sockets",
      workload: { rooms: 2, teams: 3, readers: 1, socketUrl: lines.urlOf },
      harms: Array.from({ length: Math.max(2, place.minutes * 4) }, () => ({
        name: "all lines cut at once",
        does: lines.cutAll,
      })),
      pause: [8, 15],
    });
    lines.close();
    return { ...outcome, tables: [lines.table()] };
  },
  together,
  // Each kill is followed by a longer work than a sentence is.
  pictures: (place) => pictures({ ...place, kills: Math.ceil(place.kills / 4) }),
  two,
  jobs,
};

/** Each harm as often as the others, in an order that the seed decides. */
function inTurns(names: readonly (keyof typeof harms)[], count: number, seed: number) {
  const chance = chanceOf(seed, "turns");
  const turns = Array.from({ length: Math.ceil(count / names.length) }, () =>
    chance.shuffled(names),
  );
  return turns
    .flat()
    .slice(0, count)
    .map((name) => ({ name, does: harms[name] }));
}
