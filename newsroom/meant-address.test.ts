import fc from "fast-check";
import { expect, test } from "vitest";
import { meantAddresses } from "./meant-address";

const meant = (address: string) =>
  meantAddresses(address.split("/").filter(Boolean)).map((one) => `/${one.join("/")}`);

test.each([
  ["/world/con.", "/world/con"],
  ["/world/con)", "/world/con"],
  ["/world/con,", "/world/con"],
  ["/world/con%22", "/world/con"],
  ["/world/con%E2%80%9D", "/world/con"],
  ["/world/con%20", "/world/con"],
  ["/world/con%E2%80%8F", "/world/con"],
  ["/world/con%2520", "/world/con"],
  ["/world/con…", "/world/con"],
  ["/world/con。", "/world/con"],
  ["/world/con;utm=1", "/world/con"],
  ["/world/con&utm_source=x", "/world/con"],
  ["/world/con.html", "/world/con"],
  ["/world/con/)", "/world/con"],
  ["/world/con-", "/world/con"],
  ["/World/Con", "/world/con"],
  ["/world./con/History).", "/world/con/history"],
  ["/world/a--ferry", "/world/a-ferry"],
  ["/world/a--2.", "/world/a--2"],
  ["/world/ferry%EF%BF%BD-2.", "/world/ferry\ufffd-2"],
  ["/world/M%C3%BCnchen", "/world/munchen"],
  ["/ar/world/عبارة،", "/ar/world/عبارة"],
  ["/world/%D9%85%D8%B5%D8%B1%", "/world/مصر"],
  ["/world/%D9%85%D8%B5%D8%B1%)", "/world/مصر"],
  ["/world/%D9%85%D8%B5%D8%B1%D8", "/world/مصر"],
  ["/world/feed.xml.", "/world/feed.xml"],
  ["/world/de%C2%ADlayed", "/world/delayed"],
  ["/topic/Shipping.", "/topic/shipping"],
  ["/archive/2026/11/30)", "/archive/2026/11/30"],
])("%s may have meant %s", (address, to) => {
  expect(meant(address)).toContain(to);
});

test.each(["/", "/world/con", "/)", "/%zz"])(
  "%s can have meant nothing else, or only a part",
  (address) => {
    expect(meant(address)).not.toContain(address);
    expect(meant(address)).not.toContain("/");
  },
);

test("what was meant stands on this site", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" }), { maxLength: 4 }), (segments) => {
      for (const one of meantAddresses(segments)) {
        const path = `/${one.map(encodeURIComponent).join("/")}`;
        expect(new URL(path, "https://paper.example").origin).toBe("https://paper.example");
        expect(path).toMatch(/^\/[^/\\]/);
      }
    }),
  );
});
