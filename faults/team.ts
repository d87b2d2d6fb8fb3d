import { setTimeout as wait } from "node:timers/promises";
import type { Chance } from "@/faults/chance";
import { type Desk, readMade, readPrinted, readRefusal, type View } from "@/faults/desk";
import { type Editions, editionLine, showsEdition } from "@/faults/editions";
import type { History } from "@/faults/history";
import { longestOutage, untilAnswered } from "@/faults/patience";
import type { Reader } from "@/faults/reader";
import type { Writer } from "@/faults/writer";
import type { Stage } from "@/newsroom/story";
import type { Move } from "@/newsroom/workflow";

/** A reporter, a reviewing editor and a reader, who bring one story after another into print, and edit it there. */
export type TeamPlace = {
  number: number;
  writer: Writer;
  reporter: Desk;
  editor: Desk;
  reader: Reader;
  history: History;
  chance: Chance;
  editions: Editions;
};

export function openTeam(place: TeamPlace) {
  const { number, writer, reporter, editor, reader, history, chance, editions } = place;
  let isOver = false;
  let asked = 0;
  let begun = 0;
  const troubles: string[] = [];

  /** Makes a move until it is known to have been made: what had no answer may have been done. */
  async function move(who: Desk, id: string, which: Move, from: Stage, to: Stage): Promise<View> {
    asked += 1;
    const token = `t${number}m${asked}`;
    for (let tries = 1; ; tries++) {
      const view = await untilAnswered(() => who.view(id));
      if (view.timeline.some(({ note }) => note.startsWith(`${token} `))) return view;
      if (view.state.stage !== from)
        throw new Error(`${which} of ${id}: the story is ${view.state.stage}, not ${from}`);
      const note = `${token} try ${tries}`;
      history.note({ did: "asked", story: id, move: which, token: note });
      const began = Date.now();
      const { hash } = view.state;
      const answer = await who.ask("POST", `/api/stories/${id}/moves`, { move: which, hash, note });
      const took = Date.now() - began;
      if (answer?.status === 200) {
        history.note({ did: "moved", story: id, move: which, token: note, hash, took });
        const after = await untilAnswered(() => who.view(id));
        if (after.state.stage !== to)
          throw new Error(`${which} of ${id} led to ${after.state.stage}`);
        return which === "publish"
          ? await checkPrint(after, readPrinted(answer.body), took)
          : after;
      }
      if (answer && answer.status < 500) {
        const reason = readRefusal(answer.body);
        // A commit of the last words may have come in between.
        if (reason !== "text-changed" && reason !== "not-approved-text")
          throw new Error(`${which} of ${id} was refused: ${answer.status} ${reason}`);
      }
      if (answer && answer.status >= 500) {
        const { status } = answer;
        const saidUnchanged = /nothing was changed/i.test(JSON.stringify(answer.body));
        history.note({ did: "denied", story: id, token: note, status, saidUnchanged });
      }
      if (tries === 200) throw new Error(`${which} of ${id} was never answered`);
      await wait(100);
    }
  }

  let name = "";
  let edition = 0;

  /** "Live" was said: from now on nobody may be handed an earlier page. */
  async function checkPrint(view: View, isPrinted: boolean, took: number): Promise<View> {
    const address = view.path ?? "";
    if (!isPrinted) return view;
    editions.printed(name, edition, address);
    history.note({ did: "printed", story: view.id, address, edition, took });
    const page = await untilAnswered(() => reader.read(address));
    if (page.status !== 200 || !showsEdition(page.text, name, edition))
      if (page.behind.length === 0)
        troubles.push(`${address} answered ${page.status} without edition ${edition} of ${name}`);
    return view;
  }

  async function detail(id: string): Promise<void> {
    asked += 1;
    const topic = `Topic t${number}d${asked}`;
    for (let tries = 0; tries < 200; tries++) {
      const view = await untilAnswered(() => reporter.view(id));
      const began = Date.now();
      const answer = await reporter.ask("PATCH", `/api/stories/${id}/details`, {
        revision: view.detailsRevision,
        section: "world",
        topics: [{ kind: "subject", name: topic }],
      });
      if (answer?.status === 200) {
        const revision = view.detailsRevision + 1;
        history.note({ did: "detailed", story: id, revision, topic, took: Date.now() - began });
        return;
      }
      if (answer && answer.status < 500 && readRefusal(answer.body) !== "changed-meanwhile")
        throw new Error(
          `details of ${id} were refused: ${answer.status} ${readRefusal(answer.body)}`,
        );
      await wait(100);
    }
    throw new Error(`details of ${id} were never answered`);
  }

  /** A screen that cannot be written on any further says so; whoever sits at it opens the story again. */
  async function typeIn(id: string, act: () => Promise<void>): Promise<void> {
    do {
      if (writer.isOver()) await writer.open(id);
      if (!(await writer.untilWritable(longestOutage)))
        throw new Error(`${name} never opened for writing`);
      if (writer.isOver()) continue;
      await act();
      if (!(await writer.settle(longestOutage)))
        throw new Error(`words of ${name} were never called saved`);
    } while (writer.isOver());
  }

  async function write(id: string, words: number): Promise<void> {
    edition += 1;
    await typeIn(id, async () => {
      writer.line("standfirst", editionLine(name, edition));
      await writer.typeFor(words, 80);
    });
  }

  async function bringThrough(id: string, words: number): Promise<void> {
    await write(id, words);
    if (chance.happens(0.7)) await detail(id);
    await move(reporter, id, "submit", "draft", "in-review");
    if (chance.happens(0.4)) {
      await move(editor, id, "send-back", "in-review", "draft");
      await typeIn(id, () => writer.typeFor(1 + chance.below(6), 80));
      await move(reporter, id, "submit", "draft", "in-review");
    }
    await move(editor, id, "approve", "in-review", "approved");
    await move(editor, id, "publish", "approved", "standing");
  }

  async function oneStory(): Promise<void> {
    begun += 1;
    name = `s${number}x${begun}`;
    edition = 0;
    const id = await untilAnswered(async () => {
      const answer = await reporter.ask("POST", "/api/stories", {});
      return answer?.status === 200 ? readMade(answer.body) : null;
    });
    await detail(id);
    await writer.open(id);
    await typeIn(id, async () => writer.line("headline", `The story ${name} of ${number}`));
    await bringThrough(id, 6 + chance.below(10));
    const later = chance.below(4);
    for (let count = 0; count < later && !isOver; count++) {
      await move(reporter, id, "edit", "standing", "draft");
      await bringThrough(id, 2 + chance.below(6));
    }
    writer.leave();
  }

  return {
    troubles,
    workOn: async () => {
      while (!isOver) {
        try {
          await oneStory();
        } catch (error) {
          troubles.push(error instanceof Error ? error.message : String(error));
          writer.leave();
        }
      }
    },
    stop: () => {
      isOver = true;
    },
  };
}
