import sharp, { type Sharp } from "sharp";

/** A photo as a phone takes it, twelve megapixels: large shapes, fine ones, and the grain of a sensor. */
export async function samplePhoto(): Promise<Buffer> {
  const [fine, grain] = await Promise.all([
    noise(1000, 750, 24).resize(4000, 3000).png().toBuffer(),
    noise(4000, 3000, 5).png().toBuffer(),
  ]);
  const large = await noise(40, 30, 70).resize(4000, 3000, { kernel: "cubic" }).png().toBuffer();
  return await sharp(large)
    .composite([
      { input: fine, blend: "soft-light" },
      { input: grain, blend: "soft-light" },
    ])
    .removeAlpha()
    .jpeg({ quality: 92 })
    .toBuffer();
}

function noise(width: number, height: number, sigma: number): Sharp {
  const background = "#808080";
  return sharp({
    create: {
      width,
      height,
      channels: 3,
      background,
      noise: { type: "gaussian", mean: 128, sigma },
    },
  });
}
