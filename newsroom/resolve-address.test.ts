import { expect, test } from "vitest";
import type { Newsroom } from "./newsroom";
import { resolveAddress } from "./resolve-address";

const newsroom: Newsroom = {
  name: "The Meridian",
  tagline: "The world, on the record",
  zone: "Europe/London",
  languages: ["en", "ar"],
  sections: [{ slug: "world", names: { en: "World" } }],
  contact: "",
  about: "",
  translations: {},
};

const at = (address: string) =>
  resolveAddress(newsroom, address.split("/").filter(Boolean)) as Record<string, string>;

test.each([
  ["/", { kind: "front", language: "en" }],
  ["/ar", { kind: "front", language: "ar" }],
  ["/world", { kind: "section", section: "world", language: "en" }],
  ["/ar/world", { kind: "section", section: "world", language: "ar" }],
  ["/world/a-ferry", { kind: "story", path: "/world/a-ferry", language: "en" }],
  ["/ar/world/عبارة", { kind: "story", path: "/ar/world/عبارة", language: "ar" }],
  ["/old-section/a-ferry", { kind: "story", path: "/old-section/a-ferry", language: "en" }],
  // As an earlier Stet made them.
  ["/world/a--2", { kind: "story", path: "/world/a--2", language: "en" }],
  ["/world/a%EF%BF%BD-2", { kind: "story", path: "/world/a\ufffd-2", language: "en" }],
  ["/world/नदी-का-पानी", { kind: "story", path: "/world/नदी-का-पानी", language: "en" }],
  ["/world/a-ferry/history", { kind: "history", path: "/world/a-ferry", language: "en" }],
  ["/ar/world/a/history", { kind: "history", path: "/ar/world/a", language: "ar" }],
  ["/topic/shipping", { kind: "topic", slug: "shipping", language: "en" }],
  ["/ar/topic/شحن", { kind: "topic", slug: "شحن", language: "ar" }],
  ["/author/amina-rahal", { kind: "author", slug: "amina-rahal", language: "en" }],
  ["/search", { kind: "search", language: "en" }],
  ["/ar/corrections", { kind: "corrections", language: "ar" }],
  ["/archive/2026/11/23", { kind: "archive", day: "2026-11-23", language: "en" }],
])("%s", (address, place) => {
  expect(at(address)).toEqual(place);
});

test("an address reads the same percent-encoded", () => {
  const plain = "/ar/world/عبارة";
  expect(at(encodeURI(plain))).toEqual(at(plain));
});

test.each([
  "/sports",
  "/en",
  "/fr",
  "/world/A-Ferry",
  "/world/a/b",
  "/world/a/history/b",
  "/topic",
  "/topic/a/b",
  "/author/a/history",
  "/search/a",
  "/desk/stories",
  "/api/health",
  "/history/a",
  "/archive",
  "/archive/2026/11",
  "/archive/2026/02/30",
  "/archive/2026/1/1",
  "/archive/2026/11/23/1",
  "/world/%E0%A4%A",
  "/world/a%2Fb",
  "/feed.xml",
  "/world/feed.xml",
  "/world/a.html",
])("%s is unknown", (address) => {
  expect(at(address)).toEqual({ kind: "unknown", language: "en" });
});

test("an unknown address of an edition keeps its language", () => {
  expect(at("/ar/nowhere")).toEqual({ kind: "unknown", language: "ar" });
});
