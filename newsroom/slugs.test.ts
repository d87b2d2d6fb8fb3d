import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isSlug, isStorySlug, numberedSlug, reservedSlugs, slugOf } from "./slugs";

describe("the address that a headline suggests", () => {
  test.each([
    ["Straits ministers agree shipping corridor", "straits-ministers-agree-shipping-corridor"],
    ["“It’s over,” says Müller — for now", "its-over-says-muller-for-now"],
    ["Ærø to Straße: 10% øre", "aero-to-strasse-10-ore"],
    ["وزراء المضائق يتفقون", "وزراء-المضائق-يتفقون"],
    ["  ---  ", ""],
    ["🙂", ""],
    ["Zoë’s 2nd № 5", "zoes-2nd-no-5"],
    ["Scha\u00adden", "schaden"],
    [
      "The of\u00adfi\u00adcial ﬁgures\u000c were de\u00ad\nlayed\u0010 until May",
      "the-official-figures-were-delayed-until-may",
    ],
    ["हिन्दी में समाचार", "हिन्दी-में-समाचार"],
    ["น้ำท่วมกรุงเทพ", "น้ำท่วมกรุงเทพ".normalize("NFKC")],
    ["データの日々", "データの日々"],
    ["விவசாயிகள் போராட்டம்", "விவசாயிகள்-போராட்டம்"],
    ["مُدَرِّسَةٌ جديدة", "مدرسة-جديدة"],
    ["الســلام", "السلام"],
    ["می\u200cخواهم بروم", "میخواهم-بروم"],
    ["עִבְרִית קַלָּה", "עברית-קלה"],
    ["Мо\u0301сква и йод", "москва-и-йод"],
    ["ＦＵＬＬ width ①", "full-width-1"],
    ["İstanbul’da", "istanbulda"],
    ["Ⅷ congress", "viii-congress"],
    ["2½ years", "2-1-2-years"],
    ["\u202eevil\u202c word\u200b\ufeff", "evil-word"],
    ["...", ""],
    ["\u200d\u0301", ""],
  ])("%s", (headline, slug) => {
    expect(slugOf(headline)).toBe(slug);
    if (slug) expect(isSlug(slug)).toBe(true);
  });

  test("ends at a word when it is long", () => {
    const slug = slugOf("word ".repeat(40));
    expect(slug.length).toBeLessThanOrEqual(80);
    expect(slug.endsWith("word")).toBe(true);
  });
});

test.each([
  "",
  "Upper",
  "a--b",
  "-a",
  "a-",
  "a b",
  "a/b",
  "../x",
  "a.b",
  "e\u0301",
  "x".repeat(81),
])("%j is no address", (text) => {
  expect(isSlug(text)).toBe(false);
});

test("every reserved address is known", () => {
  expect(reservedSlugs).toContain("desk");
  expect(new Set(reservedSlugs).size).toBe(reservedSlugs.length);
});

test("a letter of two halves is kept whole or left out where an address is cut", () => {
  const slug = slugOf(`a${"𐐨".repeat(100)}`);
  expect(isSlug(slug)).toBe(true);
  expect(slug.length).toBe(79);
});

test.each([
  ["a vowel sign stays with its letter", "कि".repeat(60), /कि$/],
  ["a vowel in front of its letter stays with it", `ก${"เก".repeat(60)}`, /เก$/],
  ["two letters that are written as one stay together", `क${"क्ष".repeat(60)}`, /क्ष$/],
])("%s where an address is cut", (_, headline, end) => {
  expect(slugOf(headline)).toMatch(end);
});

describe("the second story of a headline", () => {
  test("gets a number", () => {
    expect(numberedSlug("a-ferry", 1)).toBe("a-ferry");
    expect(numberedSlug("a-ferry", 2)).toBe("a-ferry-2");
  });

  test("gets one that is whole where the first is long", () => {
    const first = slugOf(
      "Barrage gates opened as delta braces for a second crest of the flood this winter",
    );
    expect(first).toHaveLength(80);
    expect(numberedSlug(first, 2)).toBe(
      "barrage-gates-opened-as-delta-braces-for-a-second-crest-of-the-flood-this-2",
    );
    expect(isSlug(numberedSlug(first, 2))).toBe(true);
  });
});

test.each(["desk", "topic", "author", "search", "feed"])("%j is no story’s address", (word) => {
  expect(isStorySlug(word)).toBe(false);
});

/** Letters and signs of many scripts, and what is met between them. */
const headlines = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc.string({ unit: "binary", maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        ...[..."abcéßİıÆﬁ½①™№'’-– .,/%&#?\u00ad\u200b\u200c\u200d\u202e\ufe0f\u0301\u0345"],
        ...[..."कख्षिंก็เ้ำລາاأّىـ٣שְׁक़ंΣςΰйёї𐐀𐐨💫👩🏽データー々韓國ខ្មែမြန်"],
        ..."word ministers flood ".split(/(?= )/),
      ),
      { maxLength: 150 },
    )
    .map((parts) => parts.join("")),
);

test("every address that is made is one, at every length, and reads the same in a link", () => {
  fc.assert(
    fc.property(headlines, fc.integer({ min: 1, max: 99_999 }), (headline, number) => {
      const slug = slugOf(headline);
      if (slug === "") return;
      const numbered = numberedSlug(slug, number);
      for (const one of [slug, numbered]) {
        expect(isSlug(one), JSON.stringify(one)).toBe(true);
        expect(decodeURIComponent(new URL(`/world/${one}`, "https://paper.example").pathname)).toBe(
          `/world/${one}`,
        );
      }
      expect(slugOf(slug)).toBe(slug);
    }),
    { numRuns: 3_000 },
  );
});

test("one headline in its composed and its decomposed spelling is one address", () => {
  fc.assert(
    fc.property(headlines, (headline) => {
      expect(slugOf(headline.normalize("NFD"))).toBe(slugOf(headline.normalize("NFC")));
    }),
  );
});
