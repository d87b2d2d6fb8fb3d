import type { Outcome } from "@/newsroom/outcome";
import { refusalIn } from "@/newsroom/refusals";

type Method = "POST" | "PUT" | "PATCH" | "DELETE";

/** Asks the server for a change; whatever stands against it comes back in words for the screen. */
export async function askInWords<Answer extends object = object>(
  method: Method,
  path: string,
  body: object = {},
): Promise<Outcome<Answer>> {
  try {
    const response = await fetch(path, {
      method,
      body: JSON.stringify(body),
      headers: { "content-type": "application/json" },
    });
    const answer = await response.json();
    return response.ok
      ? { answer }
      : { words: String(answer.detail), refused: refusalIn(answer.reason) };
  } catch {
    return {
      words:
        "The newsroom does not answer. It may have been done all the same: look before you try again.",
    };
  }
}
