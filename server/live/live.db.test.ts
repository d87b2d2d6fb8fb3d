import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { HocuspocusProvider, HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import WebSocketOfNode from "crossws/websocket";
import { build } from "esbuild";
import { afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from "y-protocols/awareness";
import * as Y from "yjs";
import {
  documentName,
  type LiveMessage,
  liveMessageIn,
  markBehind,
  spoken,
} from "@/article/live-messages";
import type { DatabaseUrls } from "@/db/connect";
import * as documents from "@/db/documents";
import { beginSession } from "@/db/sessions";
import { done, draftOf, make, seen, smallNewsroom } from "@/db/small-newsroom";
import { shareStory } from "@/db/story-people";
import { testDatabase } from "@/db/test-database";
import type { Person } from "@/newsroom/people";
import { type Live, startLive } from "./start-live";

vi.mock("@/env", async (original) => ({
  ...(await original<typeof import("@/env")>()),
  env: () => ({
    siteUrl: "http://localhost:4501",
    port: 4501,
    logLevel: "silent",
    processName: "test",
    isDemo: true,
  }),
}));

let room: Awaited<ReturnType<typeof smallNewsroom>>;
let owner: Awaited<ReturnType<typeof testDatabase>>["owner"];
let urls: DatabaseUrls;
let live: Live;
const open: { leave: () => void }[] = [];

beforeAll(async () => {
  const database = await testDatabase();
  ({ owner, urls } = database);
  room = await smallNewsroom(owner);
  live = await startLive(0);
  return () => live.stop();
});

afterEach(() => {
  for (const one of open.splice(0)) one.leave();
  vi.restoreAllMocks();
});

describe("the shared document", () => {
  test("is the same on every screen, and committed when it is called saved", async () => {
    const story = await draftOf(room.reporter);
    done(await shareStory(room.reporter, story, room.colleague.id));
    const rosa = await join(room.reporter, story);
    const ben = await join(room.colleague, story);
    rosa.type("headline", "Ferry stays ");
    ben.type("headline", "for a year ");
    await rosa.saved();
    await ben.saved();
    await until(() => rosa.text("headline") === ben.text("headline"));
    const view = await seen(room.reporter, story);
    expect(view.headline).toBe(rosa.text("headline").replace(/\s+/g, " "));
    expect(view.headline).toContain("Ferry stays");
    expect(view.headline).toContain("for a year");
    expect(view.people.find(({ id }) => id === room.colleague.id)?.parts).toContain("changed");
  });

  test("is committed within half a second of the last key", async () => {
    const story = await draftOf(room.reporter);
    const rosa = await join(room.reporter, story);
    rosa.type("kicker", "Harbour");
    await wait(500);
    expect((await seen(room.reporter, story)).fields.kicker).toBe("Harbour");
  });

  test("is committed at least every two seconds while the keys do not rest", async () => {
    const story = await draftOf(room.reporter);
    const rosa = await join(room.reporter, story);
    for (let n = 0; n < 24; n++) {
      rosa.type("kicker", "a");
      await wait(100);
    }
    expect((await seen(room.reporter, story)).fields.kicker.length).toBeGreaterThan(3);
  });

  test("is committed while the keys do not rest, also when the clock is set back", async () => {
    const story = await draftOf(room.reporter);
    const rosa = await join(room.reporter, story);
    rosa.type("kicker", "a");
    const clock = vi.spyOn(Date, "now").mockReturnValue(Date.now() - 86_400_000);
    for (let n = 0; n < 24; n++) {
      rosa.type("kicker", "a");
      await wait(100);
    }
    clock.mockRestore();
    expect((await seen(room.reporter, story)).fields.kicker.length).toBeGreaterThan(3);
  });

  test("is never called saved before the commit", async () => {
    const story = await draftOf(room.reporter);
    const rosa = await join(room.reporter, story);
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const store = documents.storeDocument;
    vi.spyOn(documents, "storeDocument").mockImplementation(async (...given) => {
      await held;
      return store(...given);
    });
    rosa.type("kicker", "Harbour");
    const mark = rosa.mark();
    await wait(700);
    expect(rosa.heard).not.toContainEqual({ saved: mark });
    expect((await seen(room.reporter, story)).fields.kicker).toBe("");
    letGo();
    await until(() => rosa.heard.some((said) => "saved" in said && said.saved === mark));
    expect((await seen(room.reporter, story)).fields.kicker).toBe("Harbour");
  });

  test("is not called saved by a mark that came before its words, even when everything that is here is committed", async () => {
    const story = await draftOf(room.reporter);
    const rosa = await join(room.reporter, story);
    rosa.type("kicker", "Harbour");
    await rosa.saved();
    const ahead = new Y.Doc();
    Y.applyUpdate(ahead, Y.encodeStateAsUpdate(rosa.doc));
    const line = ahead.getXmlFragment("kicker").get(0);
    if (line instanceof Y.XmlElement) line.insert(1, [new Y.XmlText(" wall")]);
    rosa.provider.sendStateless(markBehind(901, ahead));
    await rosa.saved();
    expect(rosa.heard).not.toContainEqual({ saved: 901 });
    rosa.change((doc) => Y.applyUpdate(doc, Y.encodeStateAsUpdate(ahead)));
    rosa.provider.sendStateless(markBehind(902, ahead));
    await until(() => rosa.heard.some((said) => "saved" in said && said.saved === 902));
    expect((await seen(room.reporter, story)).fields.kicker).toBe("Harbour wall");
  });

  test("is kept in memory and said to be unsaved while the database fails, then committed", async () => {
    const story = await draftOf(room.reporter);
    const rosa = await join(room.reporter, story);
    vi.spyOn(documents, "storeDocument").mockRejectedValueOnce(new Error("no database"));
    rosa.type("kicker", "Harbour");
    await until(() => rosa.heard.some((said) => "unsaved" in said));
    await rosa.saved();
    expect((await seen(room.reporter, story)).fields.kicker).toBe("Harbour");
  });

  test("acknowledges a deletion only after its commit", async () => {
    const story = await draftOf(room.reporter, "Ferry");
    const rosa = await join(room.reporter, story);
    rosa.deleteAll("headline");
    await rosa.saved();
    expect((await seen(room.reporter, story)).headline).toBe("");
  });

  test("is committed when the process is asked to end", async () => {
    const own = await startLive(0);
    const story = await draftOf(room.reporter);
    const rosa = await join(room.reporter, story, { port: own.port });
    rosa.type("kicker", "Harbour");
    await wait(30);
    await own.stop();
    expect((await seen(room.reporter, story)).fields.kicker).toBe("Harbour");
  });
});

describe("the door", () => {
  test("lets nobody in without a session, to a story not theirs, or with another format", async () => {
    const story = await draftOf(room.reporter);
    expect(await turnedAway(story, { cookie: "" })).toBe("not-signed-in");
    expect(await turnedAway(story, { person: room.colleague })).toBe("not-yours");
    expect(await turnedAway(story, { person: room.admin })).toBe("not-yours");
    expect(await turnedAway(story, { person: room.reporter, format: "99" })).toBe("reload");
    expect(await turnedAway(story, { person: room.reporter, epoch: 7 })).toBe("start-over");
    expect(await turnedAway("nonsense", { person: room.reporter })).toBe("no-such-thing");
  });

  test("refuses a foreign origin before there is a socket", async () => {
    const cookie = await cookieOf(room.reporter);
    for (const origin of ["https://evil.example", undefined])
      expect(await isRefused(cookie, origin)).toBe(true);
    expect(await isRefused(cookie, "http://localhost:4501")).toBe(false);
  });

  test("takes nothing from somebody who may only read, and says so", async () => {
    const story = await draftOf(room.reporter);
    done(await make(room.reporter, story, "submit"));
    const rosa = await join(room.reporter, story);
    const edda = await join(room.editor, story);
    rosa.type("headline", "No ");
    const mark = rosa.mark();
    await until(() => rosa.heard.some((said) => "lost" in said && said.lost === mark));
    await wait(100);
    expect(edda.text("headline")).not.toContain("No ");
    expect((await seen(room.editor, story)).headline).not.toContain("No ");
  });

  test("calls nothing lost that a reader's device kept and the newsroom has", async () => {
    const story = await draftOf(room.reporter, "Ferry");
    done(await make(room.reporter, story, "submit"));
    const rosa = await join(room.reporter, story);
    rosa.provider.documentUpdateHandler(Y.encodeStateAsUpdate(rosa.doc), "device");
    await rosa.saved();
    expect(rosa.heard.some((said) => "lost" in said)).toBe(false);
  });

  test("shuts off the writer in the moment of the submission, and lets the editor write", async () => {
    const story = await draftOf(room.reporter);
    const rosa = await join(room.reporter, story);
    done(await make(room.reporter, story, "submit"));
    await until(() => rosa.heard.some((said) => "access" in said && said.access === "read"));
    done(await make(room.reporter, story, "take-back"));
    await until(() => rosa.heard.some((said) => "access" in said && said.access === "write"));
  });

  test("sends away within five seconds whoever is suspended or signed out", async () => {
    const story = await draftOf(room.reporter);
    done(await shareStory(room.reporter, story, room.colleague.id));
    const ben = await join(room.colleague, story);
    const began = Date.now();
    await owner.query("update person set suspended_at = now() where id = $1", [room.colleague.id]);
    await until(() => ben.isClosed());
    expect(Date.now() - began).toBeLessThan(5_000);
    await owner.query("update person set suspended_at = null where id = $1", [room.colleague.id]);

    const rosa = await join(room.reporter, story);
    await owner.query("delete from session where person_id = $1", [room.reporter.id]);
    await until(() => rosa.isClosed());
  });

  test("refuses a change that no editor makes, and keeps the text as it was", async () => {
    const story = await draftOf(room.reporter);
    const before = (await seen(room.reporter, story)).state.hash;
    for (const break_ of [
      (doc: Y.Doc) => doc.getMap("stage").set("stage", "approved"),
      (doc: Y.Doc) => doc.getXmlFragment("body").push([new Y.XmlElement("script")]),
      (doc: Y.Doc) => {
        const text = new Y.XmlText("x");
        doc.getXmlFragment("body").push([text]);
        text.format(0, 1, { link: { href: "javascript:alert(1)" } });
      },
      (doc: Y.Doc) => doc.getXmlFragment("headline").push([new Y.XmlText("x".repeat(2_100_000))]),
      // The database holds no U+0000: taken, it would keep everybody's text from being committed.
      (doc: Y.Doc) => doc.getXmlFragment("headline").push([new Y.XmlText("x\u0000")]),
      (doc: Y.Doc) => {
        const quotation = new Y.XmlElement("blockquote");
        quotation.setAttribute("attribution", "x\u0000");
        doc.getXmlFragment("body").push([quotation]);
      },
    ]) {
      const rosa = await join(room.reporter, story);
      rosa.change(break_);
      await until(() => rosa.isClosed());
      rosa.leave();
    }
    await wait(600);
    expect((await seen(room.reporter, story)).state.hash).toBe(before);
  });

  test("lets nobody wear another's name", async () => {
    const story = await draftOf(room.reporter);
    done(await shareStory(room.reporter, story, room.colleague.id));
    const rosa = await join(room.reporter, story);
    const ben = await join(room.colleague, story);
    ben.provider.awareness?.setLocalState({
      user: { id: room.chief.id, name: "Carla Reyes", color: "red" },
      html: "<script>",
    });
    const nameOfBen = () => rosa.provider.awareness?.getStates().get(ben.doc.clientID)?.user?.name;
    await until(() => nameOfBen() === room.colleague.name);
    await wait(200);
    const all = [...(rosa.provider.awareness?.getStates().values() ?? [])];
    expect(JSON.stringify(all)).not.toContain("Carla");
    expect(JSON.stringify(all)).not.toContain("<script>");
  });
});

describe("presence", () => {
  test("is one person's, however many a connection claims to be", async () => {
    const story = await draftOf(room.reporter);
    done(await shareStory(room.reporter, story, room.colleague.id));
    const rosa = await join(room.reporter, story);
    const ben = await join(room.colleague, story);
    const crowd = new Awareness(new Y.Doc());
    for (let client = 1; client <= 500; client++)
      crowd.states.set(client, { user: { name: "Ben" }, cursor: null });
    for (const client of crowd.states.keys()) crowd.meta.set(client, { clock: 1, lastUpdated: 0 });
    const { awareness } = ben.provider;
    if (!awareness) throw new Error("There is no presence.");
    awareness.setLocalState({ user: { name: "Ben" } });
    await until(() => rosa.provider.awareness?.getStates().has(ben.doc.clientID) ?? false);
    applyAwarenessUpdate(awareness, encodeAwarenessUpdate(crowd, [...crowd.states.keys()]), "test");
    await wait(300);
    const seenByRosa = [...(rosa.provider.awareness?.getStates().keys() ?? [])];
    expect(seenByRosa.filter((client) => client !== rosa.doc.clientID)).toEqual([ben.doc.clientID]);
  });
});

describe("a change given up", () => {
  async function liveStory() {
    const story = await draftOf(room.reporter, "Ferry stays");
    done(await make(room.reporter, story, "submit"));
    done(await make(room.editor, story, "approve"));
    done(await make(room.editor, story, "publish"));
    done(await make(room.reporter, story, "edit"));
    return story;
  }

  test("is gone from every open screen at once, and nobody is told that words were kept", async () => {
    const story = await liveStory();
    const rosa = await join(room.reporter, story);
    const edda = await join(room.editor, story);
    rosa.type("headline", "No ");
    await rosa.saved();
    done(await make(room.editor, story, "give-up"));
    for (const one of [rosa, edda])
      await until(() => one.heard.some((said) => "startOver" in said && said.startOver === 2));
    const again = await join(room.editor, story, { epoch: 2 });
    expect(again.text("headline")).toBe("Ferry stays");
    expect((await seen(room.editor, story)).keptCopies).toEqual([]);
  });

  test("never comes back with words that were not committed yet: they are kept beside the story", async () => {
    const story = await liveStory();
    const rosa = await join(room.reporter, story);
    // Given up and opened again while Rosa's change waits to be committed.
    const store = documents.storeDocument;
    vi.spyOn(documents, "storeDocument").mockImplementationOnce(async (...given) => {
      done(await make(room.editor, story, "give-up"));
      done(await make(room.editor, story, "edit"));
      return store(...given);
    });
    rosa.type("kicker", "Rosa was late");
    await until(() => rosa.heard.some((said) => "startOver" in said));
    const view = await seen(room.editor, story);
    expect(view.fields.kicker).toBe("");
    expect(view.keptCopies.map(({ person, fields }) => [person.name, fields.kicker])).toEqual([
      [room.reporter.name, "Rosa was late"],
    ]);
    expect(await turnedAway(story, { person: room.reporter, epoch: 1 })).toBe("start-over");
    const again = await join(room.reporter, story, { epoch: 2 });
    expect(again.text("kicker")).toBe("");
  });
});

describe("text that comes too late", () => {
  test("is kept beside the story, what others may write is committed, and everybody starts over", async () => {
    const story = await draftOf(room.reporter);
    done(await shareStory(room.reporter, story, room.editor.id));
    const rosa = await join(room.reporter, story);
    const edda = await join(room.editor, story);
    // The submission commits while the changes of both wait to be.
    const store = documents.storeDocument;
    vi.spyOn(documents, "storeDocument").mockImplementationOnce(async (...given) => {
      done(await make(room.reporter, story, "submit"));
      return store(...given);
    });
    rosa.type("kicker", "Rosa was late");
    edda.type("dateline", "Lisbon, Monday");
    await until(() => rosa.heard.some((said) => "startOver" in said));
    await until(() => edda.heard.some((said) => "startOver" in said));
    const view = await seen(room.editor, story);
    expect(view.fields.kicker).toBe("");
    expect(view.fields.dateline).toBe("Lisbon, Monday");
    expect(view.keptCopies.map(({ person, fields }) => [person.name, fields.kicker])).toEqual([
      [room.reporter.name, "Rosa was late"],
    ]);
    expect(view.epoch).toBe(2);
    // The old document, with the refused text in it, is not let in again.
    expect(await turnedAway(story, { person: room.editor, epoch: 1 })).toBe("start-over");
    const again = await join(room.editor, story, { epoch: 2 });
    expect(again.text("kicker")).toBe("");
    expect(again.text("dateline")).toBe("Lisbon, Monday");
  });

  test("is only theirs whose text no story holds: what a colleague typed meanwhile is committed", async () => {
    const story = await draftOf(room.reporter);
    done(await shareStory(room.reporter, story, room.colleague.id));
    const rosa = await join(room.reporter, story);
    const ben = await join(room.colleague, story);
    ben.type("headline", "x".repeat(400));
    rosa.type("kicker", "Harbour");
    await until(() => rosa.heard.some((said) => "startOver" in said));
    const view = await seen(room.reporter, story);
    expect(view.fields.kicker).toBe("Harbour");
    expect(view.headline).not.toContain("xxx");
  });

  test("is refused when a field is longer than it may be, and the story stays as it was", async () => {
    const story = await draftOf(room.reporter);
    const rosa = await join(room.reporter, story);
    rosa.type("headline", "x".repeat(400));
    await until(() => rosa.heard.some((said) => "startOver" in said));
    expect((await seen(room.reporter, story)).headline).not.toContain("xxx");
  });
});

describe("two processes that serve the same story", () => {
  let other: Live;
  beforeAll(async () => {
    other = await startLive(0);
    return () => other.stop();
  });

  test("bring each other's words to every screen within two seconds, none lost, none twice", async () => {
    const story = await draftOf(room.reporter, "Ferry.");
    done(await shareStory(room.reporter, story, room.colleague.id));
    const rosa = await join(room.reporter, story);
    const ben = await join(room.colleague, story, { port: other.port });
    const words = ["Ferry."];
    for (let n = 0; n < 20; n++) {
      words.push(`r${n}.`, `b${n}.`);
      rosa.type("headline", `r${n}.`);
      ben.type("headline", `b${n}.`);
      await wait(100);
    }
    const rested = Date.now();
    await until(() => rosa.text("headline").length === words.join("").length);
    await until(() => rosa.text("headline") === ben.text("headline"));
    expect(Date.now() - rested).toBeLessThan(2_000);
    await rosa.saved();
    await ben.saved();
    const { headline } = await seen(room.reporter, story);
    expect(headline).toBe(rosa.text("headline"));
    for (const word of words) expect(headline.split(word)).toHaveLength(2);
  });

  test("show what was typed elsewhere to somebody who types nothing, deletions too", async () => {
    const story = await draftOf(room.reporter, "Ferry");
    done(await shareStory(room.reporter, story, room.colleague.id));
    const rosa = await join(room.reporter, story);
    const ben = await join(room.colleague, story, { port: other.port });
    rosa.type("kicker", "Harbour");
    rosa.deleteAll("headline");
    await rosa.saved();
    const saved = Date.now();
    const shown = (field: string) => ben.doc.getXmlFragment(field).toString();
    await until(() => shown("kicker").includes("Harbour") && !shown("headline").includes("Ferry"));
    expect(Date.now() - saved).toBeLessThan(1_000);
  });

  test("lose nothing that was called saved when one of them is killed", async () => {
    const child = await liveProcess(urls);
    const story = await draftOf(room.reporter, "Ferry");
    done(await shareStory(room.reporter, story, room.colleague.id));
    const rosa = await join(room.reporter, story, { port: child.port });
    const ben = await join(room.colleague, story, { port: other.port });
    let saved = "";
    for (let n = 0; n < 3; n++) {
      rosa.type("headline", `r${n}.`);
      ben.type("headline", `b${n}.`);
      await Promise.all([rosa.saved(), ben.saved()]);
      saved += `r${n}.b${n}.`;
    }
    await child.kill();
    ben.type("headline", "On.");
    await ben.saved();
    const { headline } = await seen(room.reporter, story);
    for (const word of `Ferry.${saved}On`.split("."))
      if (word) expect(headline.split(word)).toHaveLength(2);
    const again = await join(room.reporter, story, { port: other.port });
    expect(again.text("headline")).toBe(headline);
  });

  test("refuse what came too late on one, and keep what was typed on the other", async () => {
    const story = await draftOf(room.reporter);
    done(await shareStory(room.reporter, story, room.editor.id));
    const rosa = await join(room.reporter, story);
    const edda = await join(room.editor, story, { port: other.port });
    const store = documents.storeDocument;
    vi.spyOn(documents, "storeDocument").mockImplementationOnce(async (...given) => {
      done(await make(room.reporter, story, "submit"));
      return store(...given);
    });
    rosa.type("kicker", "Rosa was late");
    await wait(100);
    edda.type("dateline", "Lisbon, Monday");
    await until(() => rosa.heard.some((said) => "startOver" in said));
    await until(() => edda.heard.some((said) => "startOver" in said));
    const view = await seen(room.editor, story);
    expect(view.fields.kicker).toBe("");
    expect(view.fields.dateline).toBe("Lisbon, Monday");
    expect(view.keptCopies.map(({ fields }) => fields.kicker)).toEqual(["Rosa was late"]);
    expect(view.epoch).toBe(2);
    const again = await join(room.editor, story, { epoch: 2, port: other.port });
    expect(again.text("dateline")).toBe("Lisbon, Monday");
    expect(again.text("kicker")).toBe("");
  });
});

/** Another live, as a process that can be killed. */
async function liveProcess({ owner, desk, reader }: DatabaseUrls) {
  const file = path.join("dist", `live-${process.pid}.mjs`);
  await build({
    entryPoints: ["server/live.ts"],
    outfile: file,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "silent",
  });
  const port = await freePort();
  const child = spawn(process.execPath, [file], {
    env: {
      NODE_ENV: "production",
      DATABASE_URL: desk,
      READER_DATABASE_URL: reader,
      MIGRATE_DATABASE_URL: owner,
      AUTH_SECRET: "x".repeat(32),
      SITE_URL: "http://localhost:4501",
      STET_LIVE_PORT: String(port),
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const kill = async () => {
    child.kill("SIGKILL");
    await ended;
    rmSync(file, { force: true });
  };
  onTestFinished(kill);
  let said = "";
  child.stdout.on("data", (part) => {
    said += part;
  });
  await until(() => said.includes("live is ready"));
  return { port, kill };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

type Joining = { port?: number; epoch?: number };

async function join(person: Person, story: string, { port = live.port, epoch = 1 }: Joining = {}) {
  const doc = new Y.Doc();
  const heard: LiveMessage[] = [];
  let marks = 0;
  let closed = false;
  const socket = new HocuspocusProviderWebsocket({
    url: `ws://127.0.0.1:${port}/collab`,
    WebSocketPolyfill: socketAs(await cookieOf(person), "http://localhost:4501"),
    maxAttempts: 1,
  });
  const provider = new HocuspocusProvider({
    websocketProvider: socket,
    name: documentName(story, epoch),
    document: doc,
    token: spoken,
    onStateless: ({ payload }) => {
      const said = liveMessageIn(payload);
      if (said) heard.push(said);
    },
    onClose: () => {
      closed = true;
      socket.disconnect();
    },
  });
  provider.attach();
  await until(() => provider.isSynced);
  const lineOf = (field: string) => {
    const paragraph = doc.getXmlFragment(field).get(0);
    if (!(paragraph instanceof Y.XmlElement)) throw new Error("A field has no line.");
    const first = paragraph.length > 0 ? paragraph.get(0) : null;
    if (first instanceof Y.XmlText) return first;
    const text = new Y.XmlText();
    paragraph.insert(0, [text]);
    return text;
  };
  const mark = () => {
    provider.sendStateless(markBehind(++marks, doc));
    return marks;
  };
  const one = {
    doc,
    provider,
    heard,
    mark,
    isClosed: () => closed,
    text: (field: string) => lineOf(field).toString(),
    type: (field: string, words: string) => doc.transact(() => lineOf(field).insert(0, words)),
    deleteAll: (field: string) => doc.transact(() => lineOf(field).delete(0, lineOf(field).length)),
    change: (act: (doc: Y.Doc) => void) => doc.transact(() => act(doc)),
    saved: () => {
      const sent = mark();
      return until(() => heard.some((said) => "saved" in said && said.saved >= sent));
    },
    leave: () => {
      provider.destroy();
      socket.destroy();
    },
  };
  open.push(one);
  return one;
}

async function turnedAway(
  story: string,
  how: { person?: Person; cookie?: string; format?: string; epoch?: number },
): Promise<string> {
  const cookie = how.cookie ?? (how.person ? await cookieOf(how.person) : "");
  const socket = new HocuspocusProviderWebsocket({
    url: `ws://127.0.0.1:${live.port}/collab`,
    WebSocketPolyfill: socketAs(cookie, "http://localhost:4501"),
    maxAttempts: 1,
  });
  const doc = new Y.Doc();
  return new Promise((resolve) => {
    const provider = new HocuspocusProvider({
      websocketProvider: socket,
      name: story === "nonsense" ? story : documentName(story, how.epoch ?? 1),
      document: doc,
      token: how.format ?? spoken,
      onSynced: () => resolve("let in"),
      onAuthenticationFailed: ({ reason }) => {
        expect(doc.getXmlFragment("headline").length).toBe(0);
        provider.destroy();
        socket.destroy();
        resolve(reason);
      },
    });
    provider.attach();
  });
}

function isRefused(cookie: string, origin: string | undefined): Promise<boolean> {
  const Socket = socketAs(cookie, origin);
  return new Promise((resolve) => {
    const socket = new Socket(`ws://127.0.0.1:${live.port}/collab`);
    socket.addEventListener("open", () => {
      socket.close();
      resolve(false);
    });
    socket.addEventListener("error", () => resolve(true));
  });
}

async function cookieOf(person: Person): Promise<string> {
  return `stet-session=${await beginSession(person.id, "test")}`;
}

/** A browser's socket: it brings its cookie and its origin along by itself. */
function socketAs(cookie: string, origin: string | undefined) {
  const Base: new (url: string, protocols: string[], options: object) => WebSocket =
    WebSocketOfNode as never;
  return class extends Base {
    constructor(url: string) {
      super(url, [], { headers: { cookie, ...(origin ? { origin } : {}) } });
    }
  };
}

async function until(holds: () => boolean, patience = 8_000): Promise<void> {
  const end = Date.now() + patience;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`Waited in vain: ${holds}`);
    await wait(15);
  }
}
