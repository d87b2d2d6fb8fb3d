// Run by the supervisor before the processes: brings the database up to date, and ends.
import { migrate } from "@/db/migrate";
import { firstAdminLink } from "@/db/one-time-links";
import { env } from "@/env";
import { endInWords } from "@/server/end-in-words";

await endInWords(async () => {
  await migrate();
  if (env().isDemo) return;
  const link = await firstAdminLink();
  if (link)
    console.log(`Nobody is an administrator yet. Become the first at ${env().siteUrl}${link}`);
});
