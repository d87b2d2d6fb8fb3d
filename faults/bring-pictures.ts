import { createHash, randomBytes } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import sharp from "sharp";
import { openUpload, placeOf, post, type Sender, said, type Told, tell } from "@/e2e/upload";
import type { Chance } from "@/faults/chance";
import type { Promised } from "@/faults/check-pictures";

/**
 * Somebody who brings in one small picture after the other, each in a few pieces, and goes on with
 * whatever broke; now and then moves a focus or takes a picture out again. Gives what they were
 * promised.
 */
export async function bringPictures(
  sender: Sender,
  chance: Chance,
  isOver: () => boolean,
): Promise<Promised[]> {
  const promised: Promised[] = [];
  while (!isOver()) {
    const file = await smallPicture();
    const id = await bring(sender, file, chance);
    const one = { id, sha256: hashOf(file), at: Date.now(), isRemoved: false };
    promised.push(one);
    const earlier = chance.pick(promised);
    if (chance.happens(0.3)) await moveFocus(sender, earlier.id, chance);
    if (chance.happens(0.15)) {
      earlier.isRemoved ||= await remove(sender, earlier.id);
    }
  }
  return promised;
}

async function bring(sender: Sender, file: Buffer, chance: Chance): Promise<string> {
  const upload = openUpload(sender);
  for (;;) {
    const began = await untilTold(() => upload.begin(file.length), [201]);
    const place = placeOf(began);
    if (!(await sendPieces(upload, place, file, chance))) continue;
    const taken = await untilTold(() => upload.take(place, "hurt.jpg"), [200, 410]);
    // An upload that went with a process that held it is sent again.
    if (taken.status === 200) return String(said(taken).id);
  }
}

/** False where the newsroom knows nothing of the upload any more. */
async function sendPieces(
  upload: ReturnType<typeof openUpload>,
  place: string,
  file: Buffer,
  chance: Chance,
): Promise<boolean> {
  for (let tries = 0; tries < 400; tries++) {
    const offset = await upload.offset(place);
    if (offset === file.length) return true;
    if (offset === null) {
      await wait(100);
      continue;
    }
    const piece = file.subarray(offset, offset + 800 + chance.below(2_000));
    await upload.piece(place, offset, piece);
  }
  return false;
}

async function moveFocus(sender: Sender, id: string, chance: Chance): Promise<void> {
  const { revision, state } = said(await tell(sender, { path: `/api/pictures/${id}` }).then(fit));
  if (state !== "ready") return;
  const focus = { revision, x: chance.between(0, 1), y: chance.between(0, 1) };
  await post(sender, `/api/pictures/${id}/focus`, focus, "PUT");
}

async function remove(sender: Sender, id: string): Promise<boolean> {
  const answer = await untilTold(
    () => post(sender, `/api/pictures/${id}`, {}, "DELETE"),
    [200, 204, 404],
  );
  return answer.status > 0;
}

const fit = (told: Told): Told =>
  told.status === 200 ? told : { ...told, body: Buffer.from("{}") };

/** Asks until somebody answers with one of these. */
async function untilTold(ask: () => Promise<Told>, statuses: readonly number[]): Promise<Told> {
  for (const end = Date.now() + 60_000; Date.now() < end; await wait(100)) {
    const told = await ask();
    if (statuses.includes(told.status)) return told;
  }
  throw new Error(`Nobody answered with ${statuses.join(" or ")} for a minute.`);
}

function smallPicture(): Promise<Buffer> {
  const [width, height] = [90, 60];
  return sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 60 })
    .toBuffer();
}

const hashOf = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
