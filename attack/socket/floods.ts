import net from "node:net";
import * as Y from "yjs";
import { documentName } from "@/article/live-messages";
import type { AttackedNewsroom } from "@/attack/newsroom";
import { type } from "@/attack/socket/witness";
import { emptyDraft } from "@/attack/words/socket-doors";
import { openStory } from "@/db/story-view";
import { joinRaw, until } from "@/e2e/raw-writer";
import type { Case } from "./case";
import { letIn, pause } from "./doors";
import { authentication, bytesOf, openWire, types, update } from "./wire";

const many = Number(process.env.ATTACK_FLOOD ?? 1_000_000);

/** More than anybody types: before somebody is let in, and after. */
export function floods(newsroom: AttackedNewsroom): Case[] {
  const reporter = () => newsroom.entranceOf("reporter");
  const draft = async () => emptyDraft(await newsroom.person("reporter"), "A flood comes here");
  return [
    {
      what: "flood: an update of 20 MB",
      act: async () => {
        const story = await draft();
        const name = documentName(story, 1);
        const doc = new Y.Doc();
        doc.getXmlFragment("body").insert(0, [new Y.XmlText("x".repeat(20_000_000))]);
        const wire = await letIn(await reporter(), name);
        wire?.send(update(name, Y.encodeStateAsUpdate(doc)));
        await until(() => !wire?.isOpen(), 8_000);
        const isOpen = wire?.isOpen();
        wire?.end();
        return isOpen ? { wrong: "the socket stays open" } : "refused";
      },
    },
    {
      what: "flood: 50 sockets, each 1,500 messages before it says who it is",
      act: async () => {
        const story = await draft();
        const name = documentName(story, 1);
        const wires = await Promise.all(
          Array.from({ length: 50 }, async () => openWire(await reporter())),
        );
        for (const wire of wires)
          for (let n = 0; n < 1_500; n++) {
            wire?.send(update(name, new Uint8Array(1_000)));
            if (n % 100 === 0) await pause(0);
          }
        await pause(2_500);
        const open = wires.filter((wire) => wire?.isOpen()).length;
        for (const wire of wires) wire?.end();
        return open === 0 ? "refused" : { wrong: `${open} sockets stay open` };
      },
    },
    {
      what: "flood: 100 names asked for on one socket before any is let in",
      act: async () => {
        const wire = await openWire(await reporter());
        for (let n = 0; n < 100; n++)
          wire?.send(
            bytesOf(documentName(crypto.randomUUID(), 1), types.sync, 0, Uint8Array.from([0])),
          );
        await until(() => !wire?.isOpen(), 3_000);
        const isOpen = wire?.isOpen();
        wire?.end();
        return isOpen ? { wrong: "the socket stays open" } : "refused";
      },
    },
    {
      what: "flood: 2,000 wrong tokens on one socket",
      act: async () => {
        const name = documentName(await draft(), 1);
        const wire = await openWire(await reporter());
        for (let n = 0; n < 2_000; n++) wire?.send(authentication(name, `wrong ${n}`));
        await pause(2_500);
        const heard = wire?.heard() ?? "";
        wire?.end();
        return heard.includes("authenticated") ? "let in" : "refused";
      },
    },
    {
      what: "flood: 500 half-open requests for a socket",
      act: async () => {
        const { port } = new URL(newsroom.origin);
        const sockets = Array.from({ length: 500 }, () => {
          const socket = net.connect(Number(port), "127.0.0.1", () =>
            socket.write(
              `GET /collab HTTP/1.1\r\nHost: localhost:${port}\r\nUpgrade: websocket\r\nConnection: Upgr`,
            ),
          );
          socket.on("error", () => {});
          socket.resume();
          return socket;
        });
        await until(() => sockets.every(({ destroyed }) => destroyed), 15_000);
        const open = sockets.filter(({ destroyed }) => !destroyed).length;
        for (const socket of sockets) socket.destroy();
        return open === 0 ? "refused" : { wrong: `${open} are still held after 15 s` };
      },
    },
    {
      what: "flood: 300 sockets that never say who they are",
      act: async () => {
        const wires = await Promise.all(
          Array.from({ length: 300 }, async () => openWire(await reporter())),
        );
        await pause(1_000);
        for (const wire of wires) wire?.end();
        return "borne";
      },
    },
    {
      what: `flood: ${many.toLocaleString("en")} small updates by one person`,
      act: async () => {
        const story = await draft();
        const name = documentName(story, 1);
        const wire = await letIn(await reporter(), name);
        if (!wire) return { wrong: "the story does not open" };
        const doc = new Y.Doc();
        const text = new Y.XmlText();
        const paragraph = new Y.XmlElement("paragraph");
        paragraph.insert(0, [text]);
        doc.getXmlFragment("body").insert(0, [paragraph]);
        wire.send(update(name, Y.encodeStateAsUpdate(doc)));
        doc.on("update", (change: Uint8Array) => wire.send(update(name, change)));
        for (let n = 0; n < many && wire.isOpen(); n++) {
          text.insert(Math.min(n, 5_000), "x");
          if (n % 5_000 === 4_999) text.delete(0, 5_000);
          // The attacker must not keep the witness waiting, who lives in the same process.
          if (n % 100 === 0) await pause(0);
          if (n % 500 === 0)
            await until(() => wire.buffered() < 2_000_000 || !wire.isOpen(), 30_000);
        }
        await until(() => wire.buffered() === 0 || !wire.isOpen(), 60_000);
        const isOpen = wire.isOpen();
        wire.end();
        await pause(3_000);
        return isOpen ? "borne" : "refused";
      },
    },
    {
      what: "flood: 200,000 marks, cursors and questions by one person",
      act: async () => {
        const name = documentName(await draft(), 1);
        const wire = await letIn(await reporter(), name);
        if (!wire) return { wrong: "the story does not open" };
        const said = [
          bytesOf(name, types.stateless, '{"mark":1,"holds":[]}'),
          bytesOf(name, types.query),
          bytesOf(name, types.sync, 0, Uint8Array.from([0])),
        ];
        for (let n = 0; n < 200_000 && wire.isOpen(); n++) {
          wire.send(said[n % said.length] ?? "");
          if (n % 100 === 0) await pause(0);
          if (n % 500 === 0)
            await until(() => wire.buffered() < 1_000_000 || !wire.isOpen(), 30_000);
        }
        await until(() => wire.buffered() === 0 || !wire.isOpen(), 30_000);
        const isOpen = wire.isOpen();
        wire.end();
        return isOpen ? "borne" : "refused";
      },
    },
    {
      what: "crowd: 50 idle and 20 typing clients in one story",
      act: async () => {
        const owner = await newsroom.person("reporter");
        const story = await draft();
        const entrance = await reporter();
        const join = () => joinRaw(entrance, story);
        const idle = await Promise.all(Array.from({ length: 50 }, join));
        const typing = await Promise.all(Array.from({ length: 20 }, join));
        for (let round = 0; round < 25; round++) {
          for (const [at, writer] of typing.entries()) type(writer, "notes", `${at}-${round} `);
          await pause(200);
        }
        const saved = await Promise.all(typing.map((writer) => writer.saved(15_000)));
        await pause(800);
        const words = ((await openStory(owner, story))?.fields.notes ?? "")
          .trim()
          .split(/\s+/)
          .sort();
        const copies = [...idle, ...typing].map(({ doc }) =>
          JSON.stringify(doc.getXmlFragment("notes")),
        );
        const differ = new Set(copies).size;
        for (const writer of [...idle, ...typing]) writer.leave();
        if (saved.includes(false)) return { wrong: "not everything was committed" };
        if (differ !== 1) return { wrong: `${differ} different texts on 70 screens` };
        return words.length === 500 ? "borne" : { wrong: `${words.length} of 500 words` };
      },
    },
  ];
}
