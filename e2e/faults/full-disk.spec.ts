import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { expect, sessionOf, test } from "../newsroom";
import { dataFolder, origin } from "../product";
import { openUpload, placeOf, said, type Told, tell, untilLookedAt } from "../upload";

/** What is left free whatever is uploaded, and room for a few pictures. */
const megabytes = 110;

test("a disk that fills up while a picture arrives is said in words, and nothing of it is lost", async () => {
  const folder = path.join(dataFolder(), "uploads");
  mkdirSync(folder, { recursive: true });
  const disk = smallDisk(folder);
  test.skip(disk === null, "This user may not mount a small disk: run it as root.");
  const filler = path.join(folder, "filler");
  try {
    const { name, value } = await sessionOf("reporter");
    const sender = { origin: origin(), cookie: `${name}=${value}` };
    const upload = openUpload(sender);
    const file = await sharp(randomBytes(700 * 700 * 3), {
      raw: { width: 700, height: 700, channels: 3 },
    })
      .png()
      .toBuffer();
    const isSaid = (answer: Told) => {
      expect([answer.status, said(answer).reason]).toEqual([507, "disk-full"]);
      expect(said(answer).detail).toMatch(/no room left/);
    };

    const place = placeOf(await upload.begin(file.length));
    const half = Math.floor(file.length / 2);
    expect((await upload.piece(place, 0, file.subarray(0, half))).status).toBe(204);
    fill(filler);
    isSaid(await upload.piece(place, half, file.subarray(half)));
    isSaid(await upload.begin(file.length));
    const offset = await upload.offset(place);
    expect(offset, "what had arrived is there").toBeGreaterThanOrEqual(half);
    expect((await tell(sender, { path: "/api/pictures" })).status, "the rest goes on").toBe(200);

    rmSync(filler);
    expect((await upload.piece(place, offset ?? 0, file.subarray(offset ?? 0))).status).toBe(204);
    const taken = await upload.take(place, "after the flood.png");
    expect(taken.status).toBe(200);
    const id = String(said(taken).id);
    expect(await untilLookedAt(sender, id)).toMatchObject({ state: "ready", width: 700 });
    const original = await tell(sender, { path: `/api/pictures/${id}/original` });
    expect(original.body.equals(file)).toBe(true);
  } finally {
    disk?.remove();
  }
});

function smallDisk(folder: string): { remove: () => void } | null {
  try {
    const options = `size=${megabytes}m,mode=700`;
    execFileSync("mount", ["-t", "tmpfs", "-o", options, "stet-uploads", folder], {
      stdio: "ignore",
    });
    return { remove: () => execFileSync("umount", ["-l", folder], { stdio: "ignore" }) };
  } catch {
    return null;
  }
}

/** Until not a byte more fits. */
function fill(file: string) {
  const { bavail, bsize, blocks } = statfsSync(path.dirname(file));
  if (blocks * bsize > 2 ** 30) throw new Error("That is no small disk of our own.");
  writeFileSync(file, Buffer.alloc(bavail * bsize));
}
