// Run by the supervisor before the processes: brings the database up to date, and ends.
import { readFile } from "node:fs/promises";
import { mendAddresses } from "@/db/mend-addresses";
import { migrate } from "@/db/migrate";
import { firstAdminLink } from "@/db/one-time-links";
import { printFromBuild } from "@/db/press-build";
import { unreadableFactors } from "@/db/unreadable-factors";
import { env } from "@/env";
import { endInWords } from "@/server/end-in-words";

await endInWords(async () => {
  await migrate();
  await mendAddresses();
  await printFromBuild(await buildOfWeb());
  const unread = await unreadableFactors();
  if (unread) console.log(unread);
  if (env().isDemo) return;
  const link = await firstAdminLink();
  if (link)
    console.log(`Nobody is an administrator yet. Become the first at ${env().siteUrl}${link}`);
});

async function buildOfWeb(): Promise<string> {
  return env().isDevelopment ? "development" : (await readFile(".next/BUILD_ID", "utf8")).trim();
}
