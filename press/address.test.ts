import fc from "fast-check";
import { expect, test } from "vitest";
import { encodeAddress, readAddress } from "@/press/address";

test.each([
  ["/", "/", ""],
  ["/world/ferry", "/world/ferry", ""],
  ["/world?_rsc=abc", "/world", "?_rsc=abc"],
  ["/caf%C3%A9", "/café", ""],
  ["/%d8%b9%d8%a7%d9%84%d9%85", "/عالم", ""],
  ["/w%6frld", "/world", ""],
  ["http://other.example/world?x=1#y", "/world", "?x=1"],
  ["/a#b?c", "/a", ""],
])("%s asks for %s", (target, address, query) => {
  expect(readAddress(target)).toEqual({ kind: "address", address, query });
});

test.each([
  ["/world/", "/world"],
  ["//world", "/world"],
  ["//evil.example/", "/evil.example"],
  ["///", "/"],
  ["/world//ferry/?q=1", "/world/ferry?q=1"],
  ["/cafe%CC%81", "/caf%C3%A9"],
  ["/world/ferry%0A", "/world/ferry"],
  ["/world/ferry%0D%0A?q=1", "/world/ferry?q=1"],
  ["/world/ferry%5C%22", "/world/ferry"],
])("%s has moved to %s", (target, to) => {
  expect(readAddress(target)).toMatchObject({ kind: "moved", to });
});

test.each([
  "",
  "*",
  "world",
  "/../etc/passwd",
  "/a/./b",
  "/%2e%2E/x",
  "/a%2fb",
  "/a%5cb",
  "/a\\b",
  "/%",
  "/%zz",
  "/%ff",
  "/%00",
  "/a%0d%0ab",
  "/%0a",
  "/..%0a/x",
  "/%5c%5cevil.example",
  `/${"a".repeat(2_000)}`,
])("nothing can stand at %j", (target) => {
  expect(readAddress(target)).toEqual({ kind: "impossible" });
});

test("where it leads is always normal, and on this site", () => {
  fc.assert(
    fc.property(fc.webPath(), fc.string(), (path, more) => {
      const asked = readAddress(`/${path}/${more}`);
      if (asked.kind === "impossible") return;
      const to = asked.kind === "moved" ? asked.to : encodeAddress(asked.address);
      expect(to).toMatch(/^\/(?![/\\])/);
      expect(readAddress(to)).toMatchObject({ kind: "address", address: asked.address });
    }),
  );
});
