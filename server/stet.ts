// The operator's commands: npm run stet -- COMMAND
import { headOfChains } from "@/db/chain-heads";
import { deskPool } from "@/db/connect";
import { migrate } from "@/db/migrate";
import { createAdmin } from "@/db/people";
import { unreadableFactors } from "@/db/unreadable-factors";
import { verifyVersions } from "@/db/verify-versions";
import { env } from "@/env";
import { isRefusal, refusalWords } from "@/newsroom/refusals";
import { backUp } from "@/server/backup/back-up";
import { backupFile, namedFile } from "@/server/backup/backup-file";
import { mediaFolder } from "@/server/backup/carried-files";
import { restore } from "@/server/backup/restore";
import { toldBackup } from "@/server/backup/told-backup";
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
  backup: {
    usage: "backup [FILE]",
    does: "writes all that the newsroom has into one file, while it runs; see docs/operations.md",
    run: async ([name, ...more]) => {
      if (more.length > 0) return refuseWith("Give one file, or none: backup [FILE]");
      const file = await backupFile(name);
      console.log(toldBackup(await backUp(file)));
      if (mediaFolder() === null)
        console.log("Pictures are kept at STORAGE_URL and are not in it: back them up there.");
      console.log(file);
    },
  },
  restore: {
    usage: "restore FILE",
    does: "brings a backup back into an empty database and an empty data folder, and checks it",
    run: async ([name, ...more]) => {
      if (!name || more.length > 0) return refuseWith("Say which backup: restore FILE");
      console.log(toldBackup(await restore(namedFile(name))));
      console.log("All of it is back and verified. Everybody signs in anew.");
      const unread = await unreadableFactors();
      if (unread) console.log(unread);
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
      console.log(`They come to ${await headOfChains(deskPool())}`);
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
    "It works on the database of DATABASE_URL, or else on the demo of the data folder, running or not.",
  ].join("\n");
}
