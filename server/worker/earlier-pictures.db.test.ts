import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Logger, runOnce } from "graphile-worker";
import type pg from "pg";
import sharp, { type Sharp } from "sharp";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { deskPool } from "@/db/connect";
import { noteDeveloped } from "@/db/picture-jobs";
import { picturesWithoutLook } from "@/db/picture-looks";
import { done, smallNewsroom } from "@/db/small-newsroom";
import { arrived } from "@/db/staged-pictures";
import { takePicture } from "@/db/take-picture";
import { testDatabase } from "@/db/test-database";
import { openStorage } from "@/media/storage";
import { pictureTasks, sweepPictures } from "@/server/worker/picture-tasks";

let folder: string;
let owner: pg.Pool;
let us: Awaited<ReturnType<typeof smallNewsroom>>;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "stet-earlier-"));
  mkdirSync(path.join(folder, "uploads"));
  vi.stubEnv("DATA_DIR", folder);
  vi.stubEnv("STET_DEMO", "1");
  ({ owner } = await testDatabase());
  us = await smallNewsroom(owner);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** A picture as an earlier Stet left it: developed, and nobody has kept how it looks. */
async function earlierPicture(file: Buffer | null): Promise<string> {
  const taken = arrived(us.reporter);
  const { id } = done(await takePicture(us.reporter, taken));
  if (file) await openStorage().put(taken.originalKey, file);
  await noteDeveloped(id, { type: "jpeg", width: 1200, height: 800, placeholder: "" });
  await owner.query(
    "select graphile_worker.complete_jobs(array_agg(id)) from graphile_worker.jobs",
  );
  return id;
}

async function sweepAndWork() {
  await sweepPictures();
  const logger = new Logger(() => () => {});
  for (;;) {
    await runOnce({ pgPool: deskPool(), taskList: pictureTasks, noHandleSignals: true, logger });
    const { rowCount } = await owner.query("select from graphile_worker.jobs where attempts = 0");
    if (rowCount === 0) return;
  }
}

const alikeTo = async (id: string) => {
  const { rows } = await owner.query(
    "select other_id from picture_alike where picture_id = $1 order by other_id",
    [id],
  );
  return rows.map((row) => row.other_id);
};

/** A scene with a sky, a shore and what stands on it; another for every number. */
function scene(number: number): Promise<Buffer> {
  const shapes = Array.from({ length: 14 }, (_, n) => {
    const at = (k: number) => Math.round(1000 * Math.abs(Math.sin(number * 7.3 + n * k)));
    return n % 2
      ? `<circle cx="${at(1.3) * 1.2}" cy="${at(2.1) * 0.8}" r="${30 + at(3.7) / 8}" fill="hsl(${at(5)} 60% ${20 + at(1.9) / 16}%)"/>`
      : `<rect x="${at(4.1) * 1.1}" y="${at(0.7) * 0.7}" width="${60 + at(2.9) / 4}" height="${60 + at(6.1) / 3}" fill="hsl(${at(8)} 50% ${20 + at(1.1) / 14}%)"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800">
    <rect width="1200" height="800" fill="hsl(${number * 83} 40% 75%)"/>
    <rect y="${350 + ((number * 97) % 200)}" width="1200" height="500" fill="hsl(${number * 41} 30% 35%)"/>
    ${shapes.join("")}</svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 92 }).toBuffer();
}

const likenesses: [how: string, make: (first: Sharp) => Sharp][] = [
  ["smaller and packed harder", (first) => first.resize(300).jpeg({ quality: 50 })],
  ["grey", (first) => first.greyscale().png()],
  ["mirrored", (first) => first.flop().jpeg()],
  ["cut at two sides", (first) => first.extract({ left: 0, top: 0, width: 1080, height: 720 })],
  ["for print", (first) => first.toColourspace("cmyk").jpeg()],
  ["of sixteen bits", (first) => first.toColourspace("rgb16").png()],
  ["lighter", (first) => first.modulate({ brightness: 1.25 }).webp({ quality: 60 })],
];

test("pictures from before looks were kept are looked at, and told apart and together", async () => {
  const first = await scene(1);
  const base = await earlierPicture(first);
  const copies: string[] = [];
  for (const [, make] of likenesses)
    copies.push(await earlierPicture(await make(sharp(first)).toBuffer()));
  const lost = await earlierPicture(null);
  const others: string[] = [];
  for (let number = 2; number < 8; number++) others.push(await earlierPicture(await scene(number)));
  for (const background of ["#fff", "#777"])
    others.push(
      await earlierPicture(
        await sharp({ create: { width: 900, height: 600, channels: 3, background } })
          .jpeg()
          .toBuffer(),
      ),
    );
  expect(await picturesWithoutLook()).toHaveLength(copies.length + others.length + 2);

  await sweepAndWork();
  expect(await alikeTo(base)).toEqual(copies.toSorted());
  for (const id of others) expect(await alikeTo(id)).toEqual([]);
  const { rows } = await owner.query("select picture_id from picture_look");
  const looked = [base, ...copies, ...others].toSorted();
  expect(rows.map((row) => row.picture_id).toSorted()).toEqual(looked);

  // What is lost is asked for again, but does not stand in the way of the others until then.
  expect(await picturesWithoutLook()).toEqual([]);
  await owner.query(
    "update graphile_worker._private_jobs set updated_at = now() - interval '61 minutes'",
  );
  expect(await picturesWithoutLook()).toEqual([lost]);
  await sweepAndWork();
  expect((await owner.query("select from picture_look")).rowCount).toBe(looked.length);
}, 120_000);
