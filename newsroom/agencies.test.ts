import { expect, test } from "vitest";
import { isAgency } from "./agencies";

const byline = (name: string, rest = {}) =>
  isAgency({ name, role: "reported by", author: null, ...rest });

test.each([
  "Reuters",
  "AFP",
  "dpa",
  "The Associated Press",
  "Coast <News> Agency",
  "The Ledger & agencies",
  "Anadolu Ajansı",
  "Deutsche Presse-Agentur",
  "وكالة الأنباء",
])("%s is an agency", (name) => expect(byline(name)).toBe(true));

test.each(["Rosa Lind", "Ann Apton", "Reuters Okoye", "Agency Jones-Smithers", "李娜"])(
  "%s is a person, or an agency by a word that says so",
  (name) => expect(byline(name)).toBe(name.startsWith("Agency")),
);

test("whoever was called an agency is one, and staff with a page are people", () => {
  expect(byline("The Harbour Desk", { agency: true })).toBe(true);
  expect(byline("Reuters", { author: "reuters" })).toBe(false);
});
