import { expect, test } from "vitest";
import { readOldTexts } from "./old-letters";

/** The bytes of a text in an encoding, by turning its table around. */
function written(text: string, encoding: string): Uint8Array {
  const table = new Map<string, number[]>();
  const decoder = new TextDecoder(encoding);
  const put = (bytes: number[]) => {
    const letter = decoder.decode(Uint8Array.from(bytes));
    if ([...letter].length === 1 && letter !== "\ufffd" && !table.has(letter))
      table.set(letter, bytes);
  };
  for (let one = 0; one < 256; one++) put([one]);
  if (/^(?:shift|euc|gb|big)/.test(encoding))
    for (let one = 0x81; one < 0xff; one++) for (let two = 0x40; two < 0xff; two++) put([one, two]);
  if (encoding === "windows-1252")
    [..."€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ"].forEach((letter, n) => {
      table.delete(String.fromCharCode(128 + n));
      table.set(letter, [128 + n]);
    });
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      const bytes = table.get(letter);
      if (!bytes) throw new Error(`${encoding} has no ${letter}`);
      return bytes;
    }),
  );
}

const captions: [string, string][] = [
  ["windows-1252", "“Quote” — O’Brien"],
  ["windows-1252", "Die neue Brücke über die Öd"],
  ["windows-1252", "Le président à Genève, à côté de l’évêque"],
  ["windows-1252", "El señor Muñoz en Cádiz: «mañana»"],
  ["windows-1252", "São Paulo: manifestações na praça"],
  ["windows-1252", "Bjørn Ødegård på Ærø"],
  ["windows-1252", "Straße in München, 20 °C"],
  ["windows-1252", "It’s the mayor’s own £5 note"],
  ["windows-1252", "Photo: Zoë Ångström"],
  ["windows-1252", "José Núñez"],
  ["windows-1252", "© Müller"],
  ["macintosh", "München, “Hallo”"],
  ["macintosh", "Le maire à Orléans, près de l’église"],
  ["macintosh", "The mayor’s office — “no comment”"],
  ["macintosh", "Señor Muñoz"],
  ["macintosh", "Straße in Köln"],
  ["windows-1250", "Antonín Dvořák, skladatel"],
  ["windows-1250", "Prezydent w Łodzi: żółta łąka"],
  ["windows-1250", "Gdańsk"],
  ["windows-1250", "Győr, Erdős Pál"],
  ["windows-1251", "Москва"],
  ["windows-1251", "Владимир Путин в Кремле"],
  ["koi8-r", "Президент в Москве"],
  ["x-mac-cyrillic", "Наводнение в Москве"],
  ["windows-1256", "القاهرة"],
  ["windows-1256", "رئيس الوزراء في القاهرة"],
  ["windows-1253", "Αθήνα, ο πρωθυπουργός"],
  ["windows-1255", "ראש הממשלה בירושלים"],
  ["windows-1254", "İstanbul’da yağmur, Taksim Meydanı"],
  ["windows-1257", "Rīgā, Latvijas prezidents Valdis Zatlers"],
  ["windows-874", "กรุงเทพมหานคร"],
  ["shift_jis", "東京の駅で撮影"],
  ["euc-kr", "서울 시청 앞"],
  ["gb18030", "北京天安门广场"],
  ["big5", "臺北市政府"],
];

test.each(captions)("of %s: %s is read right, or is doubtful", (encoding, caption) => {
  const { texts, isSure } = readOldTexts([written(caption, encoding)]);
  if (isSure) expect(texts).toEqual([caption]);
});

test("what most newsrooms have is read right and without a doubt", () => {
  const sure = captions.filter(
    ([encoding, caption]) => readOldTexts([written(caption, encoding)]).isSure,
  );
  expect(sure.map(([, caption]) => caption)).toEqual([
    "“Quote” — O’Brien",
    "Die neue Brücke über die Öd",
    "Le président à Genève, à côté de l’évêque",
    "El señor Muñoz en Cádiz: «mañana»",
    "São Paulo: manifestações na praça",
    "Straße in München, 20 °C",
    "José Núñez",
    "© Müller",
    "München, “Hallo”",
    "Le maire à Orléans, près de l’église",
    "The mayor’s office — “no comment”",
    "Straße in Köln",
    "Владимир Путин в Кремле",
    "Президент в Москве",
    "رئيس الوزراء في القاهرة",
    "Αθήνα, ο πρωθυπουργός",
  ]);
});

test("UTF-8 and plain letters need no guess", () => {
  for (const text of ["Plain", "Zoë Ångström", "القاهرة", "東京", ""])
    expect(readOldTexts([Buffer.from(text)])).toMatchObject({ texts: [text], isSure: true });
});

test("what the same field says elsewhere settles it", () => {
  const read = readOldTexts([written("Photo: Zoë Ångström", "macintosh")], ["Photo: Zoë Ångström"]);
  expect(read).toEqual({ texts: ["Photo: Zoë Ångström"], isSure: true });
});

test("the doubt of one text is the doubt of all that were written with it", () => {
  const both = [
    written("Gdańsk", "windows-1250"),
    written("“Solidarność”, Wałęsa", "windows-1250"),
  ];
  expect(readOldTexts(both).isSure).toBe(readOldTexts([...both].reverse()).isSure);
});

test("bytes of any kind are read as something, and what is no writing is doubtful", () => {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  expect(readOldTexts([all]).isSure).toBe(false);
  expect(readOldTexts([Uint8Array.from([0x81, 0x8d, 0xff])]).isSure).toBe(false);
});
