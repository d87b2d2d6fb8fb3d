import { describe, expect, test } from "vitest";
import {
  cropOf,
  renditionAt,
  renditionFormats,
  renditionPath,
  renditionsIn,
  renditionsOf,
  renditionTypes,
  slotNames,
  slots,
} from "./renditions";

const wide = { width: 3000, height: 1000 };
const tall = { width: 1000, height: 3000 };
const cut = "AbCdEfGhIjKlMnOpQrSt-_";

describe("a crop", () => {
  test("of no ratio is the whole picture", () => {
    expect(cropOf(wide, null, { x: 0.9, y: 0.1 })).toEqual({ left: 0, top: 0, ...wide });
  });

  test.each([
    ["the middle", { x: 0.5, y: 0.5 }, 1000],
    ["the left edge", { x: 0, y: 0.5 }, 0],
    ["near the left edge", { x: 0.1, y: 0.5 }, 0],
    ["a third", { x: 1 / 3, y: 0.5 }, 500],
    ["near the right edge", { x: 0.95, y: 0.5 }, 2000],
    ["the right edge", { x: 1, y: 1 }, 2000],
  ])("of a wide picture to a square around %s stays inside", (_where, focus, left) => {
    expect(cropOf(wide, 1, focus)).toEqual({ left, top: 0, width: 1000, height: 1000 });
  });

  test.each([
    ["the top", { x: 0.5, y: 0 }, 0],
    ["a third", { x: 0.5, y: 1 / 3 }, 500],
    ["the bottom", { x: 0.5, y: 1 }, 2000],
  ])("of a tall picture to a square around %s stays inside", (_where, focus, top) => {
    expect(cropOf(tall, 1, focus)).toEqual({ left: 0, top, width: 1000, height: 1000 });
  });

  test("is never outside, never empty and as large as it can be, whatever the picture", () => {
    const sides = [1, 2, 3, 17, 480, 1999, 30_000];
    const at = [0, 0.001, 0.25, 0.5, 0.77, 0.999, 1];
    for (const width of sides)
      for (const height of sides)
        for (const slot of slotNames)
          for (const x of at)
            for (const y of at) {
              const crop = cropOf({ width, height }, slots[slot].ratio, { x, y });
              const isInside =
                crop.left >= 0 &&
                crop.top >= 0 &&
                crop.width >= 1 &&
                crop.height >= 1 &&
                crop.left + crop.width <= width &&
                crop.top + crop.height <= height &&
                [crop.left, crop.top, crop.width, crop.height].every(Number.isInteger);
              if (!isInside || (crop.width !== width && crop.height !== height))
                throw new Error(`${width}×${height} ${slot} ${x} ${y}: ${JSON.stringify(crop)}`);
            }
  });
});

describe("the files of a picture", () => {
  test("of a large one have the widths of the table", () => {
    for (const slot of slotNames)
      for (const format of renditionFormats)
        expect(
          renditionsIn(slot, { width: 8000, height: 6000 }, format).map(({ width }) => width),
        ).toEqual(slots[slot].widths[format]);
  });

  test("are never wider than the picture, and the widest shows all that there is", () => {
    expect(
      renditionsIn("whole", { width: 1000, height: 500 }, "avif").map(({ name }) => name),
    ).toEqual(["whole-480.avif", "whole-800.avif", "whole-1000.avif"]);
    expect(
      renditionsIn("card", { width: 1000, height: 500 }, "webp").map(({ name }) => name),
    ).toEqual(["card-240.webp", "card-480.webp", "card-750.webp"]);
    for (const width of [1, 7, 240, 479, 480, 481, 1199, 1200, 1201])
      for (const one of renditionsOf({ width, height: 900 }))
        expect(one.width, one.name).toBeLessThanOrEqual(width);
  });

  test("are at least one for every slot and format that the table knows", () => {
    const all = renditionsOf({ width: 1, height: 1 });
    for (const slot of slotNames)
      for (const format of renditionFormats)
        expect(all.filter((one) => one.slot === slot && one.format === format)).toHaveLength(
          slots[slot].widths[format].length > 0 ? 1 : 0,
        );
  });

  test("have names of their own, which are addresses", () => {
    for (const size of [{ width: 1, height: 1 }, wide, tall, { width: 1200, height: 800 }]) {
      const names = renditionsOf(size).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names)
        expect(renditionAt(renditionPath(cut, name))).toEqual({ cut, name });
    }
  });

  test("keep the proportions of their crop", () => {
    for (const { slot, width, height } of renditionsOf({ width: 4032, height: 3024 })) {
      const ratio = slots[slot].ratio ?? 4 / 3;
      expect(Math.abs(height - width / ratio)).toBeLessThanOrEqual(1);
    }
  });

  test("are each called by their type", () => {
    expect(Object.keys(renditionTypes).sort()).toEqual([...renditionFormats].sort());
  });
});

describe("an address names a file only as we write it", () => {
  test.each([
    "/media/",
    `/media/${cut}`,
    `/media/${cut}/`,
    `/media/${cut}/whole-800.jpg/`,
    `/media/${cut}/whole-800.jpg/x`,
    `/media/${cut}//whole-800.jpg`,
    `//media/${cut}/whole-800.jpg`,
    `/media/${cut}/../whole-800.jpg`,
    `/media/../originals/${cut}/whole-800.jpg`,
    `/media/${cut}/whole-800.jpeg`,
    `/media/${cut}/whole-800.JPG`,
    `/media/${cut}/WHOLE-800.jpg`,
    `/media/${cut}/whole-800.jpg.webp`,
    `/media/${cut}/whole-800`,
    `/media/${cut}/whole-.jpg`,
    `/media/${cut}/whole-800000.jpg`,
    `/media/${cut}/whole--1.jpg`,
    `/media/${cut}/.jpg`,
    `/media/${cut}/thumb.webp`,
    `/media/${cut}/whole-800.svg`,
    `/media/${cut}/whole-800.jpg\n`,
    `/media/${cut}/whole-800.jpg?x`,
    `/media/${cut}/whole-800.jpg\u0000`,
    `/media/${cut}/who%6ce-800.jpg`,
    `/media/${cut.slice(1)}/whole-800.jpg`,
    `/media/${cut}A/whole-800.jpg`,
    `/media/${"../".repeat(7)}A/whole-800.jpg`,
    `/media/${".".repeat(22)}/whole-800.jpg`,
    `/Media/${cut}/whole-800.jpg`,
  ])("%j names none", (address) => {
    expect(renditionAt(address)).toBeNull();
  });
});
