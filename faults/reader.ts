import { setTimeout as wait } from "node:timers/promises";
import type { Chance } from "@/faults/chance";
import { behindIn, type Editions } from "@/faults/editions";
import type { History } from "@/faults/history";

/** What a page answered; null when nobody did. */
export type Reading = { status: number; text: string; behind: string[] } | null;

/** Somebody who reads the paper, and what each page should show at least. */
export type Reader = ReturnType<typeof openReader>;

export function openReader({
  url,
  history,
  chance,
  editions,
}: {
  url: string;
  history: History;
  chance: Chance;
  editions: Editions;
}) {
  let isOver = false;

  async function read(address: string): Promise<Reading> {
    const due = editions.due();
    const began = Date.now();
    try {
      const answer = await fetch(url + address, { signal: AbortSignal.timeout(10_000) });
      const text = await answer.text();
      const behind = behindIn(text, due);
      const took = Date.now() - began;
      const isEarlier = answer.headers.get("x-stet-page") === "earlier";
      history.note({ did: "read", address, status: answer.status, behind, isEarlier, took });
      return { status: answer.status, text, behind };
    } catch (error) {
      const cause = error instanceof Error ? (error.cause ?? error) : error;
      const why = cause instanceof Error ? `${"code" in cause ? cause.code : cause.name}` : "";
      history.note({ did: "unread", address, why });
      return null;
    }
  }

  const standing = ["/", "/world", "/culture", "/ar", "/feed.xml", "/feed.json"];
  return {
    read,
    readOn: async (pause: number) => {
      while (!isOver) {
        await read(chance.pick([...standing, ...editions.addresses().slice(-20)]));
        await wait(chance.between(pause / 2, pause * 1.5));
      }
    },
    stop: () => {
      isOver = true;
    },
  };
}
