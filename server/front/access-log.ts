import pino from "pino";
import { env } from "@/env";

export type Handled = {
  requestId: string;
  method: string;
  path: string;
  status: number;
  bytes: number;
  ms: number;
  from: "print" | "press" | "web" | "file" | "front";
};

/**
 * One line per request: no query strings, no cookies, no addresses of readers. Lines are written
 * in bunches, as a system call for each would cost more than handing out the page.
 */
export function logHandled(handled: Handled) {
  access ??= open();
  access.logger.info(handled, "handled");
}

export function flushAccessLog() {
  access?.destination.flushSync();
}

let access: ReturnType<typeof open> | undefined;

function open() {
  const destination = pino.destination({ fd: 1, sync: false, minLength: 8_192 });
  const logger = pino(
    {
      level: env().logLevel,
      base: { process: env().processName },
      timestamp: pino.stdTimeFunctions.isoTime,
    },
    destination,
  );
  setInterval(() => destination.flush(), 500).unref();
  return { destination, logger };
}
