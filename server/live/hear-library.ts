import { log } from "@/log";

/**
 * The socket's library writes to the console, in many lines and with what clients sent in them.
 * From here on that is an event of the log like any other: one line, cut short, and without objects.
 */
export function hearLibrary(): void {
  for (const level of ["error", "warn", "info", "log"] as const)
    console[level] = (said: unknown) => log().info({ said: briefly(said) }, "the socket library");
}

const longest = 200;

function briefly(said: unknown): string {
  const words = said instanceof Error ? `${said.name}: ${said.message}` : String(said);
  return words.slice(0, longest);
}
