import fc from "fast-check";
import { expect, test } from "vitest";
import { isSafeHref } from "./links";
import { linkAsPasted, linkAsWritten } from "./written-links";

test.each([
  ["desk@example.org", "mailto:desk@example.org"],
  ["  https://example.org  ", "https://example.org"],
  ["www.example.org/a b", "https://www.example.org/a%20b"],
  ["example.org.", "https://example.org"],
  ["<https://example.org/a>", "https://example.org/a"],
  ["(https://example.org/a)", "https://example.org/a"],
  ["“https://example.org/a”", "https://example.org/a"],
  ["https://en.example.org/wiki/Port_(sea)", "https://en.example.org/wiki/Port_(sea)"],
  ["+44 20 7946 0000", "tel:+442079460000"],
  ["+44 (0)20 7946-0000", "tel:+442079460000"],
  ["020 7946 0000", "tel:02079460000"],
  ["+٩٠ ٢١٢ ٥٥٥ ٠٠٠٠", "tel:+902125550000"],
  ["tel:+44 20 7946 0000", "tel:+442079460000"],
  ["\u200bhttps://example.org", "https://example.org"],
  ["https://exam\u200bple.org/x", "https://example.org/x"],
  ["Desk <desk@example.org>", "mailto:desk@example.org"],
  [
    "mailto:desk@example.org?subject=About the tolls",
    "mailto:desk@example.org?subject=About%20the%20tolls",
  ],
  ["https://example.org/annual report 2026.pdf", "https://example.org/annual%20report%202026.pdf"],
  ["münchen.example/straße", "https://münchen.example/straße"],
  ["пример.рф/новости", "https://пример.рф/новости"],
  ["مثال.إختبار", "https://مثال.إختبار"],
  ["उदाहरण.भारत", "https://उदाहरण.भारत"],
  ["//example.org/x", "https://example.org/x"],
  ["http:/example.org", "http://example.org"],
  ["https//example.org", "https://example.org"],
  ["HTTPS://Example.org", "https://Example.org"],
  ["example.org:8080/x?y=1#z", "https://example.org:8080/x?y=1#z"],
  ["192.168.0.1/x", "https://192.168.0.1/x"],
  ["/world/ferry", "/world/ferry"],
  ["https://example.org/\u00a0x", "https://example.org/%20x"],
  ["„https://example.org/a“", "https://example.org/a"],
  ["»https://example.org/a«", "https://example.org/a"],
  ["『https://example.org/a』", "https://example.org/a"],
  ["https://example.org/a”", "https://example.org/a"],
  ["https://example.org/a?", "https://example.org/a"],
  ["https://example.org/a。", "https://example.org/a"],
  ["https://example.org/a،", "https://example.org/a"],
  ["(see https://example.org/a)", "https://example.org/a"],
  ["[Tolls](https://example.org/a)", "https://example.org/a"],
  ["Website: www.example.org", "https://www.example.org"],
  ["example.xn--p1ai", "https://example.xn--p1ai"],
  ["example．org", "https://example.org"],
  ["https：//example.org", "https://example.org"],
  ["https:\\\\example.org\\a", "https://example.org/a"],
  ["https://https://example.org", "https://example.org"],
  ["10.1038/nature12373", "https://doi.org/10.1038/nature12373"],
  ["doi:10.1000/182", "https://doi.org/10.1000/182"],
  ["Mail: desk@example.org", "mailto:desk@example.org"],
  ["desk @ example.org", "mailto:desk@example.org"],
  ["desk [at] example.org", "mailto:desk@example.org"],
  ["desk(at)example.org", "mailto:desk@example.org"],
  ["tel:112", "tel:112"],
  ["T +44 20 7946 0000", "tel:+442079460000"],
  ["☎ 030 123456", "tel:030123456"],
  ["+1 212 555 0100 ext. 5", "tel:+12125550100;ext=5"],
  ["https://www.google.com/url?q=https://port.example/tolls&sa=D", "https://port.example/tolls"],
])("%j leads to %s", (text, href) => {
  expect(linkAsWritten(text)).toMatchObject({ href });
});

test.each([
  ["", /no address yet/],
  ["the ferry", /example\.org\/page/],
  ["#note", /whole address of the page/],
  ["javascript:alert(1)", /web page, a mail address or a telephone number/],
  ["JaVa\tScript:alert(1)", /web page/],
  ["ftp://example.org/x", /web page/],
  ["https://user:pw@example.org/", /password/],
  ["user:pw@example.org", /password/],
  ["https://www.google.com/url?q=https://user:pw@example.org/", /password/],
  ["report.pdf", /file's name/],
  ["https://example.org/a https://example.org/b", /several/],
  ["https://example.org/a\nhttps://example.org/b", /several/],
  ["desk@example.org, a@example.org", /several/],
  ["01.12.2026", /no address/],
  ["2026/12/01", /no address/],
  ["978-3-16-148410-0", /no address/],
  ["3.14159265", /no address/],
  ["https://example..org/", /no address/],
  ["https://", /example\.org\/page/],
  [`https://example.org/${"a".repeat(2048)}`, /2,048/],
])("%j is refused with a sentence that helps", (text, words) => {
  expect(linkAsWritten(text)).toMatchObject({ words: expect.stringMatching(words) });
});

test.each([
  ["https://user:pw@example.org/a", "https://example.org/a"],
  ["https://www.google.com/url?q=https://user:pw@example.org/a", "https://example.org/a"],
  ["https://example.org/wiki/Example_Inc.", "https://example.org/wiki/Example_Inc."],
  ["20261201", undefined],
  ["report.pdf", undefined],
  ["index.html#x", undefined],
  ["#here", undefined],
  ["file:///etc/passwd", undefined],
  ["java\nscript:alert(1)", undefined],
  ["www.example.org/x", "https://www.example.org/x"],
  [
    "mailto:desk@port.example?subject=About the tolls",
    "mailto:desk@port.example?subject=About%20the%20tolls",
  ],
])("pasted, %j leads to %s", (text, href) => {
  expect(linkAsPasted(text)?.href).toBe(href);
});

test("whatever is written, what passes is safe", () => {
  const signs = fc.constantFrom(
    ..."htps:/\\@.#?& \u00a0\u200b\u202e\n+123aé%",
    "javascript:",
    "https://",
    "mailto:",
  );
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 20 }), (parts) => {
      const text = parts.join("");
      const written = linkAsWritten(text);
      if ("href" in written) expect(isSafeHref(written.href)).toBe(true);
      const pasted = linkAsPasted(text);
      if (pasted) expect(isSafeHref(pasted.href)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});
