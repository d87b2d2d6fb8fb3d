import { bodyText } from "@/article/to-text";
import { deskPool } from "@/db/connect";
import type { Finding } from "@/faults/findings";
import type { Entry } from "@/faults/history";
import { numberedWord } from "@/faults/typing";

/** Every word that was called saved stands in its story once; a word that stands there was typed. */
export async function checkWords(entries: readonly Entry[]): Promise<Finding[]> {
  const standing = await wordsStanding(new Set(entries.flatMap(storyOf)));
  const saved = entries.flatMap((entry) =>
    entry.did === "saved" ? entry.words.map((word) => ({ word, ...entry })) : [],
  );
  const typed = new Set(entries.flatMap((entry) => (entry.did === "typed" ? [entry.word] : [])));
  const lost = saved
    .filter(({ word, story }) => !standing.get(story)?.has(word))
    .map(({ word, story, at }) => ({ sort: "lost" as const, at, what: `${word} of ${story}` }));
  const others = [...standing].flatMap(([story, words]) =>
    [...words].flatMap(([word, count]): Finding[] => {
      if (count > 1)
        return [{ sort: "doubled", at: 0, what: `${word} of ${story}, ${count} times` }];
      return typed.has(word) ? [] : [{ sort: "diverged", at: 0, what: `${word} was never typed` }];
    }),
  );
  return [...lost, ...others];
}

/** A screen that was killed: how far back its text is gone (0: nothing is), and whether it was on the line. */
export type Gone = { words: number; age: number; wasLinked: boolean };

export async function wordsGone(entries: readonly Entry[]): Promise<Gone[]> {
  const ended = entries.flatMap((entry) => (entry.did === "ended" ? [entry] : []));
  const standing = await wordsStanding(new Set(ended.map(({ story }) => story)));
  return ended.map(({ story, unsaved, wasLinked }) => {
    const gone = unsaved.filter(({ word }) => !standing.get(story)?.has(word));
    return { words: gone.length, age: Math.max(0, ...gone.map(({ age }) => age)), wasLinked };
  });
}

function storyOf(entry: Entry): string[] {
  return entry.did === "typed" ? [entry.story] : [];
}

async function wordsStanding(stories: ReadonlySet<string>) {
  const standing = new Map<string, Map<string, number>>();
  const { rows } = await deskPool().query(
    "select id, body, fields from story where id = any ($1::uuid[])",
    [[...stories]],
  );
  for (const { id, body } of rows) {
    const words = new Map<string, number>();
    for (const [word] of bodyText(body).matchAll(numberedWord))
      words.set(word, (words.get(word) ?? 0) + 1);
    standing.set(id, words);
  }
  return standing;
}
