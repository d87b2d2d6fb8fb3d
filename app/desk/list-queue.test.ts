import { expect, test } from "vitest";
import type { NamedLists } from "@/components/editor/list-acts";
import type { Refusal } from "@/newsroom/refusals";
import { openListQueue } from "./list-queue";

const topic = (name: string) => ({ kind: "subject" as const, name });
const add = (name: string) => (lists: NamedLists) => ({ topics: [...lists.topics, topic(name)] });
const take = (name: string) => (lists: NamedLists) => ({
  topics: lists.topics.filter((one) => one.name !== name),
});

/** A newsroom with one story on a slow line; what the screen knows of it lags behind. */
function slowNewsroom() {
  let there: NamedLists = { topics: [], bylines: [] };
  let revision = 1;
  let known = { lists: there, revision };
  let line: Promise<unknown> = Promise.resolve();
  let requests = 0;
  const pause = () => new Promise((resolve) => setTimeout(resolve, 5));
  const readAgain = async () => {
    await pause();
    known = { lists: there, revision };
  };
  const revise = openListQueue({
    inTurn: (send) => {
      const answer = line.then(send);
      line = answer.then(readAgain, readAgain);
      return answer;
    },
    newest: () => known.lists,
    readAgain,
    send: async (change): Promise<{ revision: number } | Refusal> => {
      requests += 1;
      const seen = known.revision;
      await pause();
      if (seen !== revision) return { refused: "changed-meanwhile" };
      there = { ...there, ...change };
      revision += 1;
      return { revision };
    },
  });
  return {
    revise,
    requests: () => requests,
    names: () => there.topics.map(({ name }) => name),
    colleague: (act: (lists: NamedLists) => Partial<NamedLists>) => {
      there = { ...there, ...act(there) };
      revision += 1;
    },
  };
}

test("topics that are typed faster than the line carries them are all kept, in order", async () => {
  const room = slowNewsroom();
  await Promise.all(
    ["Port", "Tolls", "Vote", "Council", "Ferry"].map((name) => room.revise(add(name))),
  );
  expect(room.names()).toEqual(["Port", "Tolls", "Vote", "Council", "Ferry"]);
  expect(room.requests()).toBeLessThan(5);
});

test("what a colleague added or took out meanwhile stays so", async () => {
  const room = slowNewsroom();
  await room.revise(add("Port"));
  const mine = [room.revise(add("Tolls"))];
  room.colleague(add("Theirs"));
  mine.push(room.revise(add("Vote")));
  room.colleague(take("Port"));
  await Promise.all(mine);
  expect(room.names()).toEqual(["Theirs", "Tolls", "Vote"]);
});

test("adding and taking out again leaves nothing", async () => {
  const room = slowNewsroom();
  await Promise.all([room.revise(add("Port")), room.revise(take("Port"))]);
  expect(room.names()).toEqual([]);
});
