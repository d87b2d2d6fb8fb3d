import * as Y from "yjs";
import type { AttackedNewsroom } from "@/attack/newsroom";
import { emptyDraft } from "@/attack/words/socket-doors";
import { percentile } from "@/bench/percentile";
import { openStory } from "@/db/story-view";
import { joinRaw, type RawWriter } from "@/e2e/raw-writer";

/** Somebody who types in another story all the while, and notes how long each word takes to be committed. */
export async function beginWitness(newsroom: AttackedNewsroom) {
  const who = await newsroom.person("reporter2");
  const story = await emptyDraft(who, "Typed all the while");
  const writer = await joinRaw(await newsroom.entranceOf("reporter2"), story);
  let took: number[] = [];
  let typed = 0;
  let isOver = false;
  let waitingSince = performance.now();
  const typing = (async () => {
    while (!isOver && writer.ended() === null) {
      const began = performance.now();
      waitingSince = began;
      type(writer, "notes", `${++typed} `);
      const isSaved = await writer.saved(20_000);
      took.push(isSaved ? performance.now() - began : Number.POSITIVE_INFINITY);
      await new Promise((resolve) => setTimeout(resolve, 120));
    }
  })();
  return {
    /** The 95th percentile and the longest wait since the last time it was asked. */
    waits: () => {
      // A word that still waits counts with what it has waited.
      const since = took.length > 0 ? took : [performance.now() - waitingSince];
      took = [];
      return { p95: percentile(since, 0.95), longest: Math.max(...since, 0), count: since.length };
    },
    /** Ends, and says how many words are missing from the story. */
    end: async () => {
      isOver = true;
      await typing;
      const view = await openStory(who, story);
      const kept = new Set((view?.fields.notes ?? "").split(" "));
      const lost = Array.from({ length: typed }, (_, at) => `${at + 1}`).filter(
        (n) => !kept.has(n),
      );
      writer.leave();
      return { typed, lost: lost.length, ended: writer.ended() };
    },
  };
}

/** Types at the end of a field's line. */
export function type({ change }: RawWriter, field: string, words: string): void {
  change((doc) => {
    const line = doc.getXmlFragment(field);
    let paragraph = line.length > 0 ? line.get(0) : null;
    if (!(paragraph instanceof Y.XmlElement)) {
      paragraph = new Y.XmlElement("paragraph");
      line.insert(0, [paragraph]);
    }
    const last = paragraph.length > 0 ? paragraph.get(paragraph.length - 1) : null;
    if (last instanceof Y.XmlText) return last.insert(last.length, words);
    paragraph.insert(0, [new Y.XmlText(words)]);
  });
}
