import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MarkedLanguage } from "./quotation-marks";
import { settingOf } from "./typographic-rules";

/** A text as it stands after each of its characters was typed. */
function typed(text: string, language: MarkedLanguage): string {
  let stands = "";
  for (const letter of text) {
    const set = settingOf(letter, stands, language);
    stands = set ? stands.slice(0, stands.length - set.remove) + set.insert : stands + letter;
  }
  return stands;
}

describe("what is typed is set", () => {
  test.each<[MarkedLanguage, string, string]>([
    ["en", `"No," she said.`, "“No,” she said."],
    ["en", `the mayor's "plan"`, "the mayor’s “plan”"],
    ["en", `("so he said")`, "(“so he said”)"],
    ["en", `"He said 'no'"`, "“He said ‘no’”"],
    ["en", `"'No,' he said," she said`, "“‘No,’ he said,” she said"],
    ["en", `the computers' keys`, "the computers’ keys"],
    ["en", `"'Tis," she said`, "“’Tis,” she said"],
    ["en", `""`, "“”"],
    ["en", `''`, "‘’"],
    ["en", `a "" b`, "a “” b"],
    ["en", `"What the--" he said`, "“What the—” he said"],
    ["en", `she--"my mother"--and`, "she—“my mother”—and"],
    ["en", `either/"or"`, "either/“or”"],
    ["en", `["x"]`, "[“x”]"],
    ["en", `"Yes", "no"`, "“Yes”, “no”"],
    ["en", `O'Brien's`, "O’Brien’s"],
    ["en", `don't, won't, it's`, "don’t, won’t, it’s"],
    ["en", `'Don't go,' he said`, "‘Don’t go,’ he said"],
    ["en", `"Route 66"`, "“Route 66”"],
    ["en", `'Catch 22'`, "‘Catch 22’"],

    ["en", `'90s`, "’90s"],
    ["en", `the '90s`, "the ’90s"],
    ["en", `('68)`, "(’68)"],
    ["en", `back--'68`, "back—’68"],
    ["en", `class of '92.`, "class of ’92."],
    ["en", `"the '60s"`, "“the ’60s”"],
    ["en", `'2001'`, "‘2001’"],
    ["en", `'300'`, "‘300’"],
    ["en", `the 1990's`, "the 1990’s"],
    ["en", `'9 to 5'`, "‘9 to 5’"],
    ["en", `rock 'n' roll`, "rock ’n’ roll"],
    ["en", `Guns N' Roses`, "Guns N’ Roses"],
    ["en", `rock 'n roll`, "rock ’n roll"],
    ["en", `'twas`, "’twas"],
    ["en", `'Twas the night`, "’Twas the night"],
    ["en", `give 'em hell`, "give ’em hell"],
    ["en", `wait 'til noon`, "wait ’til noon"],
    ["en", `wait 'till noon`, "wait ’till noon"],
    ["en", `'cause`, "’cause"],
    ["en", `'tissue'`, "‘tissue’"],
    ["en", `'empty'`, "‘empty’"],
    ["en", `'no'`, "‘no’"],
    ["en", `'Tilt,' he said`, "‘Tilt,’ he said"],
    ["en", `6'2"`, "6′2″"],
    ["en", `he is 6'2" tall`, "he is 6′2″ tall"],
    ["en", `6' 2"`, "6′ 2″"],
    ["en", `"He is 6'2" tall"`, "“He is 6′2″ tall”"],
    ["en", `a 12" pizza`, "a 12″ pizza"],
    ["en", `48°51'24"N`, "48°51′24″N"],

    ["de", `Er sagte: "Nein"`, "Er sagte: „Nein“"],
    ["de", `"Er sagte 'ja'"`, "„Er sagte ‚ja‘“"],
    ["de", `"'Ja', sagte er", sagte sie`, "„‚Ja‘, sagte er“, sagte sie"],
    ["de", `'ja'`, "‚ja‘"],
    ["de", `Lars' Buch`, "Lars’ Buch"],
    ["de", `geht's`, "geht’s"],
    ["de", `'wie geht's dir'`, "‚wie geht’s dir‘"],
    ["de", `die '68er`, "die ’68er"],
    ["de", `'ne Idee`, "’ne Idee"],
    ["de", `"Ja" und "nein"`, "„Ja“ und „nein“"],
    ["de", `("Ja")`, "(„Ja“)"],
    ["fr", `Il dit "non"`, "Il dit «\u202fnon\u202f»"],
    ["fr", `"Il a dit "oui"", dit-elle`, "«\u202fIl a dit “oui”\u202f», dit-elle"],
    ["fr", `" non "`, "«\u00a0non\u00a0»"],
    ["fr", `""`, "«\u202f»"],
    ["fr", `l'eau d'aujourd'hui`, "l’eau d’aujourd’hui"],
    ["fr", `mai '68`, "mai ’68"],
    ["es", `dijo "no"`, "dijo «no»"],
    ["es", `¿"Qué"?`, "¿«Qué»?"],
    ["es", `"dijo "no" ayer"`, "«dijo “no” ayer»"],
    ["it", `gli anni '60`, "gli anni ’60"],
    ["it", `la 'Ndrangheta`, "la ’Ndrangheta"],
    ["it", `l'"amico"`, "l’«amico»"],
    ["nl", `'s avonds`, "’s avonds"],
    ["nl", `in 't huis`, "in ’t huis"],
    ["nl", `'s-Hertogenbosch`, "’s-Hertogenbosch"],
    ["nl", `foto's`, "foto’s"],
    ["nl", `hij zei 'ja'`, "hij zei ‘ja’"],
    ["tr", `İstanbul'da "evet" dedi`, "İstanbul’da “evet” dedi"],
    ["ur", `اس نے "نہیں" کہا`, "اس نے “نہیں” کہا"],
    ["ar", `قال "لا"`, "قال «لا»"],
    ["ar", `"قال "لا" أمس"`, "«قال “لا” أمس»"],
    ["fa", `گفت "نه"`, "گفت «نه»"],
    ["he", `צה"ל`, "צה״ל"],
    ["he", `"שלום"`, "”שלום”"],
    ["he", `"צה"ל הודיע"`, "”צה״ל הודיע”"],
    ["he", `ג'ורג'`, "ג׳ורג׳"],
    ["sv", `hon sa "nej"`, "hon sa ”nej”"],
    ["sv", `"a" "b"`, "”a” ”b”"],
    ["fi", `sanoi 'ei'`, "sanoi ’ei’"],
    ["pl", `powiedział "nie"`, "powiedział „nie”"],
    ["ru", `"сказал "нет" вчера"`, "«сказал „нет“ вчера»"],
    ["da", `sagde "nej"`, "sagde »nej«"],

    ["en", "a--b", "a—b"],
    ["en", "one - two", "one – two"],
    ["en", "wait...", "wait…"],
    ["en", "twenty-one", "twenty-one"],
    ["en", "3 - 1", "3 – 1"],
    ["en", "----", "——"],
  ])("in %s: %s", (language, keys, stands) => {
    expect(typed(keys, language)).toBe(stands);
  });

  test.each([
    "https://paper.example/a--b...c/it's",
    "https://paper.example/?q='x'&r=\"y\"",
    "www.paper.example/a--b",
    "paper.example/a--b/it's",
    "my--paper.example/x",
    "xn--bcher-kva.example",
    "o'brien@paper.example",
    "a--b@paper.example",
    "mailto:o'brien@paper.example",
    "tel:+44--1",
    "print('x')",
    'a="b"',
    "snake_case's",
    "{'a'}",
    "`it's`",
    "C:\\it's",
  ])("an address and what is written for machines stay as typed: %s", (keys) => {
    for (const language of ["en", "de", "fr"] as const) {
      expect(typed(keys, language)).toBe(keys);
      expect(typed(`see ${keys}`, language)).toBe(`see ${keys}`);
    }
  });

  test.each([
    [`"https://paper.example/a--b"`, "“https://paper.example/a--b”"],
    [`"paper.example"`, "“paper.example”"],
    [`"desk@paper.example," it says`, "“desk@paper.example,” it says"],
    [`('https://paper.example')`, "(‘https://paper.example’)"],
    [`"and/or"`, "“and/or”"],
    [`@paper's`, "@paper’s"],
    [`#MeToo's "end"`, "#MeToo’s “end”"],
    [`the item(s)' price`, "the item(s)’ price"],
  ])("a quotation around an address is closed: %s", (keys, stands) => {
    expect(typed(keys, "en")).toBe(stands);
  });

  test("a divider of hyphens stays one", () => {
    expect(settingOf("-", "--", "en")).toBeNull();
  });

  test("a whole word at once, pasted or dictated, is left alone", () => {
    expect(settingOf(`"no"`, "", "en")).toBeNull();
  });

  const language = fc.constantFrom<MarkedLanguage>("en", "de", "fr", "ar", "he", "nl", "sv", "ur");

  test("a text without signs is the text", () => {
    const plain = fc.stringMatching(/^[\p{L}\p{N}\p{M} ,;:!?()]{0,60}$/u);
    fc.assert(
      fc.property(language, plain, (tongue, text) => {
        expect(typed(text, tongue)).toBe(text);
      }),
    );
  });

  test("whatever is typed, only its signs are set: letters, digits and blanks are all there, in order", () => {
    const hands = fc.array(
      fc.constantFrom(..."ab2s nt.-@/\"'שא é_(=").map((key) => key),
      { maxLength: 40 },
    );
    const words = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");
    fc.assert(
      fc.property(language, hands, (tongue, keys) => {
        expect(words(typed(keys.join(""), tongue))).toBe(words(keys.join("")));
      }),
      { numRuns: 2_000 },
    );
  });

  test("what goes and what comes never tears more than the word before", () => {
    const hands = fc.array(fc.constantFrom(..."ab29 stn.-@/\"'"), { maxLength: 30 });
    fc.assert(
      fc.property(language, hands, (tongue, keys) => {
        let stands = "";
        for (const key of keys) {
          const set = settingOf(key, stands, tongue);
          if (set) {
            expect(set.remove).toBeLessThanOrEqual(stands.length);
            expect(stands.slice(stands.length - set.remove).trimEnd()).not.toMatch(/ /);
          }
          stands = set ? stands.slice(0, stands.length - set.remove) + set.insert : stands + key;
        }
      }),
    );
  });
});
