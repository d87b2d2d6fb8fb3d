import sharp from "sharp";
import { afterAll, expect, test } from "vitest";
import { scratchFolder } from "@/media/fixtures/folder";
import { pixelsOf } from "@/media/pixels";

const scratch = scratchFolder();
afterAll(scratch.remove);

const colours = [
  [230, 40, 40],
  [40, 200, 60],
  [30, 60, 220],
  [240, 220, 40],
  [120, 120, 120],
] as const;

const flat = ([r, g, b]: readonly [number, number, number]) =>
  sharp({ create: { width: 32, height: 32, channels: 3, background: { r, g, b } } });

test("inks without a profile are shown by what they take of the light, as browsers do", async () => {
  for (const colour of colours) {
    const inks = await flat(colour).toColourspace("cmyk").jpeg({ quality: 95 }).toBuffer();
    const kept = sharp(inks).pipelineColourspace("cmyk").toColourspace("cmyk");
    const [c = 0, m = 0, y = 0, k = 0] = await kept.raw().toBuffer();
    const { data, info } = await pixelsOf(scratch.write("inks.jpg", inks), (picture) => picture);
    expect(info).toEqual({ width: 32, height: 32, channels: 3 });
    expect([...data.subarray(0, 3)]).toEqual(
      [c, m, y].map((ink) => Math.round(((255 - ink) * (255 - k)) / 255)),
    );
  }
});

test("inks with a profile become the colours that they were made from", async () => {
  for (const colour of colours) {
    const inks = await flat(colour)
      .withIccProfile("cmyk")
      .toColourspace("cmyk")
      .jpeg({ quality: 95 })
      .toBuffer();
    const { data } = await pixelsOf(scratch.write("profile.jpg", inks), (picture) => picture);
    // What no ink can print is printed duller.
    const away = colour.map((value, n) => Math.abs(value - (data[n] ?? 0)));
    expect(Math.max(...away)).toBeLessThan(90);
  }
});
