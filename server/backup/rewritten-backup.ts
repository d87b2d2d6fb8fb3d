// For tests: takes a backup apart and puts it together again with something wrong in it.
import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { type Manifest, manifestName, parseManifest, tableMember } from "@/server/backup/manifest";
import { type Member, membersIn, tarOf } from "@/server/backup/tar";

export type Part = { name: string; bytes: Buffer };

export async function partsOf(file: string): Promise<Part[]> {
  const parts: Part[] = [];
  for await (const { name, content } of membersIn(createReadStream(file).pipe(createGunzip()))) {
    const bytes: Uint8Array[] = [];
    for await (const some of content) bytes.push(some);
    parts.push({ name, bytes: Buffer.concat(bytes) });
  }
  return parts;
}

export async function writeParts(file: string, parts: readonly Part[]): Promise<void> {
  await pipeline(tarOf(asMembers(parts)), createGzip(), createWriteStream(file));
}

async function* asMembers(parts: readonly Part[]): AsyncGenerator<Member> {
  for (const { name, bytes } of parts) yield { name, size: bytes.length, content: once(bytes) };
}

async function* once(bytes: Buffer) {
  yield bytes;
}

export function without(parts: readonly Part[], name: string): Part[] {
  return parts.filter((part) => part.name !== name);
}

export function withText(
  parts: readonly Part[],
  name: string,
  change: (text: string) => string,
): Part[] {
  return parts.map((part) =>
    part.name === name ? { name, bytes: Buffer.from(change(part.bytes.toString())) } : part,
  );
}

export function withManifest(
  parts: readonly Part[],
  change: (manifest: Manifest) => object,
): Part[] {
  return withText(parts, manifestName, (text) => JSON.stringify(change(parseManifest(text))));
}

/** With a manifest that says of every table what is there now; `rows` counts them anew, too. */
export function fitted(parts: readonly Part[], { rows }: { rows: boolean }): Part[] {
  const found = new Map(parts.map(({ name, bytes }) => [name, bytes]));
  return withManifest(parts, (manifest) => ({
    ...manifest,
    tables: manifest.tables.map((table) => {
      const bytes = found.get(tableMember(table.name)) ?? Buffer.alloc(0);
      return {
        ...table,
        bytes: bytes.length,
        sha256: createHash("sha256").update(bytes).digest("hex"),
        rows: rows ? bytes.toString().split("\n").length - 2 : table.rows,
      };
    }),
  }));
}

export function withoutLastLine(text: string): string {
  return text.split("\n").slice(0, -2).concat("").join("\n");
}

/** Without the lines that have this word. */
export function withoutLineOf(word: string): (text: string) => string {
  return (text) =>
    text
      .split("\n")
      .filter((line) => !line.includes(word))
      .join("\n");
}
