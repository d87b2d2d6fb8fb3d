import http from "node:http";
import { databaseAnswers } from "@/db/database-answers";
import { env } from "@/env";
import type { Press } from "@/press/press";
import { isListening } from "@/server/front/listening";

export type Health = {
  status: "ready" | "not ready";
  parts: Record<"web" | "live" | "database" | "press", "answers" | "does not answer">;
};

/** Whether all that the newsroom needs is there; asked of the parts at most once a second. */
export function openHealth(press: Press) {
  let last: { health: Promise<Health>; at: number } | null = null;
  return (): Promise<Health> => {
    if (last && performance.now() - last.at < 1_000) return last.health;
    last = { health: examine(press), at: performance.now() };
    return last.health;
  };
}

async function examine(press: Press): Promise<Health> {
  const [web, live, database] = await Promise.all([
    webAnswers(),
    isListening(env().livePort),
    databaseAnswers(patience),
  ]);
  const parts = { web, live, database, press: press.isConnected() };
  const said = (yes: boolean) => (yes ? "answers" : "does not answer");
  return {
    status: Object.values(parts).every(Boolean) ? "ready" : "not ready",
    parts: {
      web: said(parts.web),
      live: said(parts.live),
      database: said(parts.database),
      press: said(parts.press),
    },
  };
}

const patience = 2_000;

/** The framework opens its port before it can serve; any answer of its own is good. */
function webAnswers(): Promise<boolean> {
  return new Promise((resolve) => {
    const request = http.get(
      { host: "127.0.0.1", port: env().webPort, path: "/api/health/live", timeout: patience },
      (response) => {
        response.resume();
        resolve((response.statusCode ?? 500) < 500);
      },
    );
    request.on("timeout", () => request.destroy());
    request.on("error", () => resolve(false));
  });
}
