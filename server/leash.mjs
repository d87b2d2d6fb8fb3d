// Loaded into every Node process that the supervisor starts, and by them into those they start.
// The channel closes when the starter is gone, however it went, and none may outlive it.
import { isMainThread } from "node:worker_threads";

const patience = 4_000;

if (isMainThread && process.connected) {
  process.once("disconnect", () => {
    if (process.listenerCount("SIGTERM") === 0) process.exit(1);
    setTimeout(() => process.exit(1), patience).unref();
    process.emit("SIGTERM", "SIGTERM");
  });
  // Listening must not keep a process of ours alive that has finished. Those that the framework
  // starts use the channel themselves and would end if it did not count.
  if (process.ppid === Number(process.env.STET_SUPERVISOR)) process.channel?.unref();
}

// The terminal may be gone before we are; a log line that nobody reads is no reason to stop.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
