import { mkdirSync } from "node:fs";
import path from "node:path";
import { freePort } from "@/faults/free-port";
import { type Newsroom, openNewsroom } from "@/faults/newsroom";

/** A second whole Stet on the database of the first, as on another machine: front, web, live and worker. */
export async function startSecond(first: Newsroom): Promise<Newsroom> {
  const shelf = path.join(first.dataDir, "..", "second");
  mkdirSync(shelf, { recursive: true, mode: 0o711 });
  const { desk, reader, owner } = first.databases();
  const second = openNewsroom(path.join(shelf, "data"), await freePort(), {
    STET_DEMO: "1",
    DATABASE_URL: desk,
    READER_DATABASE_URL: reader,
    MIGRATE_DATABASE_URL: owner,
    AUTH_SECRET: first.environment().AUTH_SECRET ?? "",
    SITE_URL: first.environment().SITE_URL ?? "",
  });
  await second.start();
  return second;
}
