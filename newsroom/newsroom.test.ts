import { expect, test } from "vitest";
import { type Newsroom, paperSays } from "./newsroom";

const newsroom: Newsroom = {
  name: "The Courier",
  tagline: "As it stands",
  zone: "UTC",
  languages: ["en", "ar", "fr"],
  sections: [],
  contact: "",
  about: "Read on both banks.",
  translations: {
    ar: { tagline: "كما هي", about: "" },
    en: { tagline: "Once, when another language was the main one", about: "" },
  },
};

test.each([
  ["tagline", "en", { words: "As it stands", language: "en" }],
  ["tagline", "ar", { words: "كما هي", language: "ar" }],
  ["about", "ar", { words: "Read on both banks.", language: "en" }],
  ["about", "fr", { words: "Read on both banks.", language: "en" }],
] as const)("the paper's %s in %s", (what, language, said) => {
  expect(paperSays(newsroom, what, language)).toEqual(said);
});
