import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import type { Connection } from "@hocuspocus/server";
import { Server } from "@hocuspocus/server";
import * as Y from "yjs";
import { checkUpdate, updateLimit } from "@/article/check-update";
import {
  hasAllOf,
  type LiveMessage,
  markIn,
  startOverReason,
  storyNamed,
} from "@/article/live-messages";
import { hearDesk } from "@/db/hear-desk";
import { env } from "@/env";
import { log } from "@/log";
import { isOwnOrigin } from "@/newsroom/own-origins";
import { type RefusalReason, refusalWords } from "@/newsroom/refusals";
import { openTurns } from "./in-turn";
import { openPace } from "./pace";
import { honestPresence } from "./presence";
import { openRoom, type Room } from "./room";
import { letIn, mayStay, TurnedAway, type Visitor } from "./visitor";

export type Live = { port: number; stop: () => Promise<void> };

/** Serves the shared documents on a port of this machine, until it is stopped with every text committed. */
export async function startLive(port: number): Promise<Live> {
  const rooms = new Map<string, Room>();
  const isInTurn = openTurns();
  const keepsPace = openPace();
  const step1 = 0;

  const server = new Server<Visitor>({
    port,
    address: "127.0.0.1",
    quiet: true,
    stopOnSignals: false,
    timeout: 60_000,
    debounce: 1_000,
    maxDebounce: 2_000,
    maxPendingDocuments: 2,
    maxUnauthenticatedQueueSize: updateLimit + 100_000,
    websocketOptions: { maxPayload: 2 * updateLimit },

    onUpgrade: async ({ request, socket }) => {
      if (!comesFromUs(request)) {
        refuseUpgrade(socket);
        // Only an empty rejection ends the upgrade without ending the process.
        return Promise.reject();
      }
    },
    onRequest: async ({ response }) => {
      response.writeHead(404, { "content-type": "text/plain" }).end("Not here.");
      return Promise.reject();
    },

    onAuthenticate: async ({ documentName, requestHeaders, token, connectionConfig }) => {
      const { visitor, way } = await letIn(documentName, requestHeaders.get("cookie"), token);
      connectionConfig.readOnly = way === "read";
      return visitor;
    },

    onLoadDocument: async ({ document, documentName, context }) => {
      const room = openRoom({
        story: context.story,
        epoch: context.epoch,
        document,
        tell: (message) => document.broadcastStateless(JSON.stringify(message)),
        dissolve: (epoch) => {
          document.broadcastStateless(JSON.stringify({ startOver: epoch }));
          for (const connection of document.getConnections()) end(connection, startOverReason);
        },
        settled: () => void server.hocuspocus.unloadDocument(document),
      });
      // Known before it is filled, so that it hears what is committed while it is.
      rooms.set(documentName, room);
      if (await room.open()) return;
      rooms.delete(documentName);
      throw new TurnedAway(startOverReason);
    },

    beforeHandleMessage: async ({ connection }) => {
      if (await isInTurn(connection)) return;
      log().warn({ person: connection.context.person.id }, "a connection says too much");
      throw { code: 4429, reason: "too-often" satisfies RefusalReason };
    },

    beforeSync: async ({ type, payload, connection, document }) => {
      if (type === step1) return;
      if (connection.readOnly) {
        // A browser also sends what its device kept, which is mostly what is here already.
        if (!Y.snapshotContainsUpdate(Y.snapshot(document), payload))
          connection.context.hasLost = true;
        return;
      }
      // No text is lost by this: the browser comes back in a moment, with all of it in one update.
      if (!(await keepsPace(connection.context.person))) throw { code: 1013, reason: "slow-down" };
      const refusal = checkUpdate(payload);
      if (!refusal) return;
      // Not what it says in detail: that names what came in the change.
      const { story, person } = connection.context;
      log().warn({ story, person: person.id, refused: refusal.refused }, "a change was refused");
      const words = [refusalWords[refusal.refused], ...(refusal.detail ?? [])].join(" ");
      throw { code: 4400, reason: words.slice(0, 120) };
    },

    beforeHandleAwareness: async ({ states, document, connection }) => {
      if (!connection) return;
      const others = document.getConnections().filter((other) => other !== connection);
      honestPresence(states, connection.context.person, document.getClients(connection), (client) =>
        others.some((other) => document.getClients(other).has(client)),
      );
    },

    onChange: async ({ documentName, update, connection }) => {
      if (connection) rooms.get(documentName)?.changed(connection.context.person, update);
    },

    onStateless: async ({ documentName, document, payload, connection }) => {
      const said = markIn(payload);
      if (!said) return;
      const { mark } = said;
      if (connection.context.hasLost) return say(connection, { lost: mark });
      // Nothing is called saved on the strength of the line: a mark without its words comes again.
      if (!hasAllOf(said, document)) return;
      rooms.get(documentName)?.whenCommitted(() => say(connection, { saved: mark }));
    },

    beforeUnloadDocument: async ({ documentName }) => {
      if (rooms.get(documentName)?.isUnsaved()) return Promise.reject();
    },
    afterUnloadDocument: async ({ documentName }) => {
      rooms.delete(documentName);
    },
  });

  const everyone = () =>
    [...server.hocuspocus.documents.values()].flatMap((document) => document.getConnections());
  const checkAgain = async (concerns: (visitor: Visitor) => boolean) => {
    for (const connection of everyone())
      if (concerns(connection.context)) await recheck(connection).catch(() => {});
  };
  const line = hearDesk({
    story: ({ story, act }) => {
      if (!ofTheText.includes(act)) void checkAgain((visitor) => visitor.story === story);
    },
    text: ({ story, commit }) => {
      for (const [name, room] of rooms) if (storyNamed(name)?.story === story) room.heard(commit);
    },
    person: (person) => void checkAgain((visitor) => visitor.person.id === person),
    connected: () => {
      void checkAgain(() => true);
      for (const room of rooms.values()) room.heard(null);
    },
  });
  let beats = 0;
  const sweep = setInterval(() => {
    // A session can also run out of time, which nobody announces.
    if (!line.isConnected() || ++beats % 8 === 0) void checkAgain(() => true);
  }, 4_000);

  await server.listen();
  return {
    port: server.address.port,
    stop: async () => {
      clearInterval(sweep);
      server.httpServer.close();
      await line.stop();
      for (let tries = 0; tries < 20; tries++) {
        const unsaved = [...rooms.values()].filter((room) => room.isUnsaved());
        if (unsaved.length === 0) break;
        await Promise.all(unsaved.map((room) => room.flush()));
      }
      for (const connection of everyone()) connection.webSocket.close(1012, "restarting");
      server.httpServer.closeAllConnections();
    },
  };
}

/** News of typing, which changes nobody's rights and comes with every few words. */
const ofTheText = ["headline", "changed"];

/** A browser sends the cookie with whoever asks; only our own pages may. */
function comesFromUs(request: IncomingMessage): boolean {
  const [path] = (request.url ?? "").split("?");
  return path === "/collab" && isOwnOrigin(request.headers.origin, env());
}

function refuseUpgrade(socket: Duplex) {
  socket.end("HTTP/1.1 403 Forbidden\r\nconnection: close\r\ncontent-length: 0\r\n\r\n");
}

async function recheck(connection: Connection<Visitor>) {
  const answer = await mayStay(connection.context);
  if (answer !== "write" && answer !== "read") return end(connection, answer);
  if (connection.readOnly === (answer === "read")) return;
  connection.readOnly = answer === "read";
  say(connection, { access: answer });
}

function say(connection: Connection, message: LiveMessage) {
  connection.sendStateless(JSON.stringify(message));
}

/** Ends the connection to the document and its socket, with the reason in both. */
function end(connection: Connection, reason: string) {
  connection.close({ code: 4403, reason });
  connection.webSocket.close(4403, reason);
}
