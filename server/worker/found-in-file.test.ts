import sharp from "sharp";
import { afterAll, describe, expect, test } from "vitest";
import { examine } from "@/media/examine";
import { scratchFolder } from "@/media/fixtures/folder";
import { dataSet, iimSegment, withSegments, xmpSegment } from "@/media/fixtures/jpeg-parts";
import { foundIn } from "./found-in-file";

const scratch = scratchFolder();
afterAll(scratch.remove);

const red = await sharp({ create: { width: 160, height: 107, channels: 3, background: "#cc2233" } })
  .jpeg()
  .toBuffer();
const latin = (text: string) => Buffer.from(text, "latin1");

async function found(picture: Buffer) {
  const examined = await examine(scratch.write("picture.jpg", picture));
  if ("refused" in examined) throw new Error(examined.refused);
  return foundIn(examined);
}

const ofIim = (...sets: Buffer[]) => found(withSegments(red, iimSegment(Buffer.concat(sets))));

describe("old letters in IIM", () => {
  test("of Windows and of a Mac are read right where they make words", async () => {
    expect(await ofIim(dataSet(2, 120, latin("\x93Quote\x94 \x97 O\x92Brien")))).toMatchObject({
      caption: "“Quote” — O’Brien",
      doubtful: [],
    });
    expect(await ofIim(dataSet(2, 120, latin("M\x9fnchen, \xd2Hallo\xd3")))).toMatchObject({
      caption: "München, “Hallo”",
      doubtful: [],
    });
  });

  test("of Cairo are read right or are in doubt, in every field", async () => {
    const name = Buffer.from("c7e1dec7e5d1c9", "hex");
    const { caption, credit, doubtful } = await ofIim(dataSet(2, 120, name), dataSet(2, 110, name));
    expect([caption, credit]).toEqual(["القاهرة", "القاهرة"]);
    expect(doubtful).toEqual(["caption", "credit"]);
  });

  test("are in no doubt where XMP says the same", async () => {
    const iim = iimSegment(dataSet(2, 110, latin("Zo\x91 \x81ngstr\x9am")));
    const said = await found(withSegments(red, xmpSegment(xmp("Zoë Ångström")), iim));
    expect(said).toMatchObject({ credit: "Zoë Ångström", doubtful: [], otherwise: [] });
  });
});

const xmp = (credit: string, creator = "") =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" photoshop:Credit="${credit}">${creator && `<dc:creator><rdf:Seq><rdf:li>${creator}</rdf:li></rdf:Seq></dc:creator>`}</rdf:Description></rdf:RDF></x:xmpmeta>`;

test("where old and new fields differ both are told, but not where the old one had no room", async () => {
  const whole = "Northern Harbour Picture Agency of Example Town";
  const iim = [dataSet(2, 80, "Zoe A."), dataSet(2, 110, whole.slice(0, 32))];
  const parts = [xmpSegment(xmp(whole, "Zoë Ångström")), iimSegment(Buffer.concat(iim))];
  expect(await found(withSegments(red, ...parts))).toMatchObject({
    credit: whole,
    creator: "Zoë Ångström",
    otherwise: [{ field: "creator", form: "IPTC-IIM", text: "Zoe A." }],
  });
});

test("a scan with a broken spectrum, and a second picture behind the first, are taken as ever", async () => {
  const sos = Buffer.from(red);
  const at = sos.indexOf(Buffer.from([0xff, 0xda]));
  sos[at + 2 + sos.readUInt16BE(at + 2) - 2] = 0;
  expect(await found(sos)).toMatchObject({ type: "jpeg", width: 160 });
  expect(await found(Buffer.concat([red, red]))).toMatchObject({ type: "jpeg", width: 160 });
});
