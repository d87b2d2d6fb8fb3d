// Run by the supervisor before the processes: brings the database up to date, and ends.
import { migrate } from "@/db/migrate";
import { endInWords } from "@/server/end-in-words";

await endInWords(async () => {
  await migrate();
});
