import { setTimeout as wait } from "node:timers/promises";
import type { BenchNewsroom } from "@/bench/newsroom";
import { personByEmail } from "@/bench/people";
import { percentile } from "@/bench/percentile";
import { copyOfWords } from "@/bench/sample-copy";
import type { Table } from "@/bench/table";
import { createStory } from "@/db/create-story";
import { moveStory } from "@/db/move-story";
import { openStory } from "@/db/story-view";
import type { Person } from "@/newsroom/people";
import { isRefusal, type Refusal } from "@/newsroom/refusals";
import type { Move } from "@/newsroom/workflow";

const stories = 25;
const section = "world";

/** From "publish" to the first answer with the story in it, at every address where it belongs. */
export async function publish({ url }: BenchNewsroom): Promise<Table> {
  const reporter = await personByEmail("reporter@demo.local");
  const editor = await personByEmail("chief@demo.local");
  const waits = new Map<string, number[]>();
  const note = (what: string, took: number) => waits.set(what, [...(waits.get(what) ?? []), took]);
  for (let count = 0; count < stories; count++) {
    const headline = `Bench ${crypto.randomUUID().slice(0, 8)} is in print`;
    const id = await readyToPublish(reporter, editor, headline);
    const began = performance.now();
    await move(editor, id, "publish");
    note("the move itself", performance.now() - began);
    const path = `/${section}/${headline.toLowerCase().replaceAll(" ", "-")}`;
    const places = { "story page": path, front: "/", section: `/${section}`, feed: "/feed.xml" };
    await Promise.all(
      Object.entries(places).map(async ([place, address]) => {
        await untilShown(url + address, headline);
        note(place, performance.now() - began);
      }),
    );
  }
  return {
    title: `From "publish" to visible, ${stories} stories`,
    columns: ["where", "p50 ms", "p95 ms", "longest ms"],
    rows: [...waits].map(([place, took]) => [
      place,
      percentile(took, 0.5),
      percentile(took, 0.95),
      Math.max(...took),
    ]),
  };
}

async function readyToPublish(reporter: Person, editor: Person, headline: string) {
  const { id } = done(
    await createStory(reporter, {
      details: { section },
      fields: { headline, standfirst: "Measured from the move to the first answer." },
      body: copyOfWords(600),
    }),
  );
  await move(reporter, id, "submit");
  await move(editor, id, "approve");
  return id;
}

async function move(person: Person, id: string, which: Move) {
  const view = await openStory(person, id);
  done(await moveStory(person, id, which, { hash: view?.state.hash ?? "", note: "" }));
}

function done<T extends object>(answer: T | Refusal): T {
  if (isRefusal(answer)) throw new Error(`${answer.refused} ${answer.detail?.join(" ") ?? ""}`);
  return answer;
}

async function untilShown(address: string, words: string): Promise<void> {
  const giveUp = performance.now() + 15_000;
  while (performance.now() < giveUp) {
    const answer = await fetch(address);
    if ((await answer.text()).includes(words) && answer.ok) return;
    await wait(4);
  }
  throw new Error(`${words} did not come to ${address} within 15 seconds.`);
}
