import * as Y from "yjs";
import { joinRaw, type RawWriter } from "@/e2e/raw-writer";
import { everyActor, shutOut } from "./actors";
import { isPromised, mayRead } from "./promises";
import type { Scene, StagedStory } from "./scene";
import type { Way } from "./send";
import { wordsOf } from "./states";
import type { Tally } from "./tally";
import { tokenOf } from "./try-routes";
import { changedBetween, digestsOf } from "./whole-database";

/** What answers the socket in live, and how the matrix reaches it. */
export const socketRows: Record<string, string> = {
  onUpgrade: "a foreign Origin, with the other writes",
  onRequest: "a plain request to live: it has no pages",
  onAuthenticate: "everybody, at a story in every state",
  onLoadDocument: "whoever is let in reads the text, and nobody else",
  beforeHandleMessage: "everybody who is let in sends a change",
  beforeSync: "everybody who is let in sends a change",
  beforeHandleAwareness: "everybody who is let in says who they are",
  onChange: "a change that is taken is stored",
  onAwarenessUpdate: "everybody who is let in says who they are",
  onStateless: "everybody who is let in asks whether it is saved",
  onDisconnect: "everybody leaves again",
  onConnect: "everybody, at a story in every state",
  beforeUnloadDocument: "everybody leaves again",
  afterUnloadDocument: "everybody leaves again",
  "stateless mark": "everybody who is let in asks whether it is saved",
};

/** Sends everybody to every story's document over the socket: in to write, in to read, or not in. */
export async function trySocket(way: Way, scene: Scene, tally: Tally): Promise<void> {
  const where = `socket, ${way.name}`;
  for (const story of scene.stories)
    for (const actor of everyActor) {
      const told = `${actor}, ${wordsOf(story.state)}`;
      const wanted =
        shutOut.includes(actor) || !mayRead(actor)
          ? "turned away"
          : isPromised("change its text", actor, story.state)
            ? "write"
            : "read";
      const before = await digestsOf(scene.owner);
      const came = await visit(way, tokenOf(scene, actor), story);
      const changed = changedBetween(before, await digestsOf(scene.owner));
      if (came !== wanted) tally.wrong(where, `${told}: ${came}, where ${wanted} is promised`);
      else if (wanted !== "write" && changed.length > 0)
        tally.wrong(where, `${told}: changed ${changed.join(", ")}`);
      else if (wanted === "write" && !changed.includes("public.story"))
        tally.wrong(where, `${told}: was told that it is saved, and it is not`);
      else if (wanted === "turned away") tally.refused(where);
      else tally.allowed(where);
      if (changed.length > 0) await scene.restore(story);
    }
}

async function visit(
  way: Way,
  token: string | null,
  story: StagedStory,
): Promise<"write" | "read" | "turned away"> {
  const cookie = token === null ? "" : `${way.cookieName}=${token}`;
  let writer: RawWriter;
  try {
    writer = await joinRaw({ origin: way.origin, cookie }, story.id);
  } catch {
    return "turned away";
  }
  try {
    writer.change((doc) => {
      const text = new Y.XmlText("Written in the matrix. ");
      doc.getXmlFragment("kicker").insert(0, [text]);
    });
    writer.provider.awareness?.setLocalStateField("user", { name: "Somebody else" });
    const isSaved = await writer.saved(4_000);
    return isSaved ? "write" : "read";
  } finally {
    writer.leave();
    // The document is opened anew for the next one, from what is stored.
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
