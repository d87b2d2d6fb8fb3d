import { BackupRefused } from "@/db/backup-refused";
import { CannotMigrate } from "@/db/cannot-migrate";
import { closePools } from "@/db/connect";
import { WrongSetting } from "@/env";

/** Runs a command to its end: what the operator can mend is one line, a surprise is all of it. */
export async function endInWords(command: () => Promise<void>) {
  try {
    await command();
  } catch (error) {
    process.exitCode = 1;
    console.error(inWords(error) ?? error);
  } finally {
    await closePools();
  }
}

function inWords(error: unknown): string | null {
  for (const kind of [WrongSetting, CannotMigrate, BackupRefused])
    if (error instanceof kind) return error.message;
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ECONNREFUSED" || code === "ENOTFOUND" || code === "ETIMEDOUT") {
    return `The database does not answer (${String(code)}): is it running, and is its address right?`;
  }
  if (code === "28P01" || code === "28000" || code === "3D000") {
    return `The database refuses the connection: ${error instanceof Error ? error.message : ""}`;
  }
  return null;
}
