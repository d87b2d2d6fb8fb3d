import http from "node:http";
import type { Answered } from "./ask";
import { ask } from "./ask";

type Kept = { answer: Answered; until: number };

/**
 * The worst cache that still reads headers: it keeps by address alone whatever may be kept, for
 * everybody, blind to cookies, methods of asking and `Vary`. It asks for plain bodies, as such do.
 */
export async function openNaiveCache(port: string) {
  const kept = new Map<string, Kept>();
  let hits = 0;

  const server = http.createServer((request, response) => {
    const { url: path = "/", method = "GET", headers } = request;
    const known = method === "GET" ? kept.get(path) : undefined;
    if (known && known.until > Date.now()) {
      hits += 1;
      return pass(known.answer, response);
    }
    const { "accept-encoding": _, connection: __, ...given } = headers;
    const asked = Object.fromEntries(
      Object.entries(given).map(([name, value]) => [name, String(value)]),
    );
    ask(port, { path, method, headers: asked }).then(
      (answer) => {
        const seconds = keepsFor(answer);
        if (method === "GET" && seconds > 0)
          kept.set(path, { answer, until: Date.now() + seconds * 1_000 });
        pass(answer, response);
      },
      () => response.writeHead(502).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return {
    port: typeof address === "object" && address ? String(address.port) : "",
    kept,
    hits: () => hits,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function pass({ status, headers, body }: Answered, response: http.ServerResponse) {
  const { "transfer-encoding": _, "content-length": __, connection: ___, ...given } = headers;
  response.writeHead(status, given).end(body);
}

/** Of what says nothing of itself, it thinks that it may be kept. */
function keepsFor({ status, headers }: Answered): number {
  if (status >= 500) return 0;
  const caching = headers["cache-control"];
  if (caching === undefined) return 3_600;
  if (/no-store|private|no-cache/.test(caching)) return 0;
  const age = /s-maxage=(\d+)/.exec(caching) ?? /max-age=(\d+)/.exec(caching);
  return Number(age?.[1] ?? 3_600);
}
