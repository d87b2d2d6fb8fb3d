import { createReadStream } from "node:fs";
import path from "node:path";
import { BackupRefused } from "@/db/backup-refused";
import { leftBehind } from "@/db/backup-tables";
import { chainsSeenBy } from "@/db/chain-heads";
import { copyOut } from "@/db/copy-rows";
import { inSnapshot, type Snapshot } from "@/db/snapshot";
import { type CarriedFile, filesToCarry, mediaFolder } from "@/server/backup/carried-files";
import { backupFormat, type Manifest, manifestName, tableMember } from "@/server/backup/manifest";
import { measuring } from "@/server/backup/measure";
import { progress, type Tell } from "@/server/backup/progress";
import { checkBackup } from "@/server/backup/read-backup";
import { type Member, tarOf, WrongLength } from "@/server/backup/tar";
import { writeWhole } from "@/server/backup/write-whole";

/** Writes the newsroom as it is now into one file, while everybody goes on, and reads it back. */
export async function backUp(file: string): Promise<Manifest> {
  return inSnapshot(async (snapshot) => {
    // The rows first: whatever file they name was there before them.
    const tell = progress("Reading");
    const tables = await measureTables(snapshot, tell);
    const folder = mediaFolder();
    const files = folder ? await filesToCarry(folder, tell) : [];
    const manifest = await manifestOf(snapshot, tables, files);
    await writeWhole(file, archiveOf(snapshot, manifest, folder), (draft) => checkBackup(draft));
    return manifest;
  });
}

type MeasuredTable = Manifest["tables"][number];

async function measureTables({ client, tables }: Snapshot, tell: Tell): Promise<MeasuredTable[]> {
  const found: MeasuredTable[] = [];
  for (const table of tables) {
    const copy = copyOut(client, table);
    const { passing, found: measured } = measuring(copy);
    for await (const part of passing) tell(part.length, table.name);
    const { name, columns } = table;
    found.push({ name, columns, rows: copy.rowCount, ...measured() });
  }
  return found;
}

async function manifestOf(
  snapshot: Snapshot,
  tables: MeasuredTable[],
  files: CarriedFile[],
): Promise<Manifest> {
  return {
    format: backupFormat,
    what: "A backup of a newsroom, made by Stet. Each file in tables/ is a table as PostgreSQL's COPY writes it, each file in media/ is as it was. docs/operations.md says how to restore it.",
    at: snapshot.at.toISOString(),
    paper: snapshot.paper,
    postgres: snapshot.postgres,
    migrations: snapshot.migrations,
    chains: await chainsSeenBy(snapshot.client),
    sequences: snapshot.sequences,
    leftBehind: Object.keys(leftBehind),
    tables,
    files,
  };
}

async function* archiveOf(snapshot: Snapshot, manifest: Manifest, folder: string | null) {
  try {
    yield* tarOf(membersOf(snapshot, manifest, folder, progress("Writing")));
  } catch (error) {
    const isGone = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (!isGone && !(error instanceof WrongLength)) throw error;
    throw new BackupRefused(
      `A file was changed while it was being copied (${error.message}). Nothing was kept; make the backup again.`,
    );
  }
}

async function* membersOf(
  { client, tables }: Snapshot,
  manifest: Manifest,
  folder: string | null,
  tell: Tell,
): AsyncGenerator<Member> {
  const text = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
  yield { name: manifestName, size: text.length, content: told([text], tell, manifestName) };
  for (const [at, table] of tables.entries())
    yield {
      name: tableMember(table.name),
      size: manifest.tables[at]?.bytes ?? 0,
      content: told(copyOut(client, table), tell, table.name),
    };
  for (const { name, bytes } of manifest.files)
    yield {
      name,
      size: bytes,
      content: told(
        createReadStream(path.join(folder ?? "", name.slice("media/".length))),
        tell,
        name,
      ),
    };
}

async function* told(
  content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  tell: Tell,
  name: string,
) {
  for await (const part of content) {
    tell(part.length, name);
    yield part;
  }
}
