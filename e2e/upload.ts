import http from "node:http";
import { setTimeout as wait } from "node:timers/promises";

/** Somebody's way in, as a cookie, and the newsroom that it leads into. */
export type Sender = { origin: string; cookie: string | null };

type Asking = {
  method?: string;
  path: string;
  headers?: Record<string, string>;
  body?: Buffer | string;
  /** Another origin than the newsroom's own; null for none. */
  from?: string | null;
  /** The line breaks once so many bytes of the body are sent. */
  breakAfter?: number;
};
export type Told = { status: number; headers: http.IncomingHttpHeaders; body: Buffer };

const broken: Told = { status: 0, headers: {}, body: Buffer.alloc(0) };

/** Asks exactly so, also what no browser would send; status 0 says that the line broke. */
export function tell(
  { origin, cookie }: Sender,
  { method = "GET", path, headers = {}, body = "", from = origin, breakAfter }: Asking,
): Promise<Told> {
  const bytes = Buffer.from(body);
  return new Promise((resolve) => {
    const { hostname, port } = new URL(origin);
    const request = http.request(
      {
        ...{ hostname, port, path, method, agent: false },
        headers: {
          ...(cookie ? { cookie } : {}),
          ...(method === "GET" || from === null ? {} : { origin: from }),
          ...(method === "GET" || method === "HEAD"
            ? {}
            : { "content-length": String(bytes.length) }),
          ...headers,
        },
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("error", () => resolve(broken));
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts),
          }),
        );
      },
    );
    request.on("error", () => resolve(broken));
    request.setTimeout(30_000, () => request.destroy());
    if (breakAfter === undefined) {
      request.end(bytes.length > 0 ? bytes : undefined);
      return;
    }
    request.write(bytes.subarray(0, breakAfter), () => {
      // What was sent has time to arrive.
      setTimeout(() => request.destroy(), 300);
    });
  });
}

/** A refusal or an answer, as the routes say it. */
export function said({ body }: Told): Record<string, unknown> {
  const value: unknown = body.length > 0 ? JSON.parse(String(body)) : {};
  return typeof value === "object" && value !== null ? { ...value } : {};
}

const uploads = "/api/pictures/uploads";
const tus = { "tus-resumable": "1.0.0" };

/** The protocol by hand: each step alone, so that each can go wrong. */
export function openUpload(sender: Sender) {
  return {
    begin: (length: number | string, more: Record<string, string> = {}) =>
      tell(sender, {
        ...{ method: "POST", path: uploads },
        headers: { ...tus, "upload-length": String(length), ...more },
      }),
    piece: (path: string, offset: number, body: Buffer, breakAfter?: number) =>
      tell(sender, {
        ...{ method: "PATCH", path, body },
        ...(breakAfter === undefined ? {} : { breakAfter }),
        headers: {
          ...{ ...tus, "upload-offset": String(offset) },
          "content-type": "application/offset+octet-stream",
        },
      }),
    /** How far it is; null if it is not there. */
    offset: async (path: string) => {
      const { status, headers } = await tell(sender, { method: "HEAD", path, headers: tus });
      return status === 200 ? Number(headers["upload-offset"]) : null;
    },
    forget: (path: string) => tell(sender, { method: "DELETE", path, headers: tus }),
    take: (path: string, fileName: string, evidenceOf: string | null = null) =>
      post(sender, "/api/pictures", {
        ...{ upload: path.split("/").at(-1) ?? "", fileName, evidenceOf },
      }),
  };
}

export function post(sender: Sender, path: string, body: object, method = "POST"): Promise<Told> {
  return tell(sender, {
    ...{ method, path, body: JSON.stringify(body) },
    headers: { "content-type": "application/json" },
  });
}

/** Where an upload that was begun lies. */
export function placeOf({ headers }: Told): string {
  const { location } = headers;
  if (!location) throw new Error("The upload has no place.");
  return new URL(location, "http://here").pathname;
}

/** Brings a file in and has it taken; gives the picture's id. */
export async function bringPicture(
  sender: Sender,
  file: Buffer,
  fileName: string,
  evidenceOf: string | null = null,
): Promise<string> {
  const upload = openUpload(sender);
  const place = placeOf(await upload.begin(file.length));
  if (file.length > 0) await upload.piece(place, 0, file);
  const taken = await upload.take(place, fileName, evidenceOf);
  if (taken.status !== 200) throw new Error(`Not taken: ${taken.status} ${taken.body}`);
  return String(said(taken).id);
}

/** The picture once the worker has looked at it and, if it is one, made its files. */
export async function untilLookedAt(sender: Sender, id: string, within = 60_000) {
  for (const end = Date.now() + within; Date.now() < end; await wait(100)) {
    const view = said(await tell(sender, { path: `/api/pictures/${id}` }));
    const isMade = view.evidenceOf !== null || JSON.stringify(view.focus).includes('"isMade":true');
    if (view.state === "refused" || (view.state === "ready" && isMade)) return view;
  }
  throw new Error(`Nobody has looked at picture ${id}.`);
}
