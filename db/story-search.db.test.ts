import { eq } from "drizzle-orm";
import fc from "fast-check";
import type pg from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import { atDesk } from "@/db/client";
import { indexAnew } from "@/db/index-anew";
import { picturesFor } from "@/db/picture-list";
import { pictureWords } from "@/db/picture-words";
import { searchPublished } from "@/db/published-lists";
import { picture } from "@/db/schema/pictures";
import { done, draftOf, make, retype, smallNewsroom } from "@/db/small-newsroom";
import { storiesOpenTo } from "@/db/story-list";
import { testDatabase } from "@/db/test-database";
import { isRefusal } from "@/newsroom/refusals";

let us: Awaited<ReturnType<typeof smallNewsroom>>;
let owner: pg.Pool;

beforeAll(async () => {
  ({ owner } = await testDatabase());
  us = await smallNewsroom(owner);
});

async function publishedWith(headline: string, text = "Nothing else.") {
  const id = await draftOf(us.reporter, headline);
  done(await retype(us.reporter, id, text));
  done(await make(us.reporter, id, "submit"));
  done(await make(us.editor, id, "approve"));
  done(await make(us.editor2, id, "publish"));
  return id;
}

let pictures = 0;
async function pictureNamed(fileName: string, caption: string): Promise<string> {
  pictures += 1;
  const key = `${pictures}`.padStart(22, "k");
  const [row] = await atDesk()
    .insert(picture)
    .values({
      state: "ready",
      originalKey: key,
      sha256: `${pictures}`.padStart(64, "0"),
      fileName,
      caption,
      bytes: 1,
      type: "jpeg",
      width: 10,
      height: 10,
      cut: key,
      uploadedBy: us.reporter.id,
    })
    .returning();
  if (!row) throw new Error("The picture was not inserted.");
  await atDesk().update(picture).set(pictureWords(row)).where(eq(picture.id, row.id));
  return row.id;
}

const onDesk = async (words: string) =>
  (await storiesOpenTo(us.reporter, { words })).lines.map(({ id }) => id);
const byReaders = async (words: string) =>
  (await searchPublished("en", words, 50)).map(({ id }) => id);
const inLibrary = async (words: string) => {
  const page = await picturesFor(us.reporter, { words });
  return isRefusal(page) ? [] : page.pictures.map(({ id }) => id);
};

const table: [shown: string, typed: string[], not?: string[]][] = [
  ["Ferry’s crème brûlée", ["ferry", "creme", "crème brûl", "BRULEE ferry", "ferry's", "ferrys"]],
  ["AT&T and R&D", ["AT&T", "at&t", "R&D", "at & t", "ATT"]],
  [
    "Covid-19 and/or flu",
    ["covid-19", "covid 19", "covid19", "Covid‑19", "-19", "and/or", "covid-1"],
  ],
  ["Prices up 3.5% to $1,000", ["3.5", "3.5%", "$1,000", "1000", "1 000"], ["35", "5.3"]],
  ["The U.S. in a C++ world", ["u.s", "U.S.", "us", "C++", "c"], ["c#"]],
  [
    "The council’s plan, O’Brien’s rock ’n’ roll",
    ["council", "council's", "council’s", "councils", "o'brien", "obrien", "brien", "'n'"],
  ],
  ["The of\u00adfi\u00adcial \ufb01gures", ["official", "figures", "ﬁgures", "of\u00adficial"]],
  [
    "Mu\u0308nchen, Łódź, Straße",
    ["München", "munchen", "mu\u0308nchen", "lodz", "strasse", "STRASSE"],
  ],
  ["İstanbul ve ISPARTA’da", ["istanbul", "İSTANBUL", "ısparta", "Isparta'da"]],
  ["می\u200cخواهم به خانه بروم", ["می\u200cخواهم", "میخواهم", "می خواهم", "ميخواهم"]],
  ["أحمد في مرّاكش", ["احمد", "أحمد", "مراكش", "مرّاكش", "أَحْمَد"]],
  ["شابّ من آسفي", ["شاب", "شابّ", "اسفي", "آسفي"]],
  ["الدوري في المدرسة", ["الدورى", "الدوري", "المدرسه", "المدرسة"]],
  [
    "المسؤول عن شؤون الرئيس",
    ["مسئول"].map((w) => `ال${w}`).concat("شئون", "شوون", "الرئيس", "الرييس"),
  ],
  ["السنة ٢٠٢٦", ["2026", "٢٠٢٦", "۲۰۲۶"]],
  ["हिन्दी में समाचार", ["हिन्दी", "समाचार", "समा"]],
  ["น้ำท่วมกรุงเทพ", ["น้ำท่วม", "กรุงเทพ", "ท่วม", "น้ำท่วมกรุงเทพ"]],
  ["東京で大雨2026", ["東京", "大雨", "東京で大雨", "2026"], ["京大"]],
  ["ОДЕССА и ёлка", ["одесса", "елка", "Ёлка"]],
  ["Οδός ΟΔΟΥ", ["οδος", "ΟΔΟΣ", "οδού"]],
  ["For $1,000.50 or 12 000 kr", ["1,000.50", "1000.50", "1000", "12000", "12 000", "12,000"]],
  ["Müller and Sørensen", ["Müller", "Mueller", "MULLER", "muell", "Soerensen", "sorensen"]],
  ["Mueller", ["Müller", "mueller"], ["muller"]],
  ["Straße in Übersee", ["uebersee", "übersee", "ubersee", "strasse"]],
  ["हिंदी और मुम्बई में चाँद", ["हिन्दी", "मुंबई", "चांद"]],
  ["นํ้าท่วม เเละ", ["น้ำท่วม", "น้ำ", "และ"]],
  ["한국은 서울에서 뉴스", ["한국", "서울", "한국은"], ["국은"]],
  ["ISBN 978-3-16-148410-0 for $2.5bn", ["9783161484100", "978-3-16-148410-0", "2.5", "2.5bn"]],
  ["A 💫 night 👩\u200d🚒", ["💫", "👩\u200d🚒", "👩"]],
  ["mother-in-law’s e-mail", ["mother-in-law", "mother", "law", "motherinlaw", "email", "e-mail"]],
];

describe("whoever searches finds what they see, however they type it", () => {
  test.each(table)("%s", async (shown, typed, not = []) => {
    const story = await publishedWith(`Zz ${shown}`);
    const inText = await publishedWith("Something in the text", `Before ${shown} after`);
    const id = await pictureNamed(`${shown.replaceAll("/", "_")}.jpg`, "");
    for (const words of typed) {
      expect(await onDesk(words), `the desk for ${words}`).toEqual(
        expect.arrayContaining([story, inText]),
      );
      expect(await byReaders(words), `readers for ${words}`).toEqual(
        expect.arrayContaining([story, inText]),
      );
      expect(await inLibrary(words), `the library for ${words}`).toContain(id);
    }
    for (const words of not) {
      expect(await onDesk(words)).not.toContain(story);
      expect(await byReaders(words)).not.toContain(story);
    }
  });
});

// Without accents these are nothing, a quotation mark, brackets, or two words.
test.each([
  "\u0301",
  "ferry \u0301\u0323",
  "ŉ",
  "ʼ",
  "①",
  "¼",
  "a ʼ",
  "' & !",
  "((:*",
  "\ud800x",
  "\\",
  "'':*A",
])("%j is a search like any other", async (words) => {
  expect(Array.isArray(await onDesk(words))).toBe(true);
  expect(Array.isArray(await byReaders(words))).toBe(true);
  expect(Array.isArray(await inLibrary(words))).toBe(true);
});

/** Words of many scripts, with the signs that stand in and around them. */
const word = fc
  .array(
    fc.constantFrom(
      ..."abéßıİﬁ5½'’&.-–/+#%@_:\u00ad\u0301",
      ..."أإىةؤئءكیەـَّ٣می\u200cה׳״",
      ...["कि", "क्ष", "क़", "น้ำ", "เก", "漢", "字", "デー", "한국", "σ", "Σ", "й", "ё", "💫", "𐐨"],
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(""))
  // A stroke that only stretches an Arabic word is no letter of it.
  .filter((text) => /[\p{L}\p{N}]/u.test(text.replaceAll("\u0640", "")));

test("every word that is shown is found as shown, composed, decomposed, in capitals and in small letters", async () => {
  const id = await draftOf(us.reporter, "Property");
  await fc.assert(
    fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 4 }), async (words) => {
      done(await retype(us.reporter, id, words.join(" "), words.slice(0, 2).join(" ")));
      for (const one of words)
        for (const typed of [
          one,
          one.normalize("NFC"),
          one.normalize("NFD"),
          one.toUpperCase(),
          one.toLowerCase(),
        ])
          expect(await onDesk(typed), JSON.stringify(typed)).toContain(id);
    }),
    { numRuns: 12 },
  );
}, 240_000);

test("what was indexed by an earlier Stet is found by it until it is indexed anew, and then by this one", async () => {
  const id = await publishedWith("Anew for AT&T");
  for (const from of ["story", "published.story"])
    await owner.query(
      `update ${from} set search = to_tsvector('simple', plain_words(headline)), search_cut = 0 where id = $1`,
      [id],
    );
  expect(await byReaders("anew")).toContain(id);
  expect(await byReaders("att")).not.toContain(id);
  expect(await indexAnew()).toBe(2);
  expect(await byReaders("att")).toContain(id);
  expect(await onDesk("att")).toContain(id);
  expect(await indexAnew()).toBe(0);
});

test("a text of a megabyte is kept and found by its beginning", async () => {
  const id = await draftOf(us.reporter, "Long");
  const text = Array.from({ length: 60_000 }, (_, n) => `w${n}x-${n % 977}`).join(" ");
  done(await retype(us.reporter, id, text));
  expect(await onDesk("w12x-12")).toContain(id);
});

test("a story is found by who wrote it and what it is about, after those that say it in the headline", async () => {
  const headline = await publishedWith("Rosa Lind retires");
  const byline = await publishedWith("Something else entirely");
  const found = await byReaders("rosa lind");
  expect(found[0]).toBe(headline);
  expect(found).toContain(byline);
});
