import { copyFileSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { percentile } from "@/bench/percentile";
import { samplePhoto } from "@/bench/sample-photo";
import type { Table } from "@/bench/table";
import { diskStorage } from "@/media/disk-storage";
import { examine } from "@/media/examine";
import { makeRenditions, makeViews } from "@/media/renditions";

const times = 5;

/** What a photo of twelve megapixels takes: to be looked at, to be shown to the desk, to be cut for readers. */
export async function pictures(): Promise<Table> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "stet-pictures-"));
  try {
    writeFileSync(path.join(folder, "photo.jpg"), await samplePhoto());
    const runs: Run[] = [];
    for (let time = 0; time < times; time++) runs.push(await takeIn(folder, `run-${time}`));
    return tableOf(folder, runs);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Run = { examined: number; seen: number; perMinute: number };

/** As the newsroom does it, from a file that has come in to the last rendition. */
async function takeIn(folder: string, name: string): Promise<Run> {
  const storage = diskStorage(folder);
  const original = `originals/${name}`;
  const file = path.join(folder, name);
  copyFileSync(path.join(folder, "photo.jpg"), file);
  const began = performance.now();
  const found = await examine(file);
  if ("refused" in found) throw new Error(`The sample photo is refused: ${found.refused}.`);
  const examined = performance.now() - began;
  await storage.put(original, { file });
  await makeViews(storage, name, original);
  const seen = performance.now() - began;
  const { made } = await makeRenditions(storage, {
    original,
    cut: name,
    size: { width: found.width, height: found.height },
    focus: { x: 0.5, y: 0.5 },
    credits,
  });
  const minutes = (performance.now() - began - seen) / 60_000;
  return { examined, seen, perMinute: made / minutes };
}

function tableOf(folder: string, runs: Run[]): Table {
  const kilobytes = (name: string) => statSync(path.join(folder, name)).size / 1024;
  const median = (of: (run: Run) => number) => percentile(runs.map(of), 0.5);
  return {
    title: "A photo of twelve megapixels",
    columns: ["what", "figure"],
    rows: [
      ["the photo, KB", kilobytes("photo.jpg")],
      ["examined, ms", median(({ examined }) => examined)],
      ["the desk sees it, ms after it came in", median(({ seen }) => seen)],
      ["renditions a minute", median(({ perMinute }) => perMinute)],
      ["whole-800.avif, KB", kilobytes("renditions/run-0/whole-800.avif")],
      ["whole-1600.avif, KB", kilobytes("renditions/run-0/whole-1600.avif")],
    ],
  };
}

const credits = {
  creator: "Ana Prša",
  credit: "Ana Prša / Stet",
  copyright: "© Stet",
  caption: "Workers lift the last span of the bridge.",
  alt: "Six workers in orange beside a crane",
  usageTerms: "",
  webStatement: "",
  licensorUrl: "",
  sourceType: "digitalCapture" as const,
};
