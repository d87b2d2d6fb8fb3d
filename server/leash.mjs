// Loaded into every Node process that the supervisor starts. The channel closes when the
// supervisor is gone, however it went, and a process without its supervisor must not stay.
import { isMainThread } from "node:worker_threads";

const patience = 4_000;

if (isMainThread && process.connected) {
  process.once("disconnect", () => {
    if (process.listenerCount("SIGTERM") === 0) process.exit(1);
    setTimeout(() => process.exit(1), patience).unref();
    process.emit("SIGTERM", "SIGTERM");
  });
  // Listening must not keep a process alive that has finished.
  process.channel?.unref();
}

// The terminal may be gone before we are; a log line that nobody reads is no reason to stop.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
