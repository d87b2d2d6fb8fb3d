import type { Changes } from "@/components/desk/changes-dialog";
import type { ShownNotice } from "@/components/desk/notices-bell";
import type { DeskLine } from "@/newsroom/desk-lists";
import { isRefusal, type Refusal, refusalIn, refusalWords, refuse } from "@/newsroom/refusals";
import type { StoryId } from "@/newsroom/story";
import type { Evidence, Move } from "@/newsroom/workflow";

/** What the workspace's screens ask of the server. A refusal is a value; no answer at all throws. */
export async function ask<Answer extends object>(
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE",
  path: string,
  body?: object,
): Promise<Answer | Refusal> {
  const response = await fetch(path, {
    method,
    ...(body
      ? { body: JSON.stringify(body), headers: { "content-type": "application/json" } }
      : {}),
  });
  if (response.status === 204) return {} as Answer;
  const answer: unknown = await response.json();
  if (response.ok) return answer as Answer;
  const refusal = refusalFrom(answer);
  if (refusal) return refusal;
  throw new Error(`${method} ${path}: ${response.status}`);
}

/** The refusal in problem details, with what they say for people beyond the reason; null if there is none. */
export function refusalFrom(answer: unknown): Refusal | null {
  if (answer === null || typeof answer !== "object" || !("reason" in answer)) return null;
  const refused = refusalIn(answer.reason);
  if (refused === null) return null;
  const detail = "detail" in answer && typeof answer.detail === "string" ? answer.detail : "";
  const said = detail.replace(refusalWords[refused], "").trim();
  return said ? { refused, said: [said] } : refuse(refused);
}

export const beginStory = () => ask<{ id: StoryId }>("POST", "/api/stories", {});

export const askMove = (id: StoryId, move: Move, evidence: Evidence) =>
  ask<{ printed: boolean }>("POST", `/api/stories/${id}/moves`, { move, ...evidence });

/** Waits for the press: an address that is out of print is answered when it has been printed. */
export async function whenInPrint(path: string): Promise<boolean> {
  for (let tries = 0; tries < 60; tries++) {
    const answer = await fetch(path, { method: "HEAD", cache: "no-store" }).catch(() => null);
    if (answer && answer.status < 500) return true;
    await new Promise((resolve) => setTimeout(resolve, 2_000));
  }
  return false;
}

export const findStories = (words: string) =>
  ask<{ lines: DeskLine[] }>("GET", `/api/desk/stories?q=${encodeURIComponent(words)}`);

/** What stands on the site in a language, for choosing from. */
export const findLive = (language: string, words: string) =>
  ask<{
    cards: { id: StoryId; headline: string; section: { name: string }; publishedAt: string }[];
  }>("GET", `/api/fronts/${language}?q=${encodeURIComponent(words)}`);

/** What became of a story's text since the state with this hash; null if that state is not kept. */
export async function changesSince(id: StoryId, hash: string): Promise<Changes | null> {
  const changes = await ask<Changes>("GET", `/api/stories/${id}/changes?since=${hash}`);
  return isRefusal(changes) ? null : changes;
}

export const markRead = (upTo: number) => ask<object>("POST", "/api/notices/read", { upTo });

export const readNotices = () =>
  ask<{ notices: ShownNotice[]; unread: number }>("GET", "/api/notices");

export const setFront = (language: string, slots: readonly (StoryId | null)[]) =>
  ask<{ printed: boolean }>("PUT", `/api/fronts/${language}`, { slots });
