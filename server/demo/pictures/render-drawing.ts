import sharp from "sharp";

/** The picture as the newsroom takes it in: a JPEG, 1600 by 1066, so that a first start has less to develop. */
export function renderDrawing(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg))
    .resize(1600)
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb")
    .jpeg({ quality: 90, chromaSubsampling: "4:4:4" })
    .toBuffer();
}
