import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { BackupRefused } from "@/db/backup-refused";
import {
  isTooLong,
  type Manifest,
  manifestName,
  parseManifest,
  tableMember,
} from "@/server/backup/manifest";
import { type Measured, measure, measuring } from "@/server/backup/measure";
import { type Member, membersIn, NotOurTar } from "@/server/backup/tar";

/** What is done with a backup's parts as they go by. Each must read what it is given to its end. */
export type Taker = {
  manifest: (manifest: Manifest) => Promise<void>;
  table: (table: Manifest["tables"][number], rows: AsyncIterable<Uint8Array>) => Promise<void>;
  file: (file: Manifest["files"][number], bytes: AsyncIterable<Uint8Array>) => Promise<void>;
};

/** Reads a backup from its beginning to its end, and refuses it at the first thing that is not as its manifest says. */
export async function readBackup(file: string, taker: Taker): Promise<Manifest> {
  let manifest: Manifest | null = null;
  const take = async (archive: AsyncIterable<Uint8Array>) => {
    manifest = await takeMembers(membersIn(archive), taker);
  };
  try {
    await pipeline(createReadStream(file), createGunzip(), take);
  } catch (error) {
    throw inWords(error, file);
  }
  if (manifest === null) throw new Error("The backup was not read.");
  return manifest;
}

/** Reads a backup and keeps nothing of it. */
export function checkBackup(file: string): Promise<Manifest> {
  const drop = async (_: unknown, content: AsyncIterable<Uint8Array>) => {
    await measure(content);
  };
  return readBackup(file, { manifest: async () => {}, table: drop, file: drop });
}

async function takeMembers(members: AsyncGenerator<Member>, taker: Taker): Promise<Manifest> {
  const first = await members.next();
  if (first.done || first.value.name !== manifestName)
    throw new BackupRefused(`It is not a backup of Stet: it does not begin with ${manifestName}.`);
  const manifest = parseManifest(await textOf(first.value));
  await taker.manifest(manifest);
  for (const table of manifest.tables)
    await takeNext(members, tableMember(table.name), table, (rows) => taker.table(table, rows));
  for (const file of manifest.files)
    await takeNext(members, file.name, file, (bytes) => taker.file(file, bytes));
  const more = await members.next();
  if (!more.done)
    throw new BackupRefused(
      `The backup holds ${more.value.name}, which its manifest does not name.`,
    );
  return manifest;
}

async function takeNext(
  members: AsyncGenerator<Member>,
  name: string,
  said: Measured,
  take: (content: AsyncIterable<Uint8Array>) => Promise<void>,
) {
  const next = await members.next();
  if (next.done) throw new BackupRefused(`The backup lacks ${name}, which its manifest names.`);
  if (next.value.name !== name)
    throw new BackupRefused(`Where the backup should hold ${name} it holds ${next.value.name}.`);
  if (next.value.size !== said.bytes)
    throw new BackupRefused(
      `${name} is ${next.value.size} bytes long; the backup's manifest says ${said.bytes}.`,
    );
  const { passing, found } = measuring(next.value.content);
  await take(passing);
  if (found().sha256 !== said.sha256)
    throw new BackupRefused(`${name} is not what was backed up: its SHA-256 is another.`);
}

async function textOf({ size, content }: Member): Promise<string> {
  if (isTooLong(size)) throw new BackupRefused(`The backup's ${manifestName} is too long.`);
  const parts: Uint8Array[] = [];
  for await (const part of content) parts.push(part);
  return Buffer.concat(parts).toString("utf8");
}

function inWords(error: unknown, file: string): unknown {
  if (error instanceof NotOurTar)
    return new BackupRefused(`${file} is damaged or no backup of Stet. ${error.message}`);
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return new BackupRefused(`There is no file ${file}.`);
  if (code === "EACCES") return new BackupRefused(`This user may not read ${file}.`);
  if (code === "EISDIR") return new BackupRefused(`${file} is a folder.`);
  if (code === "Z_BUF_ERROR")
    return new BackupRefused(`${file} is cut off: it ends before its last byte.`);
  if (typeof code === "string" && code.startsWith("Z_"))
    return new BackupRefused(`${file} is damaged: what is compressed in it does not add up.`);
  return error;
}
