import { afterAll, describe, expect, test } from "vitest";
import { scratchFolder } from "@/media/fixtures/folder";
import { dataSet, iimSegment, withSegments, xmpSegment } from "@/media/fixtures/jpeg-parts";
import {
  place,
  reference,
  referenceExif,
  referenceIim,
  referencePicture,
  referenceXmp,
  turnedPicture,
} from "@/media/fixtures/reference-picture";
import { type PictureMetadata, readMetadata } from "@/media/metadata";

const scratch = scratchFolder();
afterAll(scratch.remove);

const { creators, ...alike } = reference;
const nothingBeside = { doubtful: [], otherwise: [] };
const told = { ...alike, ...nothingBeside, creator: creators.join(", ") };

test("a picture with every field filled is read in every field", async () => {
  const { internal, otherwise, ...read } = await readOut(await referencePicture());
  expect({ ...read, otherwise: [] }).toEqual(told);
  // Its camera says other things than its desk.
  expect(otherwise.map(({ field, form }) => `${form} ${field}`)).toEqual([
    "EXIF caption",
    "EXIF creator",
    "EXIF copyright",
  ]);
  expect(internal.device).toBe("Canarykamera Z9000");
  expect(internal.gps?.lat).toBeCloseTo(place.lat, 4);
  expect(internal.gps?.lon).toBeCloseTo(place.lon, 4);
});

describe("IIM alone", () => {
  const known = { ...told, alt: "", usageTerms: "", webStatement: "", licensorUrl: "" };
  const said = { ...known, people: [], sourceType: null };
  test.each([true, false])("is read as UTF-8, says so: %s", async (says) => {
    const { internal, ...read } = await readOut(withIim(referenceIim({ says })));
    expect(read).toEqual(said);
    expect(internal).toEqual({ gps: null, device: "" });
  });

  test("of an older program is read as Windows-1252", async () => {
    const sets = dataSet(2, 105, Buffer.from("\x93Br\xfccke\x94 \x96 \x80 5", "latin1"));
    expect((await readOut(withIim(sets))).headline).toBe("“Brücke” – € 5");
  });

  test("turns nothing around that stands beside it", async () => {
    const sets = Buffer.concat([
      dataSet(2, 105, "A \u202egpj.evil"),
      dataSet(2, 120, "\u2067first\nمی\u200cخواهم \u200f(second)"),
      dataSet(2, 25, "\u202bone"),
    ]);
    expect(await readOut(withIim(sets))).toMatchObject({
      headline: "A gpj.evil",
      caption: "\u2067first\u2069\nمی\u200cخواهم \u200f(second)",
      keywords: ["\u202bone\u202c"],
    });
  });

  test("that declares other letters than it holds is doubtful", async () => {
    // Latin-1 by its word, Windows-1251 by its letters: Владимир Путин в Кремле.
    const letters = Buffer.from("c2ebe0e4e8ece8f020cff3f2e8ed20e220caf0e5ecebe5", "hex");
    const sets = Buffer.concat([dataSet(1, 90, "\x1b.A"), dataSet(2, 105, letters)]);
    expect((await readOut(withIim(sets))).doubtful).toEqual(["headline"]);
    const honest = Buffer.from("Die neue Br\xfccke", "latin1");
    const read = await readOut(
      withIim(Buffer.concat([dataSet(1, 90, "\x1b.A"), dataSet(2, 105, honest)])),
    );
    expect(read).toMatchObject({ headline: "Die neue Brücke", doubtful: [] });
  });

  test("is read up to where it is cut short", async () => {
    const sets = Buffer.concat([dataSet(2, 105, "Kept"), Buffer.from("1c027800ff61", "hex")]);
    expect(await readOut(withIim(sets))).toMatchObject({ headline: "Kept", caption: "" });
  });
});

test("EXIF alone is read", async () => {
  expect(await readOut(withSegments(plain, referenceExif()))).toMatchObject({
    caption: "A caption of the camera",
    creator: "The camera's owner",
    copyright: "Copyright of the camera's owner",
    createdAt: reference.createdAt,
  });
});

test("XMP is believed before IIM, and IIM before EXIF", async () => {
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Headline="Of XMP"/></rdf:RDF></x:xmpmeta>`;
  const iim = Buffer.concat([dataSet(2, 105, "Of IIM"), dataSet(2, 80, "Of IIM")]);
  const picture = withSegments(plain, referenceExif(), xmpSegment(xmp), iimSegment(iim));
  expect(await readOut(picture)).toMatchObject({
    headline: "Of XMP",
    creator: "Of IIM",
    caption: "A caption of the camera",
  });
});

test("letters that a program wrote twice into XMP, or lost on the way, are doubtful", async () => {
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Headline="MÃ¼nchen" photoshop:Credit="Zo\ufffd" photoshop:City="Köln"/></rdf:RDF></x:xmpmeta>`;
  expect(await readOut(withSegments(plain, xmpSegment(xmp)))).toMatchObject({
    headline: "München",
    city: "Köln",
    doubtful: ["headline", "credit"],
  });
});

test("a picture that says nothing is read as saying nothing", async () => {
  const empty: PictureMetadata = {
    headline: "",
    caption: "",
    alt: "",
    creator: "",
    credit: "",
    copyright: "",
    source: "",
    instructions: "",
    usageTerms: "",
    webStatement: "",
    licensorUrl: "",
    createdAt: null,
    city: "",
    region: "",
    country: "",
    people: [],
    keywords: [],
    sourceType: null,
    ...nothingBeside,
    internal: { gps: null, device: "" },
  };
  expect(await readOut(plain)).toEqual(empty);
});

describe("what is read is cleaned", () => {
  const headlineOf = async (text: string) =>
    (await readOut(withIim(dataSet(2, 105, text)))).headline;

  test.each([
    ["control characters are taken out", "a\u0000b\u0007c\u009bd\u007f", "abcd"],
    ["lines become one", " a\r\n\tb  c ", "a b c"],
    ["letters are composed", "Cafe\u0301", "Café"],
    ["markup stays text", "<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>"],
    ["what is no character is taken out", "a\uffffb\ufeffc", "abc"],
    ["a line has 300 characters", "é".repeat(10_000), "é".repeat(300)],
    ["no character is cut in two", `${"a".repeat(299)}📷📷`, `${"a".repeat(299)}📷`],
  ])("%s", async (_, given, kept) => {
    expect(await headlineOf(given)).toBe(kept);
  });

  test.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "ftp://x.example/",
    "https://me:secret@x.example/",
    "https://me@x.example/",
    "//x.example",
    `https://x.example/${"a".repeat(2_000)}`,
  ])("no address of the web: %s", async (address) => {
    const xmp = referenceXmp().replace("https://rights.example/celik?id=1&amp;lang=ar", address);
    expect((await readOut(withSegments(plain, xmpSegment(xmp)))).webStatement).toBe("");
  });

  test.each([
    ["2026-02-30T10:00:00Z", null],
    ["0000:00:00 00:00:00", null],
    ["2026", null],
    ["2026-05-17", "2026-05-17"],
    ["2026-05-17T06:41", "2026-05-17T06:41:00"],
    ["2026-05-17T06:41:09.123Z", "2026-05-17T06:41:09Z"],
    ["2026-05-17T25:41:09", null],
  ])("the time %s is %s", async (given, kept) => {
    const xmp = referenceXmp().replace(reference.createdAt, given);
    expect((await readOut(withSegments(plain, xmpSegment(xmp)))).createdAt).toBe(kept);
  });

  test("at most a hundred names are kept, each once", async () => {
    const sets = Array.from({ length: 500 }, (_, n) => dataSet(2, 25, `k${n % 150}`));
    const { keywords } = await readOut(withIim(Buffer.concat(sets)));
    expect(keywords).toHaveLength(100);
  });
});

test("blocks with any bytes broken say less, and never fail", async () => {
  const picture = await referencePicture();
  let seed = 4711;
  const next = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return seed % below;
  };
  for (let time = 0; time < 400; time++) {
    const broken = Buffer.from(picture);
    for (let flips = 0; flips <= time % 20; flips++) broken[2 + next(6_500)] = next(256);
    const { headline, keywords } = await readOut(broken);
    expect(headline.length).toBeLessThanOrEqual(300);
    expect(keywords.length).toBeLessThanOrEqual(100);
  }
});

const plain = await turnedPicture();

function withIim(sets: Buffer): Buffer {
  return withSegments(plain, iimSegment(sets));
}

async function readOut(picture: Buffer): Promise<PictureMetadata> {
  return await readMetadata(scratch.write("picture", picture), "jpeg");
}
