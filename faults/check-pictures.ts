import { createHash } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { ownerPool } from "@/db/connect";
import type { Finding } from "@/faults/findings";
import { diskStorage } from "@/media/disk-storage";
import { originalKey, renditionKey, viewKey } from "@/media/storage-keys";
import { renditionsOf } from "@/newsroom/renditions";

/** A picture that somebody was told is taken in. */
export type Promised = { id: string; sha256: string; at: number; isRemoved: boolean };

type Row = { id: string; state: string; key: string; sha256: string; upload: string | null } & {
  width: number;
  height: number;
};

/** Holds rows and files against each other, and both against what was promised. */
export async function checkPictures(
  dataDir: string,
  promised: readonly Promised[],
): Promise<Finding[]> {
  const at = promised.at(-1)?.at ?? 0;
  const finding = (sort: Finding["sort"], what: string, when = at): Finding => ({
    ...{ sort, at: when, what },
  });
  const media = path.join(dataDir, "media");
  const storage = diskStorage(media);
  const { rows } = await ownerPool().query<Row>(
    "select id, state, original_key as key, sha256, upload, width, height from picture",
  );
  const { rows: cuts } = await ownerPool().query<{ cut: string; id: string; made: number }>(
    `select c.cut, p.id, c.made from picture_cut c join picture p on p.id = c.picture_id
     where p.evidence_of is null`,
  );
  const findings: Finding[] = [];

  for (const { id, sha256, at: when, isRemoved } of promised) {
    const row = rows.find((one) => one.id === id);
    if (isRemoved && row) findings.push(finding("untrue", `${id} was removed and is there`, when));
    if (!isRemoved && row?.sha256 !== sha256)
      findings.push(finding("lost", `${id} was taken and is gone or another`, when));
  }
  const hashes = rows.filter(({ state }) => state !== "refused").map(({ sha256 }) => sha256);
  if (new Set(hashes).size < hashes.length)
    findings.push(finding("doubled", "one file is two pictures"));

  const expected = new Set<string>();
  for (const row of rows) {
    expected.add(row.key);
    if (row.state !== "ready") {
      findings.push(finding("half done", `${row.id} is still ${row.state}`));
      continue;
    }
    const own = cuts.filter(({ id }) => id === row.id);
    const made = [
      ...["thumb.webp", "large.webp"].map((name) => ({ key: viewKey(row.id, name), width: null })),
      ...own.flatMap(({ cut }) =>
        renditionsOf(row).map(({ name, width }) => ({ key: renditionKey(cut, name), width })),
      ),
    ];
    for (const { cut, made: edition } of own)
      if (edition === 0) findings.push(finding("half done", `${cut} is not made`));
    for (const { key, width } of made) {
      expected.add(key);
      if (!(await isWhole(path.join(media, key), width)))
        findings.push(finding("half done", `${key} is not there or not whole`));
    }
    const original = path.join(media, row.key);
    const isThere = existsSync(original) && hashOf(await readFile(original)) === row.sha256;
    if (!isThere) findings.push(finding("lost", `the original of ${row.id}`));
  }
  for (const folder of [originalKey(""), "renditions/", "views/"])
    for await (const key of storage.list(folder))
      if (!expected.has(key)) findings.push(finding("stale", `${key} belongs to no row`));
  const taken = new Set(rows.flatMap(({ upload }) => upload ?? []));
  for (const name of readdirSync(path.join(dataDir, "uploads")))
    if (taken.has(name.replace(/\.json$/, "")))
      findings.push(finding("stale", `uploads/${name} was taken and is still there`));
  return findings;
}

async function isWhole(file: string, width: number | null): Promise<boolean> {
  try {
    const { info } = await sharp(file, { failOn: "warning" })
      .raw()
      .toBuffer({ resolveWithObject: true });
    return width === null || info.width === width;
  } catch {
    return false;
  }
}

const hashOf = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
