import { expect, test } from "vitest";
import { hashOfRecord, sealOf } from "./chain";
import { canonical, hashOf, sha256 } from "./hash";

test("SHA-256 is the standard's (FIPS 180-2, appendix B.1)", async () => {
  expect(await sha256("abc")).toBe(
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  );
});

test("the canonical form orders keys and nothing else", () => {
  expect(canonical({ b: [2, 1], a: "\u20ac\n", c: { y: null, x: true } })).toBe(
    '{"a":"€\\n","b":[2,1],"c":{"x":true,"y":null}}',
  );
  expect(() => canonical(Number.NaN)).toThrow();
});

test("order of keys does not change a hash, everything else does", async () => {
  const one = await hashOf({ a: 1, b: [1, 2] });
  expect(await hashOf({ b: [1, 2], a: 1 })).toBe(one);
  expect(await hashOf({ b: [2, 1], a: 1 })).not.toBe(one);
});

test("a version's hash stays the same across releases", async () => {
  const seal = await sealOf("00", "11");
  const hash = await hashOfRecord({
    story: "6f1f3a52-6d54-4a3c-9f3e-111111111111",
    number: 2,
    at: "2026-11-23T12:00:00.000Z",
    kind: "correction",
    note: "The vote was on Monday.",
    seal,
    previous: "ab",
  });
  expect(seal).toBe("786a469a309d78acbe63800abc36925975385d0035c2493242615190fc5b5e65");
  expect(hash).toBe("8139fff347d62034cabad814558b0d64bb73924435cd83a7a98655ec4a9fda25");
});
