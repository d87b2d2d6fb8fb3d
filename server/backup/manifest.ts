import { z } from "zod";
import { BackupRefused } from "@/db/backup-refused";

/** The form of the archive. It changes when an older Stet could no longer read a newer one's. */
export const backupFormat = 1;
export const manifestName = "manifest.json";
const longestManifest = 256 * 1024 * 1024;

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.number().int().min(0);

const manifestShape = z.strictObject({
  format: z.literal(backupFormat),
  what: z.string(),
  at: z.iso.datetime(),
  paper: z.string(),
  postgres: z.string(),
  migrations: z.array(z.strictObject({ name: z.string(), hash })).min(1),
  chains: z.strictObject({
    stories: count,
    versions: count,
    head: hash,
    bad: z.array(z.strictObject({ story: z.string(), number: z.number().int(), why: z.string() })),
  }),
  sequences: z.record(z.string(), z.string().regex(/^-?\d+$/)),
  leftBehind: z.array(z.string()),
  tables: z.array(
    z.strictObject({
      name: z.string(),
      columns: z.array(z.string()).min(1),
      rows: count,
      bytes: count,
      sha256: hash,
    }),
  ),
  files: z.array(
    z.strictObject({
      name: z.string().refine(isPlainName, "it is not a plain path below media"),
      bytes: count,
      sha256: hash,
    }),
  ),
});

/** Everything that a backup says about itself; it is the first file in the archive. */
export type Manifest = z.infer<typeof manifestShape>;

export const tableMember = (name: string) => `tables/${name}.copy`;

/** Reads a manifest, or says what is wrong with it. */
export function parseManifest(text: string): Manifest {
  const found = shaped(text);
  for (const list of [found.tables, found.files]) {
    const seen = new Set<string>();
    for (const { name } of list) {
      if (seen.has(name)) throw new BackupRefused(`The backup names ${name} twice.`);
      seen.add(name);
    }
  }
  return found;
}

function shaped(text: string): Manifest {
  const given = parseJson(text);
  const format = z.looseObject({ format: z.number() }).safeParse(given);
  if (format.success && format.data.format > backupFormat)
    throw new BackupRefused(
      "The backup was made by a newer version of Stet, in a form that this one does not know. Restore it with that version.",
    );
  const result = manifestShape.safeParse(given);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new BackupRefused(
    `The backup's ${manifestName} is not one of Stet's: ${issue?.path.join(".")}: ${issue?.message}`,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BackupRefused(`The backup's ${manifestName} is not JSON.`);
  }
}

/** A path below media, of plain names: nothing that could lead out of the folder. */
export function isPlainName(name: string): boolean {
  const [first, ...rest] = name.split("/");
  return first === "media" && rest.length > 0 && rest.every(isPlainPart) && !hasOddCharacter(name);
}

function isPlainPart(part: string): boolean {
  return part !== "" && !part.startsWith(".");
}

/** Control characters, and what some systems read as a slash or a drive. */
function hasOddCharacter(name: string): boolean {
  return [...name].some((sign) => sign < " " || sign === "\u007f" || sign === "\\" || sign === ":");
}

export function isTooLong(bytes: number): boolean {
  return bytes > longestManifest;
}
