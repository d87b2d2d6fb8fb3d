import { type IncomingMessage, type OutgoingHttpHeaders, STATUS_CODES } from "node:http";
import { Socket } from "node:net";
import { type Duplex, pipeline } from "node:stream";
import { constants, createGzip } from "node:zlib";
import { createProxyServer } from "http-proxy-3";
import { env } from "@/env";
import { log } from "@/log";
import { isOwnOrigin, ownOrigins } from "@/newsroom/own-origins";
import { handOut } from "@/press/hand-out";
import { plainPage } from "@/press/plain-page";
import { barePolicy } from "@/press/policy";
import type { Client } from "@/server/front/client";
import type { Exchange } from "@/server/front/exchange";
import { bodyAtMost } from "@/server/front/line-limits";
import { untilListening } from "@/server/front/listening";
import { refuse } from "@/server/front/refuse";

/** Passes requests on to `web` and sockets to `live`, with headers that only we may set. */
export function openWorkspace() {
  const { webPort, livePort } = env();
  const proxy = createProxyServer({ xfwd: false, selfHandleResponse: true, proxyTimeout: 120_000 });
  const exchanges = new WeakMap<IncomingMessage, Exchange>();
  const web = { host: "127.0.0.1", port: webPort ?? 0 };
  const live = { host: "127.0.0.1", port: livePort ?? 0 };
  const streams = new Set<IncomingMessage>();

  proxy.on("proxyRes", (answer, request) => {
    const exchange = exchanges.get(request);
    if (!exchange) return;
    if (/^text\/event-stream/.test(answer.headers["content-type"] ?? "")) {
      streams.add(answer);
      answer.once("close", () => streams.delete(answer));
    }
    passBack(answer, exchange);
  });

  // A socket that its browser drops in the middle of a message would end the process unheard.
  proxy.on("error", (error) => log().info({ error: error.message }, "a socket was cut"));

  return {
    pass(exchange: Exchange, target: string) {
      const { request, response, client } = exchange;
      if (!isWithinCap(exchange)) return;
      exchanges.set(request, exchange);
      request.url = target;
      rewriteHeaders(request, client);
      const until = performance.now() + away;
      const ask = () =>
        proxy.web(request, response, { target: web }, (error) => {
          const isWaiting = exchange.method === "GET" && !isFromProgram(request);
          if (isWaiting && !wasTaken(error) && performance.now() < until) return void askLater();
          log().error({ request: client.requestId, error: error.message }, "web does not answer");
          if (response.headersSent) response.destroy();
          else void sayNotNow(exchange, wasTaken(error));
        });
      const askLater = async () => {
        await untilListening(webPort, until);
        if (!response.destroyed) ask();
      };
      ask();
    },
    /** In development the framework has a socket of its own. */
    passSocket(
      request: IncomingMessage,
      socket: Duplex,
      head: Buffer,
      client: Client,
      to: "live" | "web",
    ) {
      if (!(socket instanceof Socket)) throw new Error("A socket of a server is a net.Socket.");
      rewriteHeaders(request, client);
      proxy.ws(request, socket, head, { target: to === "live" ? live : web }, (error) => {
        log().error({ request: client.requestId, error: error.message }, `${to} does not answer`);
        socket.destroy();
      });
    },
    /** Ends what would never end by itself. */
    endStreams() {
      for (const stream of streams) stream.destroy();
    },
  };
}

export type Workspace = ReturnType<typeof openWorkspace>;

/** A web that is starting again is waited for so long: a page that comes late is better than none. */
const away = 8_000;

/** Programs know how to ask again by themselves; people look at an empty window. */
function isFromProgram({ url, headers }: IncomingMessage): boolean {
  return url?.startsWith("/api/") || !/text\/html/.test(headers.accept ?? "");
}

/** What came from outside and is not ours to believe; what the framework only says to itself. */
const notFromOutside =
  /^(x-forwarded-.*|forwarded|x-real-ip|x-request-id|x-middleware-.*|x-nextjs-.*|x-invoke-.*|x-matched-path|x-now-.*|x-vercel-.*|x-stet-.*|next-resume|x-prerender-.*|proxy.*|via)$/;

function rewriteHeaders(request: IncomingMessage, client: Client) {
  const { headers } = request;
  for (const name of Object.keys(headers)) {
    const isFrameworksOwn = env().isDevelopment && name.startsWith("x-nextjs-");
    if (notFromOutside.test(name) && !isFrameworksOwn) delete headers[name];
  }
  const origins = ownOrigins(env());
  const { siteUrl } = env();
  const isOwn = origins.some((origin) => new URL(origin).host === headers.host);
  const host = isOwn && headers.host ? headers.host : new URL(siteUrl).host;
  headers.host = host;
  headers["x-forwarded-host"] = host;
  headers["x-forwarded-proto"] = client.isSecure ? "https" : "http";
  headers["x-forwarded-for"] = client.address;
  headers["x-request-id"] = client.requestId;
}

/** False when the body is too large, and the client has been told so; one of unsaid length is counted as it comes. */
function isWithinCap(exchange: Exchange): boolean {
  const { request, response } = exchange;
  const tooLarge = () =>
    refuse(exchange, 413, "Too large", "What was sent is larger than 2 MB.", {
      connection: "close",
    });
  if (Number(request.headers["content-length"] ?? 0) > bodyAtMost) {
    tooLarge();
    return false;
  }
  if (request.headers["transfer-encoding"] === undefined) return true;
  let size = 0;
  request.on("data", (part: Buffer) => {
    size += part.length;
    if (size <= bodyAtMost || response.headersSent) return;
    tooLarge();
    response.once("finish", () => request.destroy());
  });
  return true;
}

function passBack(answer: IncomingMessage, exchange: Exchange) {
  const { request, response, client, standing } = exchange;
  if (response.headersSent) {
    answer.resume();
    return;
  }
  if (isWordlessRefusal(request, answer)) {
    answer.resume();
    const { allow } = answer.headers;
    const status = answer.statusCode ?? 502;
    refuse(exchange, status, STATUS_CODES[status] ?? "Refused", notHere, allow ? { allow } : {});
    return;
  }
  const { "x-powered-by": _, connection: __, "keep-alive": ___, ...given } = answer.headers;
  const isCompressing = canCompress(request, answer);
  const headers: OutgoingHttpHeaders = {
    ...standing,
    ...(env().isDevelopment ? {} : { "content-security-policy": barePolicy }),
    // The framework's redirects have no body, and still say what they are.
    ...((answer.statusCode ?? 0) >= 300 && (answer.statusCode ?? 0) < 400
      ? { "content-type": "text/plain" }
      : {}),
    ...given,
    // Whatever the framework thinks of it, nobody keeps anything of the workspace.
    "cache-control": "private, no-store",
    "x-request-id": client.requestId,
  };
  delete headers.etag;
  delete headers["transfer-encoding"];
  if (isCompressing) {
    delete headers["content-length"];
    headers["content-encoding"] = "gzip";
    headers.vary = [given.vary, "accept-encoding"].flat().filter(Boolean).join(", ");
  }
  response.writeHead(answer.statusCode ?? 502, headers);
  // What streams in is passed on at once; the reader of an event stream waits for no block to fill.
  response.flushHeaders();
  const through = isCompressing
    ? [answer, createGzip({ level: 5, flush: constants.Z_SYNC_FLUSH }), response]
    : [answer, response];
  pipeline(through, () => {});
}

/** What the framework says for itself to programs: nothing, or a page. */
function isWordlessRefusal(request: IncomingMessage, answer: IncomingMessage): boolean {
  if (!request.url?.startsWith("/api/") || (answer.statusCode ?? 0) < 400) return false;
  return !answer.headers["content-type"]?.startsWith("application/problem+json");
}

const notHere = "This address does not do that.";

const compressible = /^(text\/(?!event-stream)|application\/(json|problem\+json|javascript|xml))/;

function canCompress(request: IncomingMessage, answer: IncomingMessage): boolean {
  const { headers } = answer;
  if (request.method === "HEAD" || answer.statusCode === 204 || answer.statusCode === 304)
    return false;
  if (headers["content-encoding"] || !compressible.test(headers["content-type"] ?? ""))
    return false;
  if (Number(headers["content-length"] ?? 1_024) < 1_024) return false;
  return /\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""));
}

/** Only a connection that was refused says for certain that web has done nothing. */
function wasTaken(error: Error): boolean {
  return !("code" in error && error.code === "ECONNREFUSED");
}

async function sayNotNow(exchange: Exchange, wasTaken: boolean) {
  const { request, response, standing, client } = exchange;
  if (isFromProgram(request)) {
    const isChange = exchange.method !== "GET" && exchange.method !== "HEAD";
    const became =
      isChange && wasTaken
        ? "It may have been done all the same: look before you try again."
        : "Nothing was changed.";
    const detail = `The newsroom does not answer at this moment. ${became}`;
    refuse(exchange, 503, "Not now", detail, { "retry-after": "2" });
    return;
  }
  const page = await plainPage("notNow", "/");
  await handOut(request, response, page, standing, ["x-request-id", client.requestId]);
}

export function isOwnSocket(request: IncomingMessage): boolean {
  return isOwnOrigin(request.headers.origin ?? null, env());
}
