import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { closePools, pointAt } from "@/db/connect";
import { keepLine } from "@/db/line";

test("however long the database is away, it is heard again as soon as it is back", async () => {
  const tries: number[] = [];
  const database = createServer((socket) => {
    tries.push(performance.now());
    socket.destroy();
  });
  await new Promise<void>((resolve) => database.listen(0, "127.0.0.1", resolve));
  const address = database.address();
  if (typeof address !== "object" || !address) throw new Error("There is no port.");
  const url = `postgres://nobody@127.0.0.1:${address.port}/nothing`;
  pointAt({ owner: url, desk: url, reader: url });
  const line = keepLine({
    role: "reader",
    channels: ["press"],
    heard: () => {},
    beat: async () => {},
    connected: () => {},
  });
  onTestFinished(async () => {
    await line.stop();
    database.close();
    await closePools();
  });
  await wait(5_000);
  const gaps = tries.slice(1).map((at, n) => at - (tries[n] ?? 0));
  expect(gaps.length).toBeGreaterThan(8);
  expect(Math.max(...gaps.slice(-4))).toBeLessThan(1_000);
});
