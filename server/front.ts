import http from "node:http";
import { closePools } from "@/db/connect";
import { env } from "@/env";
import { log } from "@/log";
import { openPress } from "@/press/press";
import { flushAccessLog } from "@/server/front/access-log";
import { openDoor } from "@/server/front/door";
import { headersAtMost, lineLimits } from "@/server/front/line-limits";
import { openPictures } from "@/server/front/pictures";

// The public port: pages in print to readers, everything else to those who make it.
const { host, port, isDevelopment } = env();
const pictures = openPictures();
const press = openPress(pictures.forget);
const door = await openDoor(press, pictures);

const server = http.createServer(lineLimits, door.answer);
server.maxHeadersCount = headersAtMost;
server.on("upgrade", door.upgrade);
server.on("clientError", door.refuseMalformed);
server.listen(port, host, () => log().info({ port, host, isDevelopment }, "front listens"));

let isStopping = false;
for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => void stop());

async function stop() {
  if (isStopping) return;
  isStopping = true;
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  door.endStreams();
  // Sockets end with live, which is stopped at the same time; a slow client is not waited for.
  const last = setTimeout(() => {
    server.closeAllConnections();
    door.close();
  }, 1_000);
  await closed;
  clearTimeout(last);
  await press.stop();
  await closePools();
  flushAccessLog();
  process.exit(0);
}
