import { expect, test } from "vitest";
import { plainDigits } from "./digits";

test("the digits of every script are read", () => {
  const nought = Array.from({ length: 0x1fbf0 }, (_, at) => at).filter(
    (at) =>
      /^\p{Nd}$/u.test(String.fromCodePoint(at)) && plainDigits(String.fromCodePoint(at)) === "0",
  );
  expect(nought.length).toBeGreaterThan(60);
  for (const first of nought) {
    const run = Array.from({ length: 10 }, (_, n) => String.fromCodePoint(first + n)).join("");
    expect(plainDigits(run)).toBe("0123456789");
  }
});

test.each([
  ["٤٢", "42"],
  ["۴۲", "42"],
  ["४२", "42"],
  ["４２", "42"],
  ["½ ² Ⅻ", "½ ² Ⅻ"],
  ["no. 7", "no. 7"],
])("%s is %s", (typed, plain) => expect(plainDigits(typed)).toBe(plain));
