import type { NamedLists } from "@/components/editor/list-acts";
import { isRefusal, type Refusal } from "@/newsroom/refusals";

type Revise = (lists: NamedLists) => Partial<NamedLists>;
type Answer = { revision: number } | Refusal;

/** So often an act is tried again on top of what others changed meanwhile. */
const mostTries = 6;

/**
 * Sends what people do to topics and bylines, in order, each on top of the newest list: what came in
 * while one was under way goes together, and what others changed meanwhile is read and kept.
 */
export function openListQueue(door: {
  /** Does something after everything that was chosen before. */
  inTurn: (send: () => Promise<Answer>) => Promise<Answer>;
  newest: () => NamedLists;
  readAgain: () => Promise<unknown>;
  send: (change: Partial<NamedLists>) => Promise<Answer>;
}): (revise: Revise) => Promise<Answer> {
  let waiting: { revise: Revise; settle: (answer: Promise<Answer>) => void }[] = [];

  async function sendAll(acts: readonly Revise[]): Promise<Answer> {
    for (let tries = 1; ; tries++) {
      const answer = await door.send(together(door.newest(), acts));
      if (!isRefusal(answer) || answer.refused !== "changed-meanwhile" || tries === mostTries)
        return answer;
      await door.readAgain();
    }
  }

  return (revise) => {
    const asked = new Promise<Answer>((resolve) => {
      waiting.push({ revise, settle: resolve });
    });
    if (waiting.length === 1)
      void door
        .inTurn(() => {
          const batch = waiting;
          waiting = [];
          const answer = sendAll(batch.map((one) => one.revise));
          for (const { settle } of batch) settle(answer);
          return answer;
        })
        .catch(() => {});
    return asked;
  };
}

function together(lists: NamedLists, acts: readonly Revise[]): Partial<NamedLists> {
  let now = lists;
  let change: Partial<NamedLists> = {};
  for (const act of acts) {
    const one = act(now);
    now = { ...now, ...one };
    change = { ...change, ...one };
  }
  return change;
}
