import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { searchWords } from "./search-words";

const told = (text: string) =>
  searchWords(text).map(({ parts, whole }) => {
    const each = parts.map(({ forms, exact, run }) =>
      run.length > 0 ? run.join("|") : exact || forms.join("/"),
    );
    return whole.length > 0 ? `${each.join(" ")} = ${whole.join("/")}` : each.join(" ");
  });

test.each([
  ["The ferry, the quay", ["the", "ferry", "the", "quay"]],
  ["AT&T and R&D", ["at t = att", "and", "r d = rd"]],
  ["covid-19", ["covid 19 = covid19"]],
  ["and/or", ["and or = andor"]],
  ["the U.S. economy", ["the", "u s = us", "economy"]],
  ["up 3.5 points, not 35", ["up", "3 5 = 3.5", "points", "not", "35"]],
  ["1,000 and 1\u202f000", ["1 000 = 1.000/1000", "and", "1 000 = 1.000/1000"]],
  ["the council’s, the councils’", ["the", "council s = councils", "the", "councils"]],
  ["C++, C# and C", ["c++", "c#", "and", "c"]],
  ["#metoo @desk $5 7% -19", ["metoo", "desk", "5", "7", "19"]],
  ["a & b — c", ["a", "b", "c"]],
  ["Stet™ ½ 2½", ["stet", "1⁄2".replace("⁄", " "), "2", "1 2"].flatMap((w) => w.split(" "))],
  ["of\u00adfi\u00adcial ﬁgures", ["official", "figures"]],
  ["Straße STRASSE", ["strasse", "strasse"]],
  ["İstanbul ISPARTA ısparta", ["istanbul", "isparta", "isparta"]],
  ["Łódź, Ærø", ["lodz", "aero/aeroe"]],
  ["ΟΔΟΣ οδός", ["οδοσ", "οδοσ"]],
  ["٢٠٢٦ ۲۰۲۶ २०२६ 2026", ["2026", "2026", "2026", "2026"]],
  ["أحمد احمد", ["احمد", "احمد"]],
  ["شابّ", ["شاب"]],
  ["مرّاكش", ["مراكش"]],
  ["آسفي", ["اسفي"]],
  ["الدورى الدوري", ["الدوري", "الدوري"]],
  ["مدرسة", ["مدرسه"]],
  ["الســلام", ["السلام"]],
  ["مسؤول مسئول مسوول", ["مسوول/مسول", "مسيول/مسول", "مسوول"]],
  ["می\u200cخواهم", ["مي خواهم = ميخواهم"]],
  ["हिन्दी हिंदी क़लम", ["हिंदी", "हिंदी", "कलम"]],
  ["मुम्बई मुंबई चाँद चांद अन्य", ["मुंबई", "मुंबई", "चांद", "चांद", "अन्य"]],
  ["ગુજરાતી સમ્બંધ સંબંધ", ["ગુજરાતી", "સંબંધ", "સંબંધ"]],
  ["น้ำท่วม นํ้าท่วม", ["นํ้|า|ท่|ว|ม", "นํ้|า|ท่|ว|ม"]],
  ["เเม่ แม่ ທີ່ ທ່ີ", ["แ|ม่", "แ|ม่", "ທີ່", "ທີ່"]],
  ["Müller Mueller Muller", ["muller/mueller", "mueller", "muller"]],
  ["Ångström, Sørensen", ["angstrom/aangstroem", "sorensen/soerensen"]],
  ["Noël naïve vergüenza", ["noel", "naive", "verguenza/vergueenza"]],
  ["1,000.50 = 1000.50", ["1 000 50 = 1.000.50/1000.50", "1000 50 = 1000.50"]],
  ["1 000 000 of ۱ ۰۰۰", ["1 000 000 = 1.000.000/1000000", "of", "1 000 = 1.000/1000"]],
  ["in 2026 100 came", ["in", "2026", "100", "came"]],
  ["978-3-16-148410-0", ["978 3 16 148410 0 = 978.3.16.148410.0/9783161484100"]],
  ["東京2026", ["東|京", "2026"]],
  ["💫👩‍🚒", ["💫", "👩", "🚒"]],
  ["\u0301 \u200d . -", []],
])("%j is looked for as %j", (text, words) => {
  expect(told(text)).toEqual(words);
});

test("only so many words of a question are looked for", () => {
  expect(searchWords("a b c d", 2)).toHaveLength(2);
});

/** Every letter and figure there is, once each; of the many syllables and signs of a kind a few. */
const letters: string[] = [];
for (let code = 0; code < 0x2fa20; code += 1) {
  const one = String.fromCodePoint(code);
  const isOneOfMany = /[\p{Unified_Ideograph}가-힣]/u.test(one) && code % 97 !== 0;
  if (/^[\p{L}\p{Nd}]$/u.test(one) && !isOneOfMany) letters.push(one);
}

describe("every letter of every script", () => {
  const all = letters.join(" ");
  const known = searchWords(all);

  test.each([
    ["as a capital", (text: string) => text.toUpperCase()],
    ["as a small letter", (text: string) => text.toLowerCase()],
    ["composed", (text: string) => text.normalize("NFC")],
    ["decomposed", (text: string) => text.normalize("NFD")],
    ["in its compatible form", (text: string) => text.normalize("NFKC")],
  ])("is the same %s", (_, otherwise) => {
    const others = searchWords(otherwise(all)).filter(
      (word, place) => JSON.stringify(word) !== JSON.stringify(known[place]),
    );
    expect(others).toEqual([]);
  });
});

test("a word is cut in the same way wherever it stands", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.nat(letters.length - 1), fc.constantFrom(..."-'&.+\u00ad\u0301")), {
        maxLength: 12,
      }),
      (signs) => {
        const word = signs.map((one) => (typeof one === "number" ? letters[one] : one)).join("");
        expect(searchWords(` ${word} `)).toEqual(searchWords(word));
        expect(searchWords(`${word} then`).slice(0, -1)).toEqual(searchWords(word));
      },
    ),
    { numRuns: 2_000 },
  );
});
