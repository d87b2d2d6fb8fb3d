import { randomUUID } from "node:crypto";
import { type IncomingMessage, type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { waitToSearch } from "@/db/turns";
import { env } from "@/env";
import { log } from "@/log";
import { isOwnOrigin } from "@/newsroom/own-origins";
import { renditionAt } from "@/newsroom/renditions";
import { encodeAddress, readAddress } from "@/press/address";
import { handOut } from "@/press/hand-out";
import type { Finished } from "@/press/page";
import { type Occasion, plainPage } from "@/press/plain-page";
import { barePolicy, noStore, protection } from "@/press/policy";
import type { Press } from "@/press/press";
import { type Handled, logHandled } from "@/server/front/access-log";
import { clientOf } from "@/server/front/client";
import type { Exchange } from "@/server/front/exchange";
import { openFiles } from "@/server/front/files";
import { openHealth } from "@/server/front/health";
import type { Pictures } from "@/server/front/pictures";
import { refuse, sendJson } from "@/server/front/refuse";
import { isSearch, openSearch, searchMeant } from "@/server/front/search";
import { isOwnSocket, openWorkspace } from "@/server/front/workspace";

/** Decides by the address who answers, and sees to it that every answer is protected and logged. */
export async function openDoor(press: Press, pictures: Pictures, waitFor = waitToSearch) {
  const { siteUrl, isDevelopment } = env();
  const standing = protection(siteUrl);
  const files = await openFiles();
  const workspace = openWorkspace();
  const health = openHealth(press);
  const search = openSearch(press.lastHeard, waitFor);
  const sockets = new Set<Duplex>();

  function answer(request: IncomingMessage, response: ServerResponse) {
    const began = performance.now();
    const { method = "GET", url = "/" } = request;
    const client = clientOf(request);
    const exchange: Exchange = { request, response, method, client, standing };
    const end = (from: Handled["from"], bytes: number) =>
      logHandled({
        requestId: client.requestId,
        method,
        path: loggedPath(url),
        status: response.statusCode,
        bytes,
        ms: Math.round((performance.now() - began) * 10) / 10,
        from,
      });
    route(exchange, url, end).catch((error: unknown) => {
      log().error({ request: client.requestId, err: error }, "front failed");
      const detail = "Something went wrong here. It has been noted.";
      end("front", refuse(exchange, 500, "Fault", detail));
    });
  }

  async function route(exchange: Exchange, url: string, end: End) {
    const { request, method } = exchange;
    if (!isRead(method) && !isOwnOrigin(request.headers.origin, env())) {
      const detail = "A change must come from a page of this newsroom.";
      return end("front", refuse(exchange, 403, "Foreign origin", detail));
    }
    const asked = readAddress(url);
    if (asked.kind === "impossible") return say(exchange, "unknown", "/", end);
    const { address } = asked;
    if (address.startsWith("/api/health/")) return tellHealth(exchange, address, end);
    if (address.startsWith("/media/")) {
      if (asked.kind === "moved" && isRead(method))
        return redirect(exchange, withoutQuery(asked.to), end);
      return givePicture(exchange, address, end);
    }
    if (isWorkspace(address) || isDevelopment) {
      if (asked.kind === "moved") return redirect(exchange, asked.to, end);
      return passOn(exchange, encodeAddress(address) + asked.query, end);
    }
    if (method !== "GET" && method !== "HEAD") return say(exchange, "refused", address, end);
    if (asked.kind === "moved") {
      return redirect(exchange, isSearch(address) ? asked.to : withoutQuery(asked.to), end);
    }
    const searchAt = searchMeant(address);
    if (searchAt) return redirect(exchange, encodeAddress(searchAt) + asked.query, end);
    const page = press.atHand(address);
    if (page) return give(exchange, page, "print", end);
    const file = files.take(address);
    if (file) return give(exchange, await file, "file", end);
    if (isNoOnes(address)) return say(exchange, "unknown", address, end);
    if (isSearch(address)) return giveSearch(exchange, address, asked.query, end);
    const found = await press.find(address);
    if (found.kind === "page") return give(exchange, found.page, "press", end);
    return say(exchange, "notNow", address, end);
  }

  async function give(exchange: Exchange, page: Finished, from: Handled["from"], end: End) {
    const { request, response, client } = exchange;
    const more = ["x-request-id", client.requestId];
    const { bytes } = await handOut(request, response, page, standing, more);
    end(from, bytes);
  }

  /** What is no public picture's file is nothing at all, whatever the reason. */
  async function givePicture(exchange: Exchange, address: string, end: End) {
    const asked = isRead(exchange.method) ? renditionAt(address) : null;
    const given = asked && (await pictures.give(exchange, asked));
    if (given?.isGiven) return end("file", given.bytes);
    return say(exchange, isRead(exchange.method) ? "unknown" : "refused", address, end);
  }

  async function say(exchange: Exchange, occasion: Occasion, address: string, end: End) {
    const page = await plainPage(occasion, address);
    await give(exchange, page, "front", end);
  }

  async function giveSearch(exchange: Exchange, address: string, query: string, end: End) {
    const searched = await search(address, query, exchange.client.address);
    if (searched.kind === "page") return give(exchange, searched.page, "web", end);
    if (searched.kind === "noPage") return say(exchange, "notNow", address, end);
    const page = await plainPage("tooOften", address);
    const headers = { ...page.headers, "retry-after": String(searched.seconds) };
    await give(exchange, { ...page, headers }, "front", end);
  }

  function redirect(exchange: Exchange, to: string, end: End) {
    const { response, client } = exchange;
    response.writeHead(301, {
      ...standing,
      location: to,
      "content-type": "text/plain",
      "cache-control": "public, max-age=0, s-maxage=60",
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
      "content-length": 0,
      "x-request-id": client.requestId,
    });
    response.end();
    end("front", 0);
  }

  function passOn(exchange: Exchange, target: string, end: End) {
    const { response } = exchange;
    response.once("close", () => end("web", 0));
    workspace.pass(exchange, target);
  }

  async function tellHealth(exchange: Exchange, address: string, end: End) {
    const { response, client } = exchange;
    const headers = { ...standing, "x-request-id": client.requestId };
    if (address === "/api/health/live")
      return end("front", sendJson(response, 200, { status: "live" }, headers));
    if (address !== "/api/health/ready")
      return end("front", refuse(exchange, 404, "Unknown", "There is no such address."));
    const report = await health();
    const status = report.status === "ready" ? 200 : 503;
    end("front", sendJson(response, status, report, headers));
  }

  function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer) {
    socket.on("error", () => socket.destroy());
    if (!isOwnSocket(request)) return refuseSocket(socket, 403);
    const asked = readAddress(request.url ?? "/");
    const address = asked.kind === "address" ? asked.address : "";
    const isFrameworks = isDevelopment && address.startsWith("/_next/");
    if (address !== "/collab" && !isFrameworks) return refuseSocket(socket, 404);
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
    const client = clientOf(request);
    log().info({ request: client.requestId, path: address }, "socket");
    // In the one spelling that was judged: another may mean something else behind, or nothing at all.
    request.url = encodeAddress(address) + (asked.kind === "address" ? asked.query : "");
    workspace.passSocket(request, socket, head, client, isFrameworks ? "web" : "live");
  }

  function refuseSocket(socket: Duplex, status: number) {
    const title = STATUS_CODES[status] ?? "";
    const body = JSON.stringify({ type: "about:blank", title, status, detail: onTheWire[status] });
    const headers = Object.entries({
      ...standing,
      "content-security-policy": barePolicy,
      "cache-control": noStore,
      "content-type": "application/problem+json",
      "content-length": String(Buffer.byteLength(body)),
      "x-request-id": randomUUID(),
      connection: "close",
    });
    const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`);
    socket.end(`HTTP/1.1 ${status} ${title}\r\n${lines.join("")}\r\n${body}`);
  }

  function refuseMalformed(error: NodeJS.ErrnoException, socket: Duplex) {
    if (error.code === "ECONNRESET" || !socket.writable) return socket.destroy();
    const status = {
      HPE_HEADER_OVERFLOW: 431,
      HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
      ERR_HTTP_REQUEST_TIMEOUT: 408,
    }[error.code ?? ""];
    refuseSocket(socket, status ?? 400);
  }

  return {
    answer,
    upgrade,
    refuseMalformed,
    endStreams: workspace.endStreams,
    close: () => {
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** What is said to somebody whose request never became one. */
const onTheWire: Record<number, string> = {
  400: "That is not HTTP as this server speaks it.",
  403: "A connection must come from a page of this newsroom.",
  404: "There is no such address to connect to.",
  408: "The request took too long to arrive. Send it again.",
  413: "What was sent is larger than it may be.",
  431: "The headers of the request are larger than they may be.",
};

type End = (from: Handled["from"], bytes: number) => void;

const workspaceParts = new Set(["api", "desk", "signin", "welcome"]);

function isWorkspace(address: string): boolean {
  return workspaceParts.has(address.split("/")[1] ?? "");
}

/** The framework's other exits of a public page, which nobody needs. */
function isNoOnes(address: string): boolean {
  return (
    /^\/(_next|collab)(\/|$)/.test(address) ||
    /\.(rsc|segments|action)(\/|$)/.test(address) ||
    // The framework takes an ending for a form of the workspace's page, which is never printed.
    /^\/(api|desk|signin|welcome)\./.test(address)
  );
}

/** Without the query, which may hold what someone searched for, and without one-time links. */
function loggedPath(url: string) {
  return withoutQuery(url).replace(/^(\/+welcome\/).+/, "$1…");
}

function isRead(method: string) {
  return method === "GET" || method === "HEAD" || method === "OPTIONS";
}

function withoutQuery(url: string) {
  const end = url.search(/[?#]/);
  return end < 0 ? url : url.slice(0, end);
}
