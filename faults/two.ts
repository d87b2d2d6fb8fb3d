import { harms } from "@/faults/harms";
import type { PartPlace } from "@/faults/parts";
import { type Outcome, runPlan } from "@/faults/run";
import { startSecond } from "@/faults/second";

const processes = ["front", "web", "live"] as const;

/** Two whole Stets on one database, with people at both in the same stories, and either is hurt. */
export async function two(place: PartPlace): Promise<Outcome> {
  const second = await startSecond(place.newsroom);
  const fronts = [place.newsroom.url, second.url];
  const urlOf = (client: number) => (client % 2 === 0 ? second.url : place.newsroom.url);
  const of = (name: (typeof processes)[number]) => [
    { name: `kill ${name} of the first`, does: harms[`kill ${name}`] },
    {
      name: `kill ${name} of the second`,
      does: (_: unknown, chance: Parameters<(typeof harms)["kill web"]>[1]) =>
        harms[`kill ${name}`](second, chance),
    },
  ];
  try {
    return await runPlan({
      ...place,
      part: "two",
      fronts,
      workload: {
        rooms: 3,
        teams: 4,
        readers: 4,
        urlOf,
        socketUrl: (writer) => `${urlOf(writer).replace("http", "ws")}/collab`,
      },
      harms: [
        ...Array.from({ length: Math.max(1, Math.round(place.minutes)) }, () =>
          processes.flatMap(of),
        ).flat(),
        { name: "restart database", does: harms["restart database"] },
      ],
      pause: [2, 5],
    });
  } finally {
    await second.stop();
  }
}
