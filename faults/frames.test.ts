import { expect, test } from "vitest";
import { openFrames } from "./frames";

const small = Buffer.from([0x81, 0x02, 0x68, 0x69]);
const masked = Buffer.from([0x82, 0x81, 1, 2, 3, 4, 0x69]);
const ping = Buffer.from([0x89, 0x00]);
const long = Buffer.concat([Buffer.from([0x82, 126, 0x01, 0x00]), Buffer.alloc(256, 7)]);

test("messages come out whole, however the bytes come in", () => {
  const all = Buffer.concat([small, masked, ping, long]);
  for (const size of [1, 2, 3, 7, 100, all.length]) {
    const frames = openFrames();
    const found = [];
    for (let at = 0; at < all.length; at += size)
      found.push(...frames(all.subarray(at, at + size)));
    expect(found.map(({ bytes }) => bytes)).toEqual([small, masked, ping, long]);
    expect(found.map(({ isControl }) => isControl)).toEqual([false, false, true, false]);
  }
});

test("a message in several frames is one, and a ping between them goes first", () => {
  const first = Buffer.from([0x01, 0x01, 0x61]);
  const last = Buffer.from([0x80, 0x01, 0x62]);
  const found = openFrames()(Buffer.concat([first, ping, last]));
  expect(found).toEqual([
    { bytes: ping, isControl: true },
    { bytes: Buffer.concat([first, last]), isControl: false },
  ]);
});
