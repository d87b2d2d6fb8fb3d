// npm run attack [-- part …]: attacks a newsroom of its own and prints what came of it.
import { matrix } from "@/attack/matrix";
import { type AttackedNewsroom, startAttacked } from "@/attack/newsroom";
import type { Outcome } from "@/attack/outcome";
import { socket } from "@/attack/socket";
import { words } from "@/attack/words";
import { tableText } from "@/bench/table";
import { closePools } from "@/db/connect";

/** Each part may leave the newsroom full of what it tried; none depends on another. */
const parts: Record<string, (newsroom: AttackedNewsroom) => Promise<Outcome>> = {
  words,
  socket,
  matrix,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(", ")}. Parts: ${Object.keys(parts).join(", ")}.`);
  process.exit(1);
}

const violations: string[] = [];
const newsroom = await startAttacked();
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => void newsroom.stop().finally(() => process.exit(1)));
try {
  for (const [name, attack] of Object.entries(parts)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const outcome = await attack(newsroom);
    for (const table of outcome.tables) say(tableText(table));
    violations.push(...outcome.violations);
  }
} finally {
  await closePools();
  await newsroom.stop();
}
for (const violation of violations) say(`VIOLATION  ${violation}`);
say(`${violations.length} violations`);
process.exit(violations.length === 0 ? 0 : 1);

function say(text: string) {
  process.stdout.write(`${text}\n`);
}
