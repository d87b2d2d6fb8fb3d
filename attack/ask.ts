import type { Entrance } from "@/e2e/raw-writer";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
export type Answer = {
  status: number;
  headers: Headers;
  text: string;
  json: Record<string, unknown>;
};

/** Sends a request as a page of the newsroom would, with whatever in it. */
export async function ask(
  entrance: Entrance,
  method: Method,
  path: string,
  body?: unknown,
): Promise<Answer> {
  const { origin, cookie } = entrance;
  const isForm = body instanceof URLSearchParams;
  const answer = await fetch(origin + path, {
    method,
    redirect: "manual",
    headers: {
      origin,
      cookie,
      ...(body !== undefined && !isForm && { "content-type": "application/json" }),
    },
    ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, text, json: read(text) };
}

/** Why an answer is neither a yes nor a refusal in words; null when it is one of them. */
export function unfit({ status, headers, json }: Answer): string | null {
  if (status < 400) return null;
  if (status >= 500) return `answered ${status}`;
  // An address that nothing can stand at is answered with the readers' own page for that.
  if (status === 404 && headers.get("content-type")?.includes("text/html")) return null;
  const isProblem = headers.get("content-type")?.includes("application/problem+json");
  const saysWhy = /\w+ \w+/.test(`${json.detail ?? json.title ?? ""}`);
  return isProblem && saysWhy ? null : `refused with ${status} and no words`;
}

function read(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** Does so many at a time. */
export async function inTurns<T>(
  all: readonly T[],
  atOnce: number,
  act: (one: T, at: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const worker = async () => {
    for (let at = next++; at < all.length; at = next++) await act(all[at] as T, at);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/** A text as one segment of an address or one value of a query. */
export function inAddress(text: string): string {
  return encodeURIComponent(Buffer.from(text).toString());
}
