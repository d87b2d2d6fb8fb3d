import http from "node:http";

/** A way to the product: through the front, or to web itself. `origin` is what its own pages say they are. */
export type Way = { name: string; port: number; origin: string; cookieName: string };

export type Asked = {
  method: string;
  /** Sent as it stands, however it is spelled. */
  path: string;
  body?: unknown;
  /** The body is a form, as those post it who are not signed in. */
  isForm?: boolean;
  headers?: Record<string, string>;
  /** Another origin than the way's own; null for none at all. */
  from?: string | null;
  /** The answer never ends: what came with its head is enough. */
  streams?: boolean;
};

export type Answer = { status: number; headers: http.IncomingHttpHeaders; text: string };

const agent = new http.Agent({ keepAlive: true, maxSockets: 8 });

/** Sends one request byte by byte as it is said, with a session's token or none. */
export function send(way: Way, token: string | null, asked: Asked): Promise<Answer> {
  const { method, path, body, isForm, from = way.origin, streams } = asked;
  const text =
    body === undefined
      ? null
      : isForm
        ? String(new URLSearchParams(body as Record<string, string>))
        : typeof body === "string"
          ? body
          : JSON.stringify(body);
  const headers = {
    host: new URL(way.origin).host,
    ...(token === null ? {} : { cookie: `${way.cookieName}=${token}` }),
    ...(method === "GET" || from === null ? {} : { origin: from }),
    ...(text === null
      ? {}
      : {
          "content-type": isForm ? "application/x-www-form-urlencoded" : "application/json",
          "content-length": String(Buffer.byteLength(text)),
        }),
    ...asked.headers,
  };
  return new Promise((resolve, reject) => {
    const request = http.request(
      { host: "127.0.0.1", port: way.port, method, path, headers, agent },
      (response) => {
        const pieces: Buffer[] = [];
        const end = () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(pieces).toString("utf8"),
          });
        response.on("data", (piece: Buffer) => {
          pieces.push(piece);
          if (!streams || response.statusCode !== 200) return;
          end();
          request.destroy();
        });
        response.on("end", end);
        response.on("error", (fault) => streams || reject(fault));
      },
    );
    request.on("error", (fault) => streams || reject(fault));
    request.setTimeout(30_000, () => request.destroy(new Error(`${method} ${path}: no answer`)));
    request.end(text ?? undefined);
  });
}

/** Everything of an answer in which something could have slipped out. */
export function wholeOf({ headers, text }: Answer): string {
  return `${JSON.stringify(headers)}\n${text}`;
}
