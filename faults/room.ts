import type { Chance } from "@/faults/chance";
import { type Desk, readMade } from "@/faults/desk";
import type { History } from "@/faults/history";
import { longestOutage, until, untilAnswered } from "@/faults/patience";
import { bodyOf } from "@/faults/typing";
import type { Writer } from "@/faults/writer";
import { canonical } from "@/newsroom/hash";

/** Several people who write in one story at once, and then in the next. */
export type RoomPlace = {
  number: number;
  writers: readonly Writer[];
  reporter: Desk;
  history: History;
  chance: Chance;
  /** How many words each writes in one story. */
  words: number;
  pause: number;
};

export function openRoom({ number, writers, reporter, history, chance, words, pause }: RoomPlace) {
  let isOver = false;
  const troubles: string[] = [];

  async function newStory(): Promise<string> {
    const id = await untilAnswered(async () => {
      const answer = await reporter.ask("POST", "/api/stories", {});
      return answer?.status === 200 ? readMade(answer.body) : null;
    });
    await untilAnswered(async () => {
      const view = await reporter.view(id);
      if (view && view.detailsRevision > 1) return true;
      await reporter.ask("PATCH", `/api/stories/${id}/details`, { revision: 1, section: "world" });
      return null;
    });
    return id;
  }

  async function write(writer: Writer, id: string): Promise<void> {
    await writer.open(id);
    if (!(await writer.untilWritable(longestOutage)))
      throw new Error(`${id} never opened for writing`);
    const half = Math.floor(words / 2);
    await writer.typeFor(half, pause);
    if (chance.happens(0.5)) {
      writer.kill(chance.happens(0.5));
      await writer.open(id);
      await writer.untilWritable(longestOutage);
    }
    await writer.typeFor(words - half, pause);
    if (!(await writer.settle(longestOutage)))
      throw new Error(`words in ${id} were never called saved`);
  }

  /** Once all is saved, every screen shows the same, and it is what is committed. */
  async function compare(id: string): Promise<void> {
    const began = Date.now();
    const bodies = () => writers.map((writer) => canonicalBody(writer));
    await until(() => new Set(bodies()).size === 1, 30_000);
    const took = Date.now() - began;
    const all = bodies();
    const differ = all.flatMap((body, at) => (body === all[0] ? [] : [`screen ${at + 1}`]));
    const committed = await untilAnswered(() => reporter.body(id));
    if (canonical(committed) !== all[0]) differ.push("committed");
    history.note({ did: "compared", story: id, differ, took });
  }

  async function oneStory(): Promise<void> {
    const id = await newStory();
    const went = await Promise.allSettled(writers.map((writer) => write(writer, id)));
    for (const one of went) if (one.status === "rejected") throw one.reason;
    if (writers.some((writer) => writer.isOver())) throw new Error(`${id} ended under its writers`);
    await compare(id);
  }

  return {
    troubles,
    workOn: async () => {
      while (!isOver) {
        try {
          await oneStory();
        } catch (error) {
          const why = error instanceof Error ? error.message : String(error);
          troubles.push(`room ${number}: ${why}`);
        }
        for (const writer of writers) writer.leave();
      }
    },
    stop: () => {
      isOver = true;
    },
  };
}

function canonicalBody(writer: Writer): string {
  const doc = writer.document();
  return doc ? canonical(bodyOf(doc)) : "closed";
}
