import { type AttackedNewsroom, freePort } from "@/attack/newsroom";
import type { Outcome } from "@/attack/outcome";
import { ownerPool } from "@/db/connect";
import { running } from "@/e2e/product";
import { sessionCookieName } from "@/newsroom/session-cookie";
import { startPassThrough } from "./matrix/pass-through";
import { setScene } from "./matrix/scene";
import type { Way } from "./matrix/send";
import { openTally } from "./matrix/tally";
import { tryBodies } from "./matrix/try-bodies";
import { tryOrigins } from "./matrix/try-origins";
import { tryPages } from "./matrix/try-pages";
import { tryReading } from "./matrix/try-reading";
import { tryRoutes } from "./matrix/try-routes";
import { trySocket } from "./matrix/try-socket";
import { tryStreams } from "./matrix/try-streams";
import { tryTwoIds } from "./matrix/try-two-ids";

/**
 * Who may do what, proved on the running product: everybody, in every way, on everything, in every
 * state; through the front, and again asking `web` around it with proxy.ts passed through.
 */
export async function matrix(newsroom: AttackedNewsroom): Promise<Outcome> {
  const tally = openTally();
  const scene = await setScene(ownerPool());
  const { environment } = running();
  const origin = newsroom.origin;
  const cookieName = sessionCookieName(environment.SITE_URL ?? origin);
  const front: Way = {
    name: "through the front",
    port: Number(new URL(origin).port),
    origin,
    cookieName,
  };
  const around: Way = { ...front, name: "around it", port: await freePort() };
  const stop = await startPassThrough(around.port);
  try {
    for (const way of [front, around]) {
      const began = Date.now();
      const step = async (name: string, run: () => Promise<void>) => {
        await run();
        process.stderr.write(
          `${way.name}: ${name}, ${Math.round((Date.now() - began) / 1000)} s\n`,
        );
      };
      await step("reading", () => tryReading(way, scene, tally));
      await step("pages", () => tryPages(way, scene, tally));
      await step("routes", () => tryRoutes(way, scene, tally));
      await step("bodies", () => tryBodies(way, scene, tally));
      await step("mine and theirs", () => tryTwoIds(way, scene, tally));
      await step("origins", () => tryOrigins(way, scene, tally, way === front));
      if (way === front) await step("socket", () => trySocket(way, scene, tally));
    }
    await tryStreams(front, scene, tally);
  } finally {
    await stop();
  }
  return { tables: [tally.table("Authorisation: who may do what")], violations: tally.violations };
}
