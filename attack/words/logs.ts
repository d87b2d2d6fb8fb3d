import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Tally } from "@/attack/outcome";
import { show } from "@/attack/words/socket-doors";
import { dataFolder } from "@/e2e/product";

/** Every line that a process of ours wrote while it was attacked is one event, and tells no copy and no secret. */
export function readLogs(tally: Tally, secrets: readonly string[]): void {
  const folder = path.join(dataFolder(), "logs");
  const ours = readdirSync(folder).filter((file) => /^(front|live|worker)\.log$/.test(file));
  const lines = ours
    .flatMap((file) => readFileSync(path.join(folder, file), "utf8").split("\n"))
    .filter((line) => line !== "");
  for (const line of lines) {
    const secret = secrets.find((words) => line.includes(words));
    if (secret) tally.violated("log", `tells ${show(secret)}: ${show(line)}`);
    else if (line.length > 8_000) tally.violated("log", `a line of ${line.length} characters`);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal obeys them
    else if (/[\u0000-\u001f\u007f\u009b]/.test(line))
      tally.violated("log", `control characters: ${show(line)}`);
    else if (isEvent(line)) tally.survived("log");
    else tally.violated("log", `is no event: ${show(line)}`);
  }
}

function isEvent(line: string): boolean {
  try {
    const said: unknown = JSON.parse(line);
    return typeof said === "object" && said !== null && "level" in said && "time" in said;
  } catch {
    return false;
  }
}
