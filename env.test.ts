import { expect, test } from "vitest";
import { parseEnv, WrongSetting } from "@/env";

const operator = {
  DATABASE_URL: "postgres://desk@db/stet",
  AUTH_SECRET: "a-secret-of-more-than-32-characters",
  SITE_URL: "https://news.example/",
};

test("without DATABASE_URL it is a demo on this machine", () => {
  expect(parseEnv({})).toMatchObject({
    isDemo: true,
    port: 3000,
    host: "127.0.0.1",
    siteUrl: "http://localhost:3000",
  });
});

test("with DATABASE_URL nothing is a demo, and the origin has no slash", () => {
  expect(parseEnv(operator)).toMatchObject({ isDemo: false, siteUrl: "https://news.example" });
});

test("an empty value is a missing one", () => {
  expect(parseEnv({ DATABASE_URL: "", PORT: "" })).toMatchObject({ isDemo: true, port: 3000 });
});

test.each([
  [{ PORT: "http" }, /^PORT must be .* \(it is "http"\)\.$/],
  [{ PORT: "70000" }, /^PORT/],
  [{ SITE_URL: "news.example" }, /^SITE_URL/],
  [{ SITE_URL: "https://news.example/paper" }, /^SITE_URL/],
  [{ TRUSTED_PROXIES: "10.0.0.0/8, everyone" }, /^TRUSTED_PROXIES/],
  [{ STORAGE_URL: "http://files" }, /^STORAGE_URL/],
  [{ STORAGE_URL: "s3://bucket" }, /not there yet/],
  [{ HOST: "0.0.0.0" }, /^HOST is 0\.0\.0\.0, but without DATABASE_URL/],
  [{ ...operator, AUTH_SECRET: "short" }, /^AUTH_SECRET must be at least 32/],
  [{ ...operator, AUTH_SECRET: "" }, /^AUTH_SECRET must be set/],
  [{ DATABASE_URL: operator.DATABASE_URL }, /^AUTH_SECRET and SITE_URL must be set/],
  [{ ...operator, READER_DATABASE_URL: "postgres://r@db/stet" }, /all three/],
])("%j is refused by name, in one line", (given, words) => {
  expect(() => parseEnv(given)).toThrow(WrongSetting);
  expect(() => parseEnv(given)).toThrow(words);
});

test("a refusal does not print secrets", () => {
  expect(() => parseEnv({ ...operator, DATABASE_URL: "mysql://me:hunter2@db/stet" })).toThrow(
    /^(?!.*hunter2).*DATABASE_URL must be/,
  );
});
