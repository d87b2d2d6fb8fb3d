import sharp from "sharp";

/** The picture as the newsroom takes it in: a JPEG, 2000 by 1333. */
export function renderDrawing(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg))
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb")
    .jpeg({ quality: 90, chromaSubsampling: "4:4:4" })
    .toBuffer();
}
