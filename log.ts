import pino from "pino";
import { env } from "@/env";

/** The log of this process, one JSON line per event; never copy, never secrets. */
export function log(): pino.Logger {
  logger ??= pino({
    level: env().logLevel,
    base: { process: env().processName },
    timestamp: pino.stdTimeFunctions.isoTime,
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
