import { describe, expect, test } from "vitest";
import { roleIn } from "@/article/byline-words";
import { toldOf } from "@/article/picture-words";
import { changeWords } from "@/newsroom/change-words";
import { isSpoken, type Language, languages, spokenLanguages } from "@/newsroom/languages";
import { localeOf } from "@/newsroom/locales";
import { sourceTypeNames } from "@/newsroom/source-types";
import { bylineRoles } from "@/newsroom/story";
import { storyIn, type Words, wordsIn } from "./words";

const said = (words: object): string[] =>
  Object.values(words).flatMap((value) =>
    typeof value === "string" ? [value] : typeof value === "object" ? said(value) : [],
  );

/** Everything that the reader site says in a language, numbers and names put in. */
function everythingIn(language: Language): string[] {
  const words: Words = wordsIn(language);
  const counts = [0, 1, 2, 3, 11, 100, 1234];
  return [
    ...said(words),
    ...counts.flatMap((count) => [words.found(count), words.minutes(count), words.gallery(count)]),
    ...[words.foundNothing("x"), words.moreIn("x"), words.changedIn(2), words.position(1, 2)],
    ...bylineRoles.map((role) => roleIn(language, role)),
    ...Object.values(changeWords(language)),
    ...sourceTypeNames.flatMap((sourceType) =>
      toldOf(language, { credit: "", copyright: "", verifiedBy: "x", sourceType }),
    ),
    storyIn(language),
  ];
}

describe.each(spokenLanguages)("in %s", (language) => {
  test("every plural form that the language has is said, and no number is forgotten", () => {
    const words = wordsIn(language);
    const forms = new Set<string>();
    for (let count = 1; count <= 200; count++) {
      forms.add(new Intl.PluralRules(localeOf(language)).select(count));
      for (const told of [words.found(count), words.minutes(count), words.gallery(count)]) {
        expect(told).not.toMatch(/[#{}]|undefined/);
        if (count > 2) expect(told).toContain(String(count));
      }
    }
    expect(forms.size).toBe(language === "ar" ? 5 : 2);
  });

  test("nothing is empty, straight or in English", () => {
    const everything = everythingIn(language);
    for (const text of everything) {
      expect(text.trim()).not.toBe("");
      expect(text).not.toMatch(/["']|\.\.\.|--/);
    }
    const english = new Set(everythingIn("en").filter((text) => / /.test(text)));
    if (language !== "en")
      expect(
        everything.filter((text) => english.has(text)).filter((text) => !/^\d/.test(text)),
      ).toEqual([]);
  });
});

test("Arabic counts in its six ways", () => {
  const { found } = wordsIn("ar");
  expect([0, 1, 2, 3, 10, 11, 99, 100, 102, 103, 111].map(found)).toEqual([
    "لا مواد",
    "مادة واحدة",
    "مادتان",
    "3 مواد",
    "10 مواد",
    "11 مادة",
    "99 مادة",
    "100 مادة",
    "102 مادة",
    "103 مواد",
    "111 مادة",
  ]);
});

test("thousands stand apart as each language has it", () => {
  expect(spokenLanguages.map((language) => wordsIn(language).found(12_345))).toEqual([
    "12,345 stories",
    "12,345 مادة",
    "12.345 Beiträge",
    "12.345 noticias",
    "12\u202f345 articles",
    "12.345 haber",
    "12,345 تحریریں",
  ]);
});

test("a language without words gets the English ones, and its own name for its stories", () => {
  const unspoken = (Object.keys(languages) as Language[]).filter((one) => !isSpoken(one));
  expect(unspoken).toEqual(["fa", "he", "it", "nl", "pt"]);
  for (const language of unspoken) {
    expect(wordsIn(language)).toBe(wordsIn("en"));
    expect(storyIn(language)).toBe(languages[language].name);
  }
});
