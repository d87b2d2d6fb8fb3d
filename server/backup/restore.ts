import { createHash } from "node:crypto";
import { BackupRefused } from "@/db/backup-refused";
import { migrate } from "@/db/migrate";
import { type EmptyNewsroom, intoEmptyDatabase, isRestoredFrom } from "@/db/restore-newsroom";
import { env } from "@/env";
import type { Manifest } from "@/server/backup/manifest";
import { measure } from "@/server/backup/measure";
import { progress, type Tell } from "@/server/backup/progress";
import { readBackup } from "@/server/backup/read-backup";
import { openRestorePlace, type RestorePlace } from "@/server/backup/restore-place";

/**
 * Brings a backup back into an empty database and an empty folder for files: all of it or nothing.
 * Cut off in the middle it can be run again.
 */
export async function restore(file: string): Promise<Manifest> {
  const manifest = await manifestOf(file);
  const mark = markOf(manifest);
  const place = openRestorePlace();
  if (place.cutOff() === mark && (await isRestoredFrom(mark))) {
    await finish(place);
    return manifest;
  }
  await intoEmptyDatabase(async (newsroom) => {
    await place.begin(mark);
    try {
      await fill(newsroom, place, file, manifest);
      await newsroom.settle(mark, env().isDemo);
    } catch (error) {
      await place.undo();
      throw error;
    }
  });
  await finish(place);
  return manifest;
}

async function fill(
  newsroom: EmptyNewsroom,
  place: RestorePlace,
  file: string,
  manifest: Manifest,
) {
  const tell = progress("Restoring");
  await newsroom.prepare(manifest);
  await readBackup(file, {
    manifest: async (said) => {
      if (markOf(said) !== markOf(manifest))
        throw new BackupRefused(`${file} was changed while it was being read.`);
    },
    table: ({ name }, rows) => newsroom.load(name, telling(rows, tell, name)),
    file: ({ name }, bytes) => place.keep(name, telling(bytes, tell, name)),
  });
  await place.settle();
  await compareRows(newsroom, manifest);
}

async function manifestOf(file: string): Promise<Manifest> {
  const ends = new EnoughRead();
  let manifest: Manifest | null = null;
  const stop = async (said: Manifest) => {
    manifest = said;
    throw ends;
  };
  const none = async () => {};
  try {
    await readBackup(file, { manifest: stop, table: none, file: none });
  } catch (error) {
    if (error !== ends) throw error;
  }
  if (manifest === null) throw new Error("The backup was not read.");
  return manifest;
}

class EnoughRead extends Error {}

/** What tells this backup from any other. */
function markOf(manifest: Manifest): string {
  return createHash("sha256").update(JSON.stringify(manifest)).digest("hex");
}

async function* telling(parts: AsyncIterable<Uint8Array>, tell: Tell, name: string) {
  for await (const part of parts) {
    tell(part.length, name);
    yield part;
  }
}

/** What the database now says of every table must be, to the byte, what was backed up. */
async function compareRows(newsroom: EmptyNewsroom, { tables }: Manifest) {
  const tell = progress("Comparing");
  for (const { name, sha256 } of tables) {
    const found = await measure(telling(newsroom.readBack(name), tell, name));
    if (found.sha256 !== sha256)
      throw new BackupRefused(`The rows of ${name} did not come back as they were backed up.`);
  }
}

/** The jobs' own tables, and who may do what. Both are made at every start, too. */
async function finish(place: RestorePlace) {
  await migrate();
  place.done();
}
