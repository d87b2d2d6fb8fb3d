import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { diskStorage } from "@/media/disk-storage";
import type { Examined } from "@/media/examine";
import { scratchFolder } from "@/media/fixtures/folder";
import { canary, hostilePictures } from "@/media/fixtures/hostile-pictures";
import { ending, programApart } from "@/media/fixtures/run-apart";
import { type PictureFault, pictureFaults } from "@/newsroom/picture-faults";
import { renditionsOf } from "@/newsroom/renditions";

// All of them are taken in by one process that is no other's, one after the other, as a worker does.

type Told = { name: string; cut: string; milliseconds: number } & (
  | Examined
  | { refused: PictureFault }
);

const scratch = scratchFolder();
const wanted = new Map<string, string>();
const told = new Map<string, Told>();
let code: number | null = null;
let rise = Number.NaN;

beforeAll(async () => {
  mkdirSync(path.join(scratch.folder, "in"));
  const ordinary = sharp({
    create: { width: 2400, height: 2400, channels: 3, background: "#567" },
  });
  scratch.write("ordinary.jpg", await ordinary.jpeg().toBuffer());
  for await (const { name, bytes, becomes } of hostilePictures()) {
    writeFileSync(path.join(scratch.folder, "in", name), bytes);
    wanted.set(name, becomes);
  }
  const program = await programApart("media/fixtures/take-in.ts");
  const end = await ending(program.start(scratch.folder));
  program.remove();
  code = end.code;
  for (const line of end.said
    .trim()
    .split("\n")
    .map((text) => JSON.parse(text)))
    if ("rise" in line) rise = line.rise;
    else if (wanted.has(line.name)) told.set(line.name, line);
}, 300_000);
afterAll(scratch.remove);

test("there are enough of them, and each is a file of its own", () => {
  expect(wanted.size).toBeGreaterThan(120);
});

test("the process that took them in lives to the end", () => {
  expect(code).toBe(0);
  expect(told.size).toBe(wanted.size);
});

test("each is taken or refused as it has to be", () => {
  const became = [...told].map(([name, one]) => [name, "refused" in one ? one.refused : "taken"]);
  expect(Object.fromEntries(became)).toEqual(Object.fromEntries(wanted));
});

test("every refusal has words", () => {
  const refusals = [...told.values()].flatMap((one) => ("refused" in one ? [one.refused] : []));
  expect(refusals.filter((refused) => !pictureFaults[refused])).toEqual([]);
});

// Elsewhere the system counts memory in ways that cannot be compared.
test.skipIf(process.platform !== "linux")(
  "all of them together take less than 150 MB more than an ordinary picture",
  () => {
    expect(rise).toBeLessThan(150);
  },
);

test("none takes long", () => {
  const slow = [...told.values()].filter(({ milliseconds }) => milliseconds > 60_000);
  expect(slow).toEqual([]);
});

test("what was made of them is all there, can be decoded, and holds nothing they brought", async () => {
  const out = path.join(scratch.folder, "out");
  const storage = diskStorage(out);
  const wrong: string[] = [];
  let files = 0;
  for (const one of taken()) {
    const made = [...renditionsOf(one).map(({ name }) => `renditions/${one.cut}/${name}`)];
    for (const key of [...made, `views/${one.cut}/large.webp`, `views/${one.cut}/thumb.webp`]) {
      files++;
      if (!(await storage.has(key))) wrong.push(`${key} is not there`);
      else if (readFileSync(path.join(out, key)).includes(canary)) wrong.push(`${key} holds it`);
      else await sharp(path.join(out, key), { failOn: "warning" }).raw().toBuffer();
    }
  }
  expect(wrong).toEqual([]);
  expect(files).toBeGreaterThan(500);
}, 120_000);

test("the originals hold it, so that looking for it proves something", () => {
  const holding = [...wanted.keys()].filter((name) =>
    readFileSync(path.join(scratch.folder, "in", name)).includes(canary),
  );
  expect(holding.length).toBeGreaterThan(25);
});

test("what they say of themselves is short, clean, and nothing of this machine", () => {
  for (const { metadata, placeholder } of taken()) {
    expect(placeholder).toMatch(/^data:image\/webp;base64,[\w+/=]{1,227}$/);
    const said = JSON.stringify(metadata);
    expect(said.length).toBeLessThan(30_000);
    expect(said).not.toMatch(/root:|\\u00[01][0-9a-f]/);
  }
  const headlineOf = (name: string) => taken().find((one) => one.name === name)?.metadata.headline;
  expect(headlineOf("billion-laughs.jpg")).toBe("");
  expect(headlineOf("entities-inside.jpg")).toBe("");
  expect(headlineOf("external-entity.jpg")).toBe("");
  expect(headlineOf("script-in-xmp.jpg")).toBe(`<script>alert("${canary}")</script>`);
  expect(headlineOf("iim-long-values.jpg")).toHaveLength(300);
});

function taken() {
  return [...told.values()].flatMap((one) => ("refused" in one ? [] : [one]));
}
