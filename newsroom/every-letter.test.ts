import { expect, test } from "vitest";
import { isSlug, slugOf } from "./slugs";

test("every letter and sign there is makes an address that is one, or none", () => {
  const unfit: string[] = [];
  for (let code = 0; code < 0x2fa20; code += 1) {
    const one = String.fromCodePoint(code);
    for (const headline of [one, `a${one}b`]) {
      const slug = slugOf(headline);
      if (slug !== "" && !(isSlug(slug) && slugOf(slug) === slug)) unfit.push(headline);
    }
  }
  expect(unfit).toEqual([]);
});
