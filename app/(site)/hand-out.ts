import { problem } from "@/app/problem";
import { refuse } from "@/newsroom/refusals";

/** A public answer that is not a page: its type, what it shows (for the press), and its own address for hubs and readers. */
export function handOut(
  body: string,
  type: string,
  shows: readonly string[],
  self?: string,
): Response {
  const headers: Record<string, string> = {
    "content-type": `${type}; charset=utf-8`,
    "x-stet-shows": shows.join(" "),
  };
  if (self !== undefined) headers.link = `<${self}>; rel="self"`;
  return new Response(body, { headers });
}

/** A picture that is drawn for a public address. Other sites may show it, as they do share cards. */
export function handOutPicture(bytes: Buffer, type: string, shows: readonly string[]): Response {
  const headers = { "content-type": type, "x-stet-shows": shows.join(" ") };
  return new Response(new Uint8Array(bytes), { headers });
}

export function handOutJson(value: object, type: string, shows: readonly string[], self?: string) {
  return handOut(JSON.stringify(value), type, shows, self);
}

export function nothingHere(): Response {
  return problem(refuse("no-such-thing"));
}
