import { chanceOf } from "@/faults/chance";
import { harms, kills } from "@/faults/harms";
import type { Newsroom } from "@/faults/newsroom";
import { type Outcome, runPlan } from "@/faults/run";

export type PartPlace = {
  newsroom: Newsroom;
  folder: string;
  seed: number;
  kills: number;
  minutes: number;
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
