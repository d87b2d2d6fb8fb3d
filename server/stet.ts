// The operator's commands: npm run stet -- COMMAND
import { migrate } from "@/db/migrate";
import { createAdmin } from "@/db/people";
import { verifyVersions } from "@/db/verify-versions";
import { env } from "@/env";
import { isRefusal, refusalWords } from "@/newsroom/refusals";
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
  "create-admin": {
    usage: "create-admin EMAIL NAME",
    does: "makes an administrator and prints the link where they set their password",
    run: async ([email, ...name]) => {
      if (!email?.includes("@") || name.length === 0)
        return refuseWith("Say who: create-admin EMAIL NAME");
      const made = await createAdmin(email, name.join(" "));
      if (isRefusal(made)) return refuseWith(refusalWords[made.refused]);
      console.log(`They set their password within seven days at ${env().siteUrl}${made.link}`);
    },
  },
  verify: {
    usage: "verify",
    does: "walks the chain of every story's versions and names the first bad link of each",
    run: async () => {
      const { stories, versions, bad } = await verifyVersions();
      for (const { story, number, why } of bad)
        console.log(`Story ${story}, version ${number}: ${why}`);
      if (bad.length > 0) return refuseWith(`${bad.length} of ${stories} stories do not hold.`);
      console.log(`All ${versions} versions of ${stories} stories hold.`);
    },
  },
  seed: {
    usage: "seed",
    does: "fills an empty demo with people and stories; npm start does it by itself",
    run: async () => {
      if (!env().isDemo) return refuseWith("This is no demo: DATABASE_URL is set.");
      await import("@/server/seed");
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

function refuseWith(words: string) {
  console.error(words);
  process.exitCode = 1;
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
