import ExifReader from "exifreader";
import type { Said } from "@/media/metadata";
import { descriptionOf } from "@/media/tag-description";

/**
 * What IPTC-IIM says. Its texts are UTF-8 when the block says so (ESC % G) and when they can be read
 * as UTF-8; else they are taken for Windows-1252, which is what older programs wrote.
 */
export function readIim(block: Buffer | null): Said {
  const sound = soundSets(block ?? Buffer.alloc(0));
  if (sound.length === 0) return {};
  const { iptc } = ExifReader.load(carrying(sound), { expanded: true });
  const tags: Record<string, unknown> = { ...iptc };
  const all = (name: string) => [tags[name] ?? []].flat().map(descriptionOf);
  const text = (name: string) => all(name)[0];
  const [date, time] = [text("Date Created") ?? "", text("Time Created") ?? ""];
  return {
    headline: text("Headline"),
    caption: text("Caption/Abstract"),
    creator: all("By-line").join(", "),
    credit: text("Credit"),
    copyright: text("Copyright Notice"),
    source: text("Source"),
    instructions: text("Special Instructions"),
    createdAt: time === "" ? date : `${date}T${time}`,
    city: text("City"),
    region: text("Province/State"),
    country: text("Country/Primary Location Name"),
    keywords: all("Keywords"),
  };
}

/** As many bytes as one part of a JPEG carries beside its own names. */
const mostBytes = 65_000;

/** The data sets up to the first that is cut short or not one: the reader would throw all of them away. */
function soundSets(block: Buffer): Buffer {
  let at = 0;
  while (at + 5 <= block.length && block[at] === 0x1c) {
    const end = at + 5 + block.readUInt16BE(at + 3);
    if (end > Math.min(block.length, mostBytes)) break;
    at = end;
  }
  return block.subarray(0, at);
}

/** A JPEG of nothing but this block. */
function carrying(sets: Buffer): Buffer {
  const resource = Buffer.alloc(12 + (sets.length % 2));
  resource.write("8BIM\x04\x04", "latin1");
  resource.writeUInt32BE(sets.length, 8);
  const body = Buffer.concat([
    Buffer.from("Photoshop 3.0\0", "latin1"),
    resource.subarray(0, 12),
    sets,
    resource.subarray(12),
  ]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(body.length + 2);
  return Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xed]), length, body, frame]);
}

/** Without a frame the reader takes it for no picture. */
const frame = Buffer.from("ffc0000b080001000101011100ffd9", "hex");
