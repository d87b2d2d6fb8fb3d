import { setTimeout as wait } from "node:timers/promises";
import { readerPool } from "@/db/connect";

/** True when the database answers within so many milliseconds. */
export function databaseAnswers(patience: number): Promise<boolean> {
  const answer = readerPool()
    .query("select 1")
    .then(
      () => true,
      () => false,
    );
  return Promise.race([answer, wait(patience, false)]);
}
