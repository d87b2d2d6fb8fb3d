import { randomBytes } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import ExifReader from "exifreader";
import sharp from "sharp";
import { rewrittenState } from "@/article/shared-document";
import { changePicture } from "@/db/change-picture";
import { createStory } from "@/db/create-story";
import { loadDocument, storeDocument } from "@/db/documents";
import { openPicture } from "@/db/picture-view";
import { openStory } from "@/db/story-view";
import { iimSegment, segment, withSegments, xmpSegment } from "@/media/fixtures/jpeg-parts";
import {
  canaries,
  referenceExif,
  referenceIim,
  referenceXmp,
} from "@/media/fixtures/reference-picture";
import type { Person } from "@/newsroom/people";
import { pictureFaults } from "@/newsroom/picture-faults";
import { isRefusal } from "@/newsroom/refusals";
import { renditionPath, renditionsOf } from "@/newsroom/renditions";
import { make, paragraph } from "./arrange";
import { expect, findPerson, sessionOf, test, type Who } from "./newsroom";
import { origin } from "./product";
import {
  bringPicture,
  openUpload,
  placeOf,
  post,
  type Sender,
  said,
  type Told,
  tell,
  untilLookedAt,
} from "./upload";

const senderOf = async (who: Who): Promise<Sender> => {
  const { name, value } = await sessionOf(who);
  return { origin: origin(), cookie: `${name}=${value}` };
};
const reader = (): Sender => ({ origin: origin(), cookie: null });

/** A picture that nobody has brought in before. */
const freshPicture = async (width = 120, height = 80) =>
  sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 95 })
    .toBuffer();

test("an upload in pieces goes on after the line broke in the middle of one, and arrives byte by byte", async () => {
  const reporter = await senderOf("reporter");
  const upload = openUpload(reporter);
  const file = await freshPicture(1_200, 1_000);
  const third = Math.floor(file.length / 3);
  const place = placeOf(await upload.begin(file.length));
  expect((await upload.piece(place, 0, file.subarray(0, third))).status).toBe(204);
  const lost = await upload.piece(place, third, file.subarray(third, third * 2), third / 2);
  expect(lost.status).toBe(0);
  let offset = await upload.offset(place);
  expect(offset).toBeGreaterThanOrEqual(third);
  expect(offset).toBeLessThan(third * 2);
  expect((await upload.take(place, "half.jpg")).status, "not whole yet").toBe(410);
  while (offset !== null && offset < file.length) {
    await upload.piece(place, offset, file.subarray(offset, offset + third));
    offset = await upload.offset(place);
  }
  const taken = await upload.take(place, "C:\\photos\\ferry ⛴.jpg");
  const { id, isKnown } = said(taken);
  expect([taken.status, isKnown]).toEqual([200, false]);
  expect(said(await upload.take(place, "again.jpg"))).toEqual({ id, isKnown: false });

  const view = await untilLookedAt(reporter, String(id));
  expect(view).toMatchObject({ state: "ready", fileName: "ferry ⛴.jpg", width: 1_200 });
  const original = await tell(reporter, { path: `/api/pictures/${id}/original` });
  expect(original.body.equals(file)).toBe(true);
  expect(original.headers).toMatchObject({
    "content-disposition": expect.stringMatching(/^attachment; /),
    "cache-control": expect.stringContaining("no-store"),
    "x-content-type-options": "nosniff",
  });

  const editor = await senderOf("editor");
  const same = placeOf(await openUpload(editor).begin(file.length));
  for (let at = 0; at < file.length; at += third)
    await openUpload(editor).piece(same, at, file.subarray(at, at + third));
  expect(said(await openUpload(editor).take(same, "same.jpg"))).toEqual({ id, isKnown: true });
  expect(await openUpload(editor).offset(same), "the second copy is not kept").toBeNull();
});

test("an upload is its owner's alone", async () => {
  const file = await freshPicture();
  const owner = openUpload(await senderOf("reporter"));
  const place = placeOf(await owner.begin(file.length));
  await owner.piece(place, 0, file.subarray(0, 100));
  for (const who of ["reporter2", "editor", "chief"] as const) {
    const other = openUpload(await senderOf(who));
    expect(await other.offset(place)).toBeNull();
    for (const answer of [
      await other.piece(place, 100, file.subarray(100)),
      await other.forget(place),
      await other.take(place, "stolen.jpg"),
    ])
      expect([answer.status, said(answer).reason]).toEqual([410, "upload-gone"]);
  }
  expect(await owner.offset(place)).toBe(100);
  expect((await owner.forget(place)).status).toBe(204);
  expect(await owner.offset(place)).toBeNull();
});

test("what is wrong with an upload is said in words, and with the protocol's status", async () => {
  const reporter = await senderOf("reporter");
  const upload = openUpload(reporter);
  const refused = (answer: Told) => {
    expect(answer.headers["content-type"]).toContain("application/problem+json");
    expect(String(said(answer).detail)).toMatch(/^[A-Z].+\.$/);
    return [answer.status, said(answer).reason];
  };
  const begin = (sender: Sender, from?: string | null) =>
    tell(sender, {
      ...{ method: "POST", path: "/api/pictures/uploads" },
      headers: { "tus-resumable": "1.0.0", "upload-length": "10" },
      ...(from === undefined ? {} : { from }),
    });
  for (const from of [null, "https://evil.example", "null"])
    expect((await begin(reporter, from)).status).toBe(403);
  expect(refused(await begin(reader()))).toEqual([401, "not-signed-in"]);
  expect(refused(await begin(await senderOf("admin")))).toEqual([403, "not-your-move"]);
  expect(refused(await upload.begin(200_000_001))).toEqual([413, "too-large"]);
  expect(refused(await upload.begin("many"))).toEqual([400, "not-well-formed"]);
  expect(refused(await upload.begin(10, { "tus-resumable": "0.2.2" }))).toEqual([
    400,
    "not-well-formed",
  ]);

  const place = placeOf(await upload.begin(10));
  expect(refused(await upload.piece(place, 5, Buffer.from("12345")))).toEqual([
    409,
    "upload-elsewhere",
  ]);
  expect(refused(await upload.piece(place, 0, Buffer.from("12345678901")))).toEqual([
    413,
    "too-large",
  ]);
  expect(await upload.offset(place)).toBe(0);
  expect((await upload.piece(place, 0, Buffer.alloc(2_100_000))).status, "the front's cap").toBe(
    413,
  );

  const endless = placeOf(
    await tell(reporter, {
      ...{ method: "POST", path: "/api/pictures/uploads" },
      headers: { "tus-resumable": "1.0.0", "upload-defer-length": "1" },
    }),
  );
  const declared = await tell(reporter, {
    ...{ method: "PATCH", path: endless, body: "x" },
    headers: {
      ...{ "tus-resumable": "1.0.0", "upload-offset": "0", "upload-length": "200000001" },
      "content-type": "application/offset+octet-stream",
    },
  });
  expect(refused(declared)).toEqual([413, "too-large"]);

  for (const odd of ["..%2f..%2fsecrets.json", "%00", "a/b", `${"0".repeat(36)}_${"A".repeat(22)}`])
    expect(await upload.offset(`/api/pictures/uploads/${odd}`)).toBeNull();
  expect((await upload.take("../../secrets.json", "x.jpg")).status).toBe(410);
  // Nobody reads an upload back as a page of ours, whatever type it claims.
  const read = await tell(reporter, {
    ...{ path: place, headers: { "tus-resumable": "1.0.0" } },
  });
  expect([404, 405]).toContain(read.status);
});

test("a file that is no picture says its fault, and none of it is kept from being tried again", async () => {
  const reporter = await senderOf("reporter");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"><script>alert(${Date.now()})</script></svg>`;
  const whole = await freshPicture();
  for (const [file, name, fault] of [
    [Buffer.from(svg), "harmless.jpg", "svg"],
    [Buffer.alloc(0), "empty.jpg", "not-a-picture"],
    [whole.subarray(0, whole.length / 2), "half.jpg", "damaged"],
  ] as const) {
    const id = await bringPicture(reporter, file, name);
    const view = await untilLookedAt(reporter, id);
    expect(view).toMatchObject({ state: "refused", fault, fileName: name });
    expect(pictureFaults[fault]).toMatch(/^[A-Z].+\.$/);
    for (const part of ["original", "large", "thumb"])
      expect((await tell(reporter, { path: `/api/pictures/${id}/${part}` })).status).toBe(404);
    expect(await bringPicture(reporter, file, name)).not.toBe(id);
  }
});

test("evidence of a permission stands with its picture, and in no list and no story", async () => {
  const reporter = await senderOf("reporter");
  const person = await findPerson("reporter");
  const id = await bringPicture(reporter, await freshPicture(), "quay.jpg");
  const letter = await bringPicture(reporter, await freshPicture(), "letter.jpg", id);
  await untilLookedAt(reporter, letter);
  expect((await openPicture(person, id))?.evidence).toMatchObject([
    { id: letter, state: "ready", fileName: "letter.jpg" },
  ]);
  expect((await tell(reporter, { path: `/api/pictures/${letter}/large` })).status).toBe(200);
  const listed = await tell(reporter, { path: "/api/pictures?q=letter.jpg" });
  expect(String(listed.body)).not.toContain(letter);
});

test("an unsettled picture stops the approval; the route names it and what it lacks", async () => {
  const reporter = await senderOf("reporter");
  const id = await bringPicture(reporter, await freshPicture(), "quay at noon.jpg");
  await untilLookedAt(reporter, id);
  const story = await storyShowing(await findPerson("reporter"), id);
  const { state } = await viewOf(await findPerson("editor2"), story);
  const answer = await post(await senderOf("editor2"), `/api/stories/${story}/moves`, {
    ...{ move: "approve", hash: state.hash, note: "" },
  });
  expect([answer.status, said(answer).reason]).toEqual([422, "checks-fail"]);
  expect(said(answer).detail).toContain("“quay at noon.jpg”: Say by what right it is used.");
});

test("no variant of a picture is public before its story, all are with it, and none within two seconds after", async () => {
  test.setTimeout(240_000);
  const { person, sender } = {
    person: await findPerson("reporter"),
    sender: await senderOf("reporter"),
  };
  const marker = `canary-${randomBytes(8).toString("hex")}`;
  const bytes = withSegments(
    await freshPicture(640, 480),
    ...[referenceExif(), xmpSegment(referenceXmp()), iimSegment(referenceIim())],
    segment(0xfe, marker),
  );
  expect(ExifReader.load(bytes, { expanded: true }).gps, "it says where").toBeDefined();
  const [first, second] = [
    await settled(sender, bytes, "first.jpg"),
    await settled(sender, await freshPicture(320, 240), "second.jpg"),
  ];
  const addresses = first.addresses;
  const statuses = async () => {
    const all = await Promise.all(addresses.map((path) => tell(reader(), { path })));
    return [...new Set(all.map(({ status }) => status))];
  };
  expect(addresses.length).toBeGreaterThan(10);
  expect(await statuses()).toEqual([404]);
  const inside = await tell(sender, {
    path: addresses[0]?.replace("/media/", "/api/pictures/cuts/") ?? "",
  });
  expect(inside.status, "the desk sees what readers will get").toBe(200);
  for (const name of ["original", "large", "thumb"])
    expect((await tell(reader(), { path: `/api/pictures/${first.id}/${name}` })).status).toBe(401);

  const story = await storyShowing(person, first.id);
  expect(await statuses()).toEqual([404]);
  const editor = await findPerson("editor2");
  await make(editor, story, "approve");
  expect(await statuses()).toEqual([404]);
  await make(editor, story, "publish");
  await expect.poll(statuses, { timeout: 20_000, intervals: [50] }).toEqual([200]);

  for (const path of addresses) {
    const { headers, body } = await tell(reader(), { path });
    expect(headers["cache-control"]).toBe("public, max-age=60, must-revalidate");
    for (const word of [marker, ...Object.values(canaries), "Canarykamera"])
      expect(body.includes(word), `${word} in ${path}`).toBe(false);
    expect((await sharp(body).metadata()).width, path).toBeGreaterThan(0);
    // Three letters stand in the noise of a picture by chance: only its tags can say where it was taken.
    const { gps, exif = {} } = ExifReader.load(body, { expanded: true });
    expect(gps, path).toBeUndefined();
    expect(Object.keys(exif).filter((tag) => tag.startsWith("GPS"))).toEqual([]);
  }
  const { path } = await viewOf(person, story);
  for (const page of [path ?? "", `${path}/history`, `/ninjs/${story}.json`, "/feed.json"]) {
    const answer = await tell(reader(), { path: page });
    for (const word of [marker, "originals/", ...Object.values(canaries)])
      expect(String(answer.body).includes(word), `${word} on ${page}`).toBe(false);
  }

  await make(editor, story, "edit");
  await show(editor, story, second.id);
  await make(person, story, "submit");
  await make(await findPerson("editor"), story, "approve");
  expect(await statuses(), "still live").toEqual([200]);
  await make(await findPerson("editor"), story, "publish");
  const replaced = Date.now();
  // Nothing that is asked for two seconds after or later is there any more.
  let asked = replaced;
  let seen = await statuses();
  for (; seen.includes(200); seen = await statuses()) {
    expect(asked - replaced).toBeLessThan(2_000);
    await wait(20);
    asked = Date.now();
  }
  expect(seen).toEqual([404]);
  for (let n = 0; n < 20; n++, await wait(100)) expect(await statuses()).toEqual([404]);
  const now = await Promise.all(second.addresses.map((path) => tell(reader(), { path })));
  expect(new Set(now.map(({ status }) => status))).toEqual(new Set([200]));
});

/** A picture that may be published, with the addresses that its files would have. */
async function settled(sender: Sender, bytes: Buffer, name: string) {
  const id = await bringPicture(sender, bytes, name);
  const view = await untilLookedAt(sender, id);
  const person = await findPerson("reporter");
  const changed = await changePicture(person, id, Number(view.revision), {
    ...{ rights: "own-staff", credit: "Amina Rahal", alt: "A quay", caption: name },
  });
  if (isRefusal(changed)) throw new Error(changed.refused);
  const size = { width: Number(view.width), height: Number(view.height) };
  const addresses = renditionsOf(size).map((one) => renditionPath(String(view.cut), one.name));
  return { id, addresses };
}

/** A story in review whose text shows the picture. */
async function storyShowing(person: Person, picture: string): Promise<string> {
  const made = await createStory(person, {
    details: { section: "world" },
    fields: { headline: `A picture ${randomBytes(4).toString("hex")}`, standfirst: "It is shown." },
  });
  if (isRefusal(made)) throw new Error(made.refused);
  await show(person, made.id, picture);
  await make(person, made.id, "submit");
  return made.id;
}

async function show(person: Person, story: string, picture: string) {
  const document = await loadDocument(story);
  if (!document) throw new Error("A story without a document.");
  const attrs = { picture, width: "text", alt: "", credit: "", isDecorative: false };
  const body = {
    type: "doc" as const,
    content: [paragraph("Some words before it."), { type: "picture", attrs }],
  };
  const { fields } = await viewOf(person, story);
  const state = rewrittenState(document.state, { fields, body });
  const stored = await storeDocument(story, {
    ...{ epoch: document.epoch, state, changedBy: [person.id] },
  });
  if (isRefusal(stored)) throw new Error(stored.refused);
}

async function viewOf(person: Person, story: string) {
  const view = await openStory(person, story);
  if (!view) throw new Error(`${person.name} cannot open the story.`);
  return view;
}
