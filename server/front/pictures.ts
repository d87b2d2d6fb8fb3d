import { pipeline } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import { isPublicCut, sizeOfPublicCut } from "@/db/published-pictures";
import { log } from "@/log";
import { openStorage } from "@/media/storage";
import { renditionKey } from "@/media/storage-keys";
import { renditionsOf, renditionTypes } from "@/newsroom/renditions";
import { httpDate } from "@/press/dated";
import { isUnchanged } from "@/press/hand-out";
import type { Exchange } from "@/server/front/exchange";

/** For how long an answer of the database is believed, in milliseconds; news of a change ends it at once. */
const believed = 1_000;
/** How long the database is waited for before what was known last is believed. */
const patience = 2_000;
const remembered = 20_000;
const waitingAtMost = 50;

type Known = { isPublic: boolean; at: number };

/** Files of pictures for readers: those of cuts that something public shows now, and no others. */
export function openPictures(
  ask = isPublicCut,
  { sizeOf = sizeOfPublicCut, madeWithin = 15_000 } = {},
) {
  const known = new Map<string, Known>();
  const asking = new Map<string, Promise<boolean>>();
  const storage = openStorage();
  let waiting = 0;

  async function isPublic(cut: string): Promise<boolean> {
    const before = known.get(cut);
    if (before && performance.now() - before.at < believed) return before.isPublic;
    return asking.get(cut) ?? askFor(cut);
  }

  /** One question for all who wait. What news has overtaken is the answer to those who asked, and remembered by nobody. */
  function askFor(cut: string): Promise<boolean> {
    const asked = hear(cut).then((now) => {
      if (asking.get(cut) === asked) {
        asking.delete(cut);
        remember(cut, now);
      }
      return now.isPublic;
    });
    asking.set(cut, asked);
    return asked;
  }

  async function hear(cut: string): Promise<Known> {
    // What the database says is as old as the question.
    const at = performance.now();
    try {
      return { isPublic: await within(patience, ask(cut)), at };
    } catch (error) {
      // Readers keep what they had while the database is away, and do not each wait for it.
      log().warn({ cut, error: String(error) }, "whether a picture is public is not known");
      return { isPublic: known.get(cut)?.isPublic ?? false, at: performance.now() };
    }
  }

  /** A file of a public picture may still be in the making: it is waited for, by so many at once. */
  async function readSoon(cut: string, name: string) {
    const key = renditionKey(cut, name);
    const first = await storage.read(key);
    if (first || waiting >= waitingAtMost) return first;
    const size = await sizeOf(cut).catch(() => null);
    if (!size || !renditionsOf(size).some((rendition) => rendition.name === name)) return null;
    waiting++;
    try {
      for (const until = performance.now() + madeWithin; performance.now() < until; ) {
        await wait(150);
        const found = await storage.read(key);
        if (found) return found;
      }
      return null;
    } finally {
      waiting--;
    }
  }

  function remember(cut: string, now: Known) {
    known.delete(cut);
    known.set(cut, now);
    if (known.size > remembered) known.delete(known.keys().next().value ?? "");
  }

  return {
    /** Answers with the file, or says false if there is none for readers. */
    async give(exchange: Exchange, { cut, name }: { cut: string; name: string }) {
      if (!(await isPublic(cut))) return { isGiven: false, bytes: 0 };
      const found = await readSoon(cut, name);
      if (!found) return { isGiven: false, bytes: 0 };
      const { request, response, standing, client, method } = exchange;
      const etag = `"${found.etag}"`;
      const changed = httpDate(found.changed);
      const headers = {
        ...standing,
        etag,
        "last-modified": changed,
        "cache-control": "public, max-age=60, must-revalidate",
        "content-security-policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
        // Other sites and apps show share cards and feeds.
        "cross-origin-resource-policy": "cross-origin",
        "x-request-id": client.requestId,
      };
      const isHeld = isUnchanged(request.headers, etag, changed);
      if (isHeld || method === "HEAD") found.stream.destroy();
      if (isHeld) {
        response.writeHead(304, headers).end();
        return { isGiven: true, bytes: 0 };
      }
      const type = renditionTypes[name.slice(name.lastIndexOf(".") + 1)];
      response.writeHead(200, {
        ...headers,
        "content-type": type ?? "application/octet-stream",
        "content-length": found.bytes,
      });
      if (method === "HEAD") response.end();
      else pipeline(found.stream, response, () => {});
      return { isGiven: true, bytes: method === "HEAD" ? 0 : found.bytes };
    },
    /** Something that pages show was touched: what of it are pictures is asked for anew. */
    forget(marks: readonly string[]) {
      for (const mark of marks) {
        if (!mark.startsWith("picture:")) continue;
        known.delete(mark.slice(8));
        asking.delete(mark.slice(8));
      }
    },
  };
}

export type Pictures = ReturnType<typeof openPictures>;

function within<T>(milliseconds: number, answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("no answer in time")), milliseconds);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
