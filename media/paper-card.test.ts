import sharp from "sharp";
import { expect, test } from "vitest";
import { fitText } from "./fit-text";
import { drawCard } from "./paper-card";
import { paperIco, paperIcon } from "./paper-icon";
import { canSet, setText } from "./set-text";

const paper = { name: "The Harbour Gazette", language: "en" as const };
const ferry = { paper, language: "en" as const, label: "World", headline: "Ferry halted" };

test.each([
  ["a headline", ferry],
  ["the paper alone", { ...ferry, label: "", headline: "" }],
  ["the longest headline there is", { ...ferry, headline: "Überwachung ".repeat(40) }],
  ["one word of 200 letters", { ...ferry, headline: "Aa".repeat(100) }],
  ["signs of markup", { ...ferry, headline: '<span size="999999">&amp; "x" <' }],
  ["a name that we have no face for", { ...ferry, paper: { ...paper, name: "港口日报" } }],
  ["Arabic", { paper, language: "ar" as const, label: "العالم", headline: "وزراء المضائق" }],
])("the card with %s is a PNG of 1200 by 630, at most 300 kB", async (_, words) => {
  const card = await drawCard(words);
  expect(await sharp(card).metadata()).toMatchObject({ format: "png", width: 1200, height: 630 });
  expect(card.length).toBeLessThanOrEqual(300_000);
});

test("other words make another card, and the same words the same", async () => {
  const one = await drawCard(ferry);
  expect(await drawCard(ferry)).toEqual(one);
  expect(await drawCard({ ...ferry, headline: "Ferry sails" })).not.toEqual(one);
});

test("words that our faces lack are left out, and no empty boxes stand for them", async () => {
  expect(await canSet("Ferry, “Zoë”, İzmir, لُمار, آبنائے, 2026")).toBe(true);
  for (const words of ["港口", "שלום", "नमस्ते", "🌊"])
    expect(await canSet(words), words).toBe(false);
  const foreign = await drawCard({ ...ferry, headline: "港口" });
  expect(foreign).toEqual(await drawCard({ ...ferry, headline: "" }));
});

const set = (words: string, language: "ar" | "ur" | "en") =>
  setText(words, { language, face: "headline", size: 100, width: 4_000, colour: "#000000" });

test("Arabic letters are joined, and Urdu falls as Nastaliq does", async () => {
  const joined = await set("سلام", "ar");
  // Kept apart, each letter has its own full form and the word is wider.
  const apart = await set("س\u200cل\u200cا\u200cم", "ar");
  expect(joined.info.width).toBeLessThan(apart.info.width * 0.9);
  const [naskh, nastaliq] = [await set("مستقبل", "ar"), await set("مستقبل", "ur")];
  expect(nastaliq.info.height).toBeGreaterThan(naskh.info.height * 1.2);
});

test("what is too long is cut at a letter, with a sign that it goes on, and stays in its room", async () => {
  const room = { width: 400, height: 120 };
  const fitting = {
    language: "en",
    face: "headline",
    colour: "#000000",
    sizes: [60, 40],
    room,
  } as const;
  for (const words of ["Short", "A much longer headline ".repeat(20), "x".repeat(500)]) {
    const { info } = await fitText(words, fitting);
    expect(info.width, words).toBeLessThanOrEqual(room.width);
    expect(info.height, words).toBeLessThanOrEqual(room.height);
  }
});

test.each(["The Harbour Gazette", "Io", "الميناء", "🌊", "港口日报", "x".repeat(60)])(
  "%s has an icon at every size",
  async (name) => {
    for (const side of [16, 180, 512])
      expect(await sharp(await paperIcon(name, "en", side)).metadata()).toMatchObject({
        format: "png",
        width: side,
        height: side,
      });
    const ico = await paperIco(name, "en");
    expect([...ico.subarray(0, 6)]).toEqual([0, 0, 1, 0, 3, 0]);
    for (let place = 0; place < 3; place++) {
      const [length, offset] = [0, 4].map((at) => ico.readUInt32LE(6 + 16 * place + 8 + at));
      const picture = ico.subarray(offset, (offset ?? 0) + (length ?? 0));
      expect((await sharp(picture).metadata()).width).toBe([16, 32, 48][place]);
    }
  },
);

test("two papers do not wear the same icon", async () => {
  expect(await paperIcon("The Harbour Gazette", "en", 64)).not.toEqual(
    await paperIcon("The Meridian", "en", 64),
  );
});
