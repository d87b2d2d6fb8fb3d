import { expect, test } from "vitest";
import { sourceTypeIn, sourceTypeNames, sourceTypes, sourceTypeUri } from "./source-types";

test("a code is read back from the address that it is written as, from either scheme and from its bare name", () => {
  for (const name of sourceTypeNames) {
    expect(sourceTypeIn(sourceTypeUri(name))).toBe(name);
    expect(sourceTypeIn(sourceTypeUri(name).replace("http:", "https:"))).toBe(name);
    expect(sourceTypeIn(` ${name} `)).toBe(name);
  }
});

test("names that IPTC has retired are read as those of today", () => {
  expect(sourceTypeIn("http://cv.iptc.org/newscodes/digitalsourcetype/minorHumanEdits")).toBe(
    "humanEdits",
  );
  expect(sourceTypeIn("digitalArt")).toBe("digitalCreation");
});

test.each([
  "",
  "photo",
  "toString",
  "__proto__",
  "constructor",
  "https://evil.example/digitalCapture",
])("%j is none of them", (text) => {
  expect(sourceTypeIn(text)).toBeNull();
});

test("what no lens saw is said to readers, and what one saw is not", () => {
  const silent = sourceTypeNames.filter((name) => sourceTypes[name].said === "");
  expect(silent).toEqual(["digitalCapture", "negativeFilm", "positiveFilm", "print"]);
});
