// The operator's commands: npm run stet -- COMMAND
import { migrate } from "@/db/migrate";
import { endInWords } from "@/server/end-in-words";

type Command = { usage: string; does: string; run: (args: string[]) => Promise<void> };

const commands: Record<string, Command> = {
  migrate: {
    usage: "migrate",
    does: "brings the database up to date; npm start does it by itself",
    run: async () => {
      const applied = await migrate();
      console.log(applied.length === 0 ? "Up to date." : `Applied: ${applied.join(", ")}`);
    },
  },
};

const [name, ...args] = process.argv.slice(2);
const command = name === undefined ? undefined : commands[name];

if (command) await endInWords(() => command.run(args));
else {
  console.log(help());
  if (name !== undefined && name !== "help" && name !== "--help") process.exitCode = 1;
}

function help() {
  const rows = Object.values(commands).map(({ usage, does }) => `  ${usage.padEnd(32)} ${does}`);
  return [
    "npm run stet -- COMMAND",
    "",
    ...rows,
    "",
    "It works on the database of DATABASE_URL, or else on the demo that is running now.",
  ].join("\n");
}
