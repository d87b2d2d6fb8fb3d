import { setTimeout as wait } from "node:timers/promises";
import { processes, signal } from "@/e2e/processes";
import type { Chance } from "@/faults/chance";
import type { Newsroom, ProcessName } from "@/faults/newsroom";

/** What must have happened, besides that everything works, before a harm is over. */
export type Gate = () => boolean;

/**
 * Does harm; answers when the newsroom may begin to recover, what must have happened before it has,
 * and how to put things right after.
 */
export type Harm = (
  newsroom: Newsroom,
  chance: Chance,
) => Promise<{ from: number; gates: Gate[]; after?: () => Promise<void> }>;

function kill(name: Exclude<ProcessName, "postgres">): Harm {
  return async (newsroom) => {
    const hasSaid = name === "worker" ? [newsroom.hearOf("worker", "worker ready")] : [];
    const id = await running(() => newsroom.idOf(name));
    signal(id, "SIGKILL");
    const isAnother = () => ![null, id].includes(newsroom.idOf(name));
    return { from: Date.now(), gates: [isAnother, ...hasSaid] };
  };
}

/** Ends something of the database; it must have come up once more. */
function hurtDatabase(hurt: (newsroom: Newsroom, chance: Chance) => Promise<void>): Harm {
  return async (newsroom, chance) => {
    const hasSaid = newsroom.hearOf("postgres", "ready to accept connections");
    await hurt(newsroom, chance);
    return { from: Date.now(), gates: [hasSaid] };
  };
}

export const harms = {
  "kill front": kill("front"),
  "kill web": kill("web"),
  "kill live": kill("live"),
  "kill worker": kill("worker"),
  "kill database": hurtDatabase(async (newsroom) => {
    signal(await running(newsroom.databaseServer), "SIGKILL");
  }),
  "kill a database session": hurtDatabase(async (newsroom, chance) => {
    const server = await running(newsroom.databaseServer);
    const sessions = () =>
      processes().filter(({ parent, command }) => parent === server && isSession(command));
    signal(
      await running(() => (sessions().length > 0 ? chance.pick(sessions()).id : null)),
      "SIGKILL",
    );
  }),
  "kill database's holder": hurtDatabase(async (newsroom) => {
    signal(await running(() => newsroom.idOf("postgres")), "SIGKILL");
  }),
  "kill everything's supervisor": async (newsroom) => {
    const id = newsroom.supervisor();
    newsroom.expectEnd();
    signal(id, "SIGKILL");
    const from = Date.now();
    await newsroom.start();
    return { from, gates: [] };
  },
  "restart database": hurtDatabase(async (newsroom) => {
    signal(await running(newsroom.databaseServer), "SIGINT");
  }),
} satisfies Record<string, Harm>;
export type HarmName = keyof typeof harms;

export const kills = (Object.keys(harms) as HarmName[]).filter((name) => name.startsWith("kill"));

function isSession(command: string) {
  return /^postgres: stet_(desk|reader)/.test(command);
}

/** A process may just be between two lives. */
async function running(find: () => number | null): Promise<number> {
  for (let tries = 0; tries < 400; tries++) {
    const id = find();
    if (id !== null) return id;
    await wait(25);
  }
  throw new Error("The process to be hurt does not run.");
}
