import { createHash } from "node:crypto";
import sharp from "sharp";
import { afterAll, describe, expect, test } from "vitest";
import { examine } from "@/media/examine";
import { scratchFolder } from "@/media/fixtures/folder";
import { referencePicture, stored } from "@/media/fixtures/reference-picture";
import { pictureTypes } from "@/newsroom/renditions";

const scratch = scratchFolder();
afterAll(scratch.remove);

test("the reference picture is taken, upright, with what it says", async () => {
  const picture = await referencePicture();
  const found = await examine(scratch.write("photo.txt", picture));
  expect(found).toMatchObject({
    type: "jpeg",
    width: stored.height,
    height: stored.width,
    bytes: picture.length,
    sha256: createHash("sha256").update(picture).digest("hex"),
    metadata: { city: "Sankt Odil", internal: { device: "Canarykamera Z9000" } },
  });
});

describe.each(Object.keys(pictureTypes))("a %s", (type) => {
  test.each([
    [640, 480],
    [3, 900],
    [1, 1],
  ])("of %d by %d has a placeholder of at most 250 characters", async (width, height) => {
    const noise = { type: "gaussian", mean: 128, sigma: 80 } as const;
    const picture = sharp({ create: { width, height, channels: 3, background: "#888", noise } });
    const bytes = await picture.toFormat(type === "jpeg" ? "jpeg" : (type as "png")).toBuffer();
    const found = await examine(scratch.write("picture", bytes));
    if ("refused" in found) throw new Error(found.refused);
    expect(found).toMatchObject({ type, width, height });
    expect(found.placeholder.length).toBeLessThanOrEqual(250);
    const [head, data = ""] = found.placeholder.split(",");
    expect(head).toBe("data:image/webp;base64");
    const small = await sharp(Buffer.from(data, "base64")).metadata();
    expect(Math.max(small.width, small.height)).toBe(12);
    expect(small.format).toBe("webp");
  });
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])("orientation %d is turned upright", async (orientation) => {
  const bytes = await sharp({ create: { width: 40, height: 20, channels: 3, background: "#123" } })
    .withMetadata({ orientation })
    .jpeg()
    .toBuffer();
  const turned = orientation > 4 ? { width: 20, height: 40 } : { width: 40, height: 20 };
  expect(await examine(scratch.write("turned", bytes))).toMatchObject(turned);
});

test("what cameras do that a decoder wonders at is taken", async () => {
  const plain = await sharp({ create: { width: 40, height: 20, channels: 3, background: "#123" } })
    .jpeg()
    .toBuffer();
  const extra = Buffer.concat([plain.subarray(0, -2), Buffer.alloc(5, 7), plain.subarray(-2)]);
  expect(await examine(scratch.write("extra", extra))).toMatchObject({ type: "jpeg" });
});

test.each([
  [1_080, 11_000, null],
  [1_080, 12_000, "too-long"],
  [2_000, 6_000, null],
  [2_000, 7_000, "too-long"],
  [20_000, 1_000, null],
])("a picture of %d by %d is refused: %s", async (width, height, refused) => {
  const picture = sharp({ create: { width, height, channels: 3, background: "#888" } });
  const found = await examine(scratch.write("long", await picture.jpeg().toBuffer()));
  expect("refused" in found ? found.refused : null).toBe(refused);
});

test("a JPEG may have two hundred million bytes, any other sixty; more is not even read", async () => {
  const picture = await referencePicture();
  const padded = (bytes: number) =>
    scratch.write("large", Buffer.concat([picture, Buffer.alloc(bytes)]));
  expect(await examine(padded(60_000_000))).toMatchObject({ type: "jpeg" });
  expect(await examine(padded(200_000_000))).toEqual({ refused: "too-large" });
  const png = await sharp(picture).png().toBuffer();
  const large = Buffer.concat([png, Buffer.alloc(60_000_000)]);
  expect(await examine(scratch.write("large.png", large))).toEqual({ refused: "too-large" });
});
