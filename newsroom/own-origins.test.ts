import { expect, test } from "vitest";
import { isOwnOrigin } from "./own-origins";

const site = { siteUrl: "https://news.example", port: 3000 };

test.each(["https://news.example", "http://localhost:3000", "http://127.0.0.1:3000"])(
  "%s may write",
  (origin) => expect(isOwnOrigin(origin, site)).toBe(true),
);

test.each([
  null,
  undefined,
  "",
  "null",
  "http://news.example",
  "https://news.example.evil.example",
  "https://news.example:444",
  "http://localhost:3001",
  "https://localhost:3000",
  "http://127.0.0.1:3000/",
])("%j may not", (origin) => expect(isOwnOrigin(origin, site)).toBe(false));
