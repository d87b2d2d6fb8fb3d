import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { ShownPicture } from "@/article/pictures";
import type { Language } from "@/newsroom/languages";
import { Figure } from "./figure";
import { aPicture } from "./test-pictures";

function caption(over: Partial<ShownPicture>, language: Language = "en"): string {
  const html = renderToStaticMarkup(
    <Figure picture={aPicture(over)} language={language} place="text" />,
  );
  return /<figcaption>(.*)<\/figcaption>/.exec(html)?.[1] ?? "";
}
const words = (html: string) => html.replace(/<[^>]+>/g, "").replaceAll("\u00a0", " ");

test("caption and credit stand in one line, the credit marked as such", () => {
  expect(caption({})).toBe(
    '<span class="caption" dir="auto">The first boat leaves.</span> <span class="credit" data-part="credit" dir="auto" translate="no">Rosa Lind / Ledger</span>',
  );
});

test("who verified it and what it is are told after the credit", () => {
  expect(words(caption({ verifiedBy: "the Ledger", sourceType: "trainedAlgorithmicMedia" }))).toBe(
    "The first boat leaves. Rosa Lind / Ledger · Verified by the Ledger · Made with AI",
  );
  expect(words(caption({ verifiedBy: "وكالة", sourceType: "screenCapture" }, "ar"))).toContain(
    "· تحقّق منها: وكالة · لقطة شاشة",
  );
  expect(words(caption({ sourceType: "digitalCapture" }))).not.toContain("·");
});

test("what the credit says already is not said twice", () => {
  expect(
    words(caption({ credit: "Illustration: Noor Halabi", sourceType: "digitalCreation" })),
  ).toBe("The first boat leaves. Illustration: Noor Halabi");
});

test("a free picture's credit leads to its licence, if that is a page of the web", () => {
  const licence = "https://creativecommons.org/licenses/by/4.0/";
  expect(caption({ licence })).toContain(
    `<a href="${licence}" rel="license">Rosa Lind / Ledger</a>`,
  );
  for (const no of ["javascript:alert(1)", "/desk", "mailto:a@b.example", "not an address"])
    expect(caption({ licence: no })).not.toContain("<a ");
});

test("without a credit the copyright is told; without any words there is no caption", () => {
  expect(words(caption({ credit: "", copyright: "© Rosa Lind" }))).toContain("© Rosa Lind");
  expect(caption({ caption: "", credit: "" })).toBe("");
});

test("words are words, never markup", () => {
  const evil = '<img src=x onerror="alert(1)">';
  const html = caption({ caption: evil, credit: evil, verifiedBy: evil });
  expect(html).not.toContain("<img");
});
