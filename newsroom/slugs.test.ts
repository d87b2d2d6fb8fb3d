import { describe, expect, test } from "vitest";
import { isSlug, reservedSlugs, slugOf } from "./slugs";

describe("the address that a headline suggests", () => {
  test.each([
    ["Straits ministers agree shipping corridor", "straits-ministers-agree-shipping-corridor"],
    ["“It’s over,” says Müller — for now", "its-over-says-muller-for-now"],
    ["Ærø to Straße: 10% øre", "aero-to-strasse-10-ore"],
    ["وزراء المضائق يتفقون", "وزراء-المضائق-يتفقون"],
    ["  ---  ", ""],
    ["🙂", ""],
    ["Zoë’s 2nd № 5", "zoes-2nd-5"],
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
