// The process that holds the shared documents while people write in them.
import { closePools } from "@/db/connect";
import { env } from "@/env";
import { log } from "@/log";
import { hearLibrary } from "@/server/live/hear-library";
import { startLive } from "@/server/live/start-live";

const port = env().livePort;
if (!port) throw new Error("STET_LIVE_PORT is not set: live is started by npm start.");

hearLibrary();
const live = await startLive(port);
log().info({ port: live.port }, "live is ready");

let isStopping = false;
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.on(signal, () => {
    if (isStopping) return;
    isStopping = true;
    void live
      .stop()
      .then(closePools)
      .finally(() => process.exit(0));
  });
