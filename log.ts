import pino from "pino";
import { env } from "@/env";

/** The log of this process, one JSON line per event; never copy, never secrets. */
export function log(): pino.Logger {
  logger ??= pino({
    level: env().logLevel,
    base: { process: env().processName },
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: tellFault, error: tellFault },
    redact: {
      paths: [
        "password",
        "token",
        "secret",
        "cookie",
        "authorization",
        "headers",
        "*.password",
        "*.token",
        "*.secret",
        "*.cookie",
        "*.authorization",
        "*.headers",
      ],
      censor: "[kept out]",
    },
  });
  return logger;
}

let logger: pino.Logger | undefined;

/**
 * A fault without what it was about: a failed query names its parameters, which are people's copy,
 * and the database's own detail quotes rows.
 */
export function tellFault(fault: unknown): unknown {
  if (!(fault instanceof Error)) return fault;
  const told: Record<string, unknown> = {
    type: fault.name,
    message: withoutParameters(fault.message),
    stack: withoutParameters(fault.stack ?? ""),
  };
  if ("code" in fault) told.code = fault.code;
  if (fault.cause !== undefined) told.cause = tellFault(fault.cause);
  return told;
}

/** drizzle writes them on the line after the query, and they may have lines of their own. */
function withoutParameters(text: string): string {
  const at = text.indexOf("\nparams:");
  if (at < 0) return text;
  const trace = text.slice(at).search(/\n {1,16}at /);
  return text.slice(0, at) + (trace < 0 ? "" : text.slice(at + trace));
}
