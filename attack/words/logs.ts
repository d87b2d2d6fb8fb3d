import type { AttackedNewsroom } from "@/attack/newsroom";
import type { Tally } from "@/attack/outcome";
import { show } from "@/attack/words/socket-doors";

/** Every line that a process wrote while it was attacked is one event of our own, and tells no copy and no secret. */
export function readLogs(
  newsroom: AttackedNewsroom,
  tally: Tally,
  secrets: readonly string[],
): void {
  const lines = newsroom
    .output()
    .split("\n")
    .filter((line) => line.trim() !== "");
  for (const line of lines) {
    const secret = secrets.find((words) => line.includes(words));
    if (secret) tally.violated("log", `tells ${show(secret)}: ${show(line)}`);
    else if (line.length > 8_000) tally.violated("log", `a line of ${line.length} characters`);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal obeys them
    else if (/[\u0000-\u0008\u000b-\u001f\u007f\u009b]/.test(line))
      tally.violated("log", `control characters: ${show(line)}`);
    else if (isEvent(line)) tally.survived("log");
    else tally.violated("log", `is no event: ${show(line)}`);
  }
}

/** JSON of one line; the supervisor speaks to the person at the terminal in sentences. */
function isEvent(line: string): boolean {
  if (
    /^(Stet|Starting|Building|Installing|Preparing|Sign in|Press|The|Stopping|Database|Demo)\b|…$/.test(
      line,
    )
  )
    return true;
  try {
    const said: unknown = JSON.parse(line);
    return typeof said === "object" && said !== null && "level" in said && "time" in said;
  } catch {
    return false;
  }
}
