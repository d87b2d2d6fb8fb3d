import net from "node:net";
import { documentName, spoken } from "@/article/live-messages";
import { documentFormat } from "@/article/schema";
import type { AttackedNewsroom } from "@/attack/newsroom";
import { authentication, bytesOf, openWire, types, update, type Wire } from "@/attack/socket/wire";
import { emptyDraft } from "@/attack/words/socket-doors";
import { deskPool } from "@/db/connect";
import { until } from "@/e2e/raw-writer";
import type { Case } from "./case";

const secret = "Not for every eye";

/** Ways in that are none. Refused: the newsroom says no or hangs up, and not a word of a story came. */
export async function closedDoors(newsroom: AttackedNewsroom): Promise<Case[]> {
  const own = await emptyDraft(await newsroom.person("reporter"), secret);
  const foreign = await emptyDraft(await newsroom.person("reporter2"), secret);
  const reporter = await newsroom.entranceOf("reporter");
  const stranger = { ...reporter, cookie: "" };
  const ownName = documentName(own, 1);
  const foreignName = documentName(foreign, 1);

  const turnedAway = (what: string, name: string, token = spoken, entrance = reporter): Case => ({
    what,
    act: async () => {
      const wire = await openWire(entrance);
      if (!wire) return "refused";
      wire.send(authentication(name, token));
      wire.send(bytesOf(name, types.sync, 0, Uint8Array.from([0])));
      await until(() => wire.received() > 0 || !wire.isOpen(), 4_000);
      await pause(150);
      const heard = wire.heard();
      const isSilent = wire.isOpen() && wire.received() === 0;
      wire.end();
      if (heard.includes("authenticated") || heard.includes(secret)) return "let in";
      return isSilent ? "left waiting" : "refused";
    },
  });

  const names: Record<string, string> = {
    "no name": "",
    "a name that is no story": "made-up",
    "a story that is not there": documentName(crypto.randomUUID(), 1),
    "a path": "../../etc/passwd:1",
    "a path after the story": `${own}/../${foreign}:1`,
    "another spelling of the story": documentName(own.toUpperCase(), 1),
    "white space around the name": ` ${ownName} `,
    "a line after the name": `${ownName}\n${foreignName}`,
    "two names": `${ownName}:${foreignName}`,
    "epoch 0": documentName(own, 0),
    "epoch −1": `${own}:-1`,
    "epoch 1.0": `${own}:1.0`,
    "epoch 2": documentName(own, 2),
    "epoch 10^9": `${own}:1000000000`,
    "a name of SQL": `' or 1=1--:1`,
    "a name of a megabyte": "x".repeat(1_000_000),
    "a method's name": "__proto__",
  };
  const formats = [
    "",
    "0",
    String(documentFormat),
    `${documentFormat - 1}.2`,
    `${documentFormat + 1}.2`,
    `0${spoken}`,
    ` ${spoken}`,
    `${spoken}.0`,
    "999999999999",
    "null",
    `{"format":${spoken}}`,
    "x".repeat(500_000),
  ];
  const cookies = [
    "stet-session=",
    `stet-session=${"x".repeat(43)}`,
    "stet-session=../../x",
    `stet-session=${"A".repeat(8_000)}`,
    "a=b; stet-session",
  ];
  const ended = await newsroom.entranceOf("reporter");
  await deskPool().query(
    "delete from session where expires_at = (select max(expires_at) from session where person_id = $1)",
    [(await newsroom.person("reporter")).id],
  );

  return [
    ...Object.entries(names).map(([what, name]) => turnedAway(what, name)),
    turnedAway("somebody else's draft", foreignName),
    ...formats.map((token) =>
      turnedAway(`format ${JSON.stringify(token.slice(0, 20))}`, ownName, token),
    ),
    turnedAway("no session", ownName, spoken, stranger),
    ...cookies.map((cookie) =>
      turnedAway(`cookie ${cookie.slice(0, 24)}`, ownName, spoken, { ...reporter, cookie }),
    ),
    turnedAway("a session that was ended", ownName, spoken, ended),
    ...["https://evil.example", "null", "http://localhost:1"].map((origin) => ({
      what: `a page of ${origin}`,
      act: async () => handshake(newsroom.origin, { Origin: origin, Cookie: reporter.cookie }),
    })),
    ...["/collab/../collab", "//collab", "/collab/x", "/", "*", "/collab\u00a0"].map((target) => ({
      what: `a socket at ${target}`,
      act: async () =>
        handshake(newsroom.origin, { Origin: newsroom.origin, Cookie: reporter.cookie }, target),
    })),
    // Odd spellings of the right address: let in or not, but answered.
    ...["/%63ollab", "http://[/collab", "http://x/collab", "/collab?x=%00%ff"].map((target) => ({
      what: `a socket at ${target}`,
      act: async () => {
        const headers = { Origin: newsroom.origin, Cookie: reporter.cookie };
        const answer = await handshake(newsroom.origin, headers, target);
        return answer === "let in" ? ("borne" as const) : answer;
      },
    })),
    {
      what: "another story's name after one's own",
      act: async () => {
        const wire = await letIn(reporter, ownName);
        if (!wire) return "left waiting";
        const before = wire.received();
        wire.send(update(foreignName, Uint8Array.from([0, 0])));
        wire.send(bytesOf(foreignName, types.sync, 0, Uint8Array.from([0])));
        wire.send(bytesOf(`${foreignName}\0x`, types.sync, 0, Uint8Array.from([0])));
        wire.send(bytesOf(foreignName, types.query));
        wire.send(bytesOf(foreignName, types.stateless, '{"mark":1,"holds":[]}'));
        await pause(400);
        const heard = wire.heard().slice(-(wire.received() - before) || wire.heard().length);
        wire.end();
        return heard.includes("saved") ? "let in" : "refused";
      },
    },
    {
      what: "a token replayed for another story on the same socket",
      act: async () => {
        const wire = await letIn(reporter, ownName);
        wire?.send(authentication(foreignName, spoken));
        await pause(300);
        const heard = wire?.heard() ?? "";
        wire?.end();
        return heard.includes("not-yours") ? "refused" : "let in";
      },
    },
  ];
}

export async function letIn(
  entrance: Parameters<typeof openWire>[0],
  name: string,
): Promise<Wire | null> {
  const wire = await openWire(entrance);
  wire?.send(authentication(name, spoken));
  const isIn = await until(() => wire?.heard().includes("read") ?? false, 4_000);
  return isIn ? wire : null;
}

/** The status line's own word on a request for a socket. */
function handshake(origin: string, headers: Record<string, string>, target = "/collab") {
  const { port } = new URL(origin);
  const lines = [
    `GET ${target} HTTP/1.1`,
    `Host: localhost:${port}`,
    "Upgrade: websocket",
    "Connection: Upgrade",
    "Sec-WebSocket-Version: 13",
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ];
  return new Promise<"refused" | "let in" | "left waiting">((resolve) => {
    let answer = "";
    const socket = net.connect(Number(port), "127.0.0.1", () =>
      socket.write(`${lines.join("\r\n")}\r\n\r\n`),
    );
    socket.setTimeout(4_000, () => {
      socket.destroy();
      resolve("left waiting");
    });
    socket.on("data", (part) => {
      answer += part.toString("latin1");
      if (answer.includes("\r\n")) socket.destroy();
    });
    socket.on("error", () => {});
    socket.on("close", () => resolve(/^HTTP\/1\.1 101/.test(answer) ? "let in" : "refused"));
  });
}

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
