import * as Y from "yjs";
import { checkBody } from "@/article/check-body";
import { documentName } from "@/article/live-messages";
import type { AttackedNewsroom } from "@/attack/newsroom";
import { illegal } from "@/attack/socket/illegal";
import { type } from "@/attack/socket/witness";
import { emptyDraft } from "@/attack/words/socket-doors";
import { shareStory } from "@/db/story-people";
import { openStory } from "@/db/story-view";
import { joinRaw, until } from "@/e2e/raw-writer";
import { isRefusal } from "@/newsroom/refusals";
import type { Case } from "./case";
import { letIn, pause } from "./doors";
import { bytesOf, types, update } from "./wire";

/**
 * Illegal changes, each by one person in a story where a colleague is typing. Borne or refused: the
 * story stays a story, opens again, and nothing that the colleague typed is lost.
 */
export function illegalChanges(newsroom: AttackedNewsroom): Case[] {
  return Object.entries(illegal).map(([what, change]) => ({
    what: `change: ${what}`,
    act: async () => {
      const owner = await newsroom.person("reporter");
      const colleague = await newsroom.person("reporter2");
      const story = await emptyDraft(owner, "A headline to keep");
      await shareStory(owner, story, colleague.id);
      const innocent = await joinRaw(await newsroom.entranceOf("reporter2"), story);
      type(innocent, "notes", "Typed before. ");
      if (!(await innocent.saved())) return { wrong: "the colleague could not type at all" };
      const attacker = await joinRaw(await newsroom.entranceOf("reporter"), story);
      attacker.change(change);
      type(innocent, "notes", "Typed meanwhile. ");
      const isSaved = await attacker.saved(12_000);
      const isRefused = attacker.ended() !== null;
      await innocent.saved(6_000);
      attacker.leave();
      innocent.leave();
      await pause(700);
      const view = await openStory(owner, story);
      if (!view) return { wrong: "the story is gone" };
      if (isRefusal(checkBody(view.body))) return { wrong: "what is stored is no story" };
      const again = await joinRaw(await newsroom.entranceOf("reporter2"), story, view.epoch).catch(
        (error: Error) => error,
      );
      if (again instanceof Error) return { wrong: `it does not open again: ${again.message}` };
      type(again, "kicker", "After");
      const goesOn = await again.saved(8_000);
      again.leave();
      if (!goesOn) return { wrong: "nothing can be committed in it any more" };
      const kept = JSON.stringify([
        view.fields.notes,
        view.keptCopies.map(({ fields }) => fields.notes),
      ]);
      const isTheirs = what === "everything deleted";
      if (!isTheirs && !kept.includes("Typed before."))
        return { wrong: "what was typed before is lost" };
      if (!isTheirs && !kept.includes("Typed meanwhile."))
        return { wrong: "what was typed meanwhile is lost" };
      return isSaved ? "borne" : isRefused || !isSaved ? "refused" : "borne";
    },
  }));
}

/** Bytes that are no messages, of every type, by somebody who is in. */
export async function garbage(newsroom: AttackedNewsroom): Promise<Case[]> {
  const reporter = await newsroom.person("reporter");
  const entrance = await newsroom.entranceOf("reporter");
  const story = await emptyDraft(reporter, "Garbage comes here");
  const name = documentName(story, 1);
  const noise = (length: number, seed: number) =>
    Uint8Array.from({ length }, (_, at) => (Math.imul(at + seed, 2654435761) >>> 13) & 255);
  const huge = Uint8Array.from([255, 255, 255, 255, 255, 255, 255, 255, 255, 127]);
  const shapes: Record<string, (type: number) => Uint8Array> = {
    nothing: (kind) => bytesOf(name, kind),
    "half a number": (kind) => Buffer.concat([bytesOf(name, kind), Uint8Array.from([255])]),
    "a length of 2^63": (kind) => Buffer.concat([bytesOf(name, kind, 2), huge, noise(20, 1)]),
    "a length of 2^31": (kind) =>
      Buffer.concat([bytesOf(name, kind, 2), bytesOf(2 ** 31), noise(20, 1)]),
    noise: (kind) => Buffer.concat([bytesOf(name, kind), noise(300, kind)]),
    "noise as an update": (kind) => bytesOf(name, kind, 2, noise(2_000, kind)),
    "noise as a first step": (kind) => bytesOf(name, kind, 0, noise(50, kind)),
    "noise as JSON": (kind) => bytesOf(name, kind, '{"mark":'),
    "a step that is not there": (kind) => bytesOf(name, kind, 77, noise(5, kind)),
    "a megabyte of zeros": (kind) => bytesOf(name, kind, 2, new Uint8Array(1_000_000)),
  };
  const cases = [...Object.values(types), 11, 99, 2 ** 40].flatMap((kind) =>
    Object.entries(shapes).map(
      ([shape, bytes]): Case => ({
        what: `garbage: message ${kind}, ${shape}`,
        act: async () => {
          const wire = await letIn(entrance, name);
          if (!wire) return { wrong: "the story does not open" };
          wire.send(bytes(kind));
          await pause(40);
          const isOpen = wire.isOpen();
          wire.end();
          return isOpen ? "borne" : "refused";
        },
      }),
    ),
  );
  return [
    ...cases,
    ...["", "hello", '{"mark":1}', '{"mark":1,"holds":[]}', "\u0000".repeat(1_000)].map(
      (words): Case => ({
        what: `garbage: a frame of text, ${words.length} characters`,
        act: async () => {
          const wire = await letIn(entrance, name);
          wire?.send(words);
          await pause(40);
          wire?.end();
          return wire ? "borne" : { wrong: "the story does not open" };
        },
      }),
    ),
  ];
}

/** People who may read and not write, updates that were sent before, other people's clients. */
export function insiders(newsroom: AttackedNewsroom): Case[] {
  const begin = async () => {
    const owner = await newsroom.person("reporter");
    const story = await emptyDraft(owner, "A headline to keep");
    return { owner, story };
  };
  return [
    {
      what: "insider: 20,000 changes by somebody who may only read",
      act: async () => {
        const { owner, story } = await begin();
        const { move } = await import("@/attack/words/views");
        const refused = await move(owner, story, "submit");
        if (refused) return { wrong: refused };
        const before = (await openStory(owner, story))?.state.hash;
        const doc = new Y.Doc();
        doc.getXmlFragment("body").insert(0, [new Y.XmlElement("paragraph")]);
        const change = update(documentName(story, 1), Y.encodeStateAsUpdate(doc));
        const wire = await letIn(await newsroom.entranceOf("reporter"), documentName(story, 1));
        if (!wire) return { wrong: "the reader is not let in" };
        for (let n = 0; n < 20_000; n++) wire.send(change);
        await until(() => wire.buffered() === 0 || !wire.isOpen(), 20_000);
        await pause(500);
        wire.end();
        const after = (await openStory(owner, story))?.state.hash;
        return before === after ? "refused" : "let in";
      },
    },
    {
      what: "insider: updates sent before, sent 5,000 times again",
      act: async () => {
        const { owner, story } = await begin();
        const writer = await joinRaw(await newsroom.entranceOf("reporter"), story);
        type(writer, "notes", "Once. ");
        await writer.saved();
        const change = update(documentName(story, 1), Y.encodeStateAsUpdate(writer.doc));
        writer.leave();
        const wire = await letIn(await newsroom.entranceOf("reporter"), documentName(story, 1));
        for (let n = 0; n < 5_000; n++) wire?.send(change);
        await pause(1_000);
        wire?.end();
        const notes = (await openStory(owner, story))?.fields.notes ?? "";
        return notes.trim() === "Once." ? "borne" : { wrong: `kept ${notes.slice(0, 60)}` };
      },
    },
    {
      what: "insider: changes that hang in the air, 40 of 100 kB",
      act: async () => {
        const { owner, story } = await begin();
        const wire = await letIn(await newsroom.entranceOf("reporter"), documentName(story, 1));
        if (!wire) return { wrong: "the story does not open" };
        for (let n = 0; n < 40; n++) {
          const doc = new Y.Doc();
          const text = new Y.XmlText();
          doc.getXmlFragment("body").insert(0, [text]);
          const state = Y.encodeStateVector(doc);
          text.insert(0, "x".repeat(100_000));
          wire.send(update(documentName(story, 1), Y.encodeStateAsUpdate(doc, state)));
        }
        await pause(1_500);
        wire.end();
        const again = await joinRaw(await newsroom.entranceOf("reporter"), story);
        type(again, "kicker", "After");
        const isSaved = await again.saved(8_000);
        const size = Y.encodeStateAsUpdate(again.doc).byteLength;
        again.leave();
        if (!isSaved) return { wrong: "nothing can be committed any more" };
        void owner;
        return size < 1_000_000
          ? "refused"
          : { wrong: `the document weighs ${size} bytes for good` };
      },
    },
    {
      what: "insider: a colleague's client number used for one's own change",
      act: async () => {
        const { owner, story } = await begin();
        const colleague = await newsroom.person("reporter2");
        await shareStory(owner, story, colleague.id);
        const innocent = await joinRaw(await newsroom.entranceOf("reporter2"), story);
        type(innocent, "notes", "First. ");
        await innocent.saved();
        const forger = await joinRaw(await newsroom.entranceOf("reporter"), story);
        await until(
          () => JSON.stringify(forger.doc.getXmlFragment("notes")).includes("First"),
          3_000,
        );
        forger.doc.clientID = innocent.doc.clientID;
        type(forger, "kicker", "Forged");
        await forger.saved();
        type(innocent, "dateline", "Innocent");
        const said = await innocent.saved(8_000);
        await pause(500);
        const view = await openStory(owner, story);
        forger.leave();
        innocent.leave();
        const isKept = view?.fields.dateline === "Innocent";
        return isKept || !said
          ? "borne"
          : { wrong: "the colleague was told saved of what is lost" };
      },
    },
    {
      what: "insider: the presence of 10,000 people",
      act: async () => {
        const { story } = await begin();
        const wire = await letIn(await newsroom.entranceOf("reporter"), documentName(story, 1));
        const states = Array.from({ length: 10_000 }, (_, at) =>
          bytesOf(at + 1, 1, '{"user":{"name":"Carla"}}'),
        );
        wire?.send(
          bytesOf(
            documentName(story, 1),
            types.awareness,
            Buffer.concat([bytesOf(10_000), ...states]),
          ),
        );
        await pause(1_000);
        const seen = await letIn(await newsroom.entranceOf("reporter"), documentName(story, 1));
        await pause(500);
        const heard = seen?.heard() ?? "";
        wire?.end();
        seen?.end();
        const people = heard.split('"user"').length - 1;
        if (heard.includes("Carla")) return { wrong: "a forged name was passed on" };
        return people <= 2 ? "refused" : { wrong: `${people} people are shown` };
      },
    },
  ];
}
