import { expect, test } from "vitest";
import { contactAddress } from "./contact";
import { fixtureNewsroom, siteUrl } from "./fixture";
import { robots } from "./robots";
import { securityTxt } from "./security-txt";
import { trustTxt } from "./trust-txt";

test("robots.txt closes the newsroom, opens the site and names the sitemaps", () => {
  const lines = robots(siteUrl).split("\n");
  expect(lines).toContain("User-agent: *");
  expect(lines).toContain("Disallow: /desk");
  expect(lines).toContain("Allow: /");
  expect(lines).toContain("Sitemap: https://ledger.example/sitemap.xml");
  expect(lines).toContain("Sitemap: https://ledger.example/news-sitemap.xml");
  for (const line of lines) expect(line).toMatch(/^(#.*|[A-Za-z-]+: .+|)$/);
});

test("security.txt has what RFC 9116 demands, and expires within a year", () => {
  const now = new Date("2026-03-14T12:00:00Z");
  expect(securityTxt(fixtureNewsroom, siteUrl, now)).toBe(
    [
      "Contact: mailto:desk@ledger.example",
      "Expires: 2026-09-01T00:00:00.000Z",
      "Preferred-Languages: en, ar",
      "Canonical: https://ledger.example/.well-known/security.txt",
      "",
    ].join("\n"),
  );
  expect(securityTxt({ ...fixtureNewsroom, contact: "by the harbour" }, siteUrl, now)).toBeNull();
});

test("trust.txt is made of attributes", () => {
  const newsroom = { ...fixtureNewsroom, name: "Ledger\nmember=https://evil.example/" };
  const lines = trustTxt(newsroom, siteUrl).split("\n");
  expect(lines).toEqual([
    "# Ledger member=https://evil.example/",
    "contact=mailto:desk@ledger.example",
    "disclosure=https://ledger.example/corrections",
    "disclosure=https://ledger.example/ar/corrections",
    "datatrainingallowed=no",
    "",
  ]);
});

test.each([
  ["desk@ledger.example", "mailto:desk@ledger.example"],
  [" desk@ledger.example ", "mailto:desk@ledger.example"],
  ["https://ledger.example/contact", "https://ledger.example/contact"],
  ["http://ledger.example/contact", null],
  ["javascript:alert(1)", null],
  ["desk@ledger.example\nExpires: never", null],
  ["Harbour Street 1", null],
  ["", null],
])("contact %j is %j", (contact, address) => {
  expect(contactAddress({ ...fixtureNewsroom, contact })).toBe(address);
});
