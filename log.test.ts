import { DrizzleQueryError } from "drizzle-orm";
import { expect, test } from "vitest";
import { tellFault } from "./log";

test("a failed query is told without the copy that it was to store", () => {
  const cause = Object.assign(new Error("value too long"), {
    code: "22001",
    detail: "Key (headline)=(secret words) is too long.",
  });
  const fault = new DrizzleQueryError("insert into story values ($1)", ["secret\n words"], cause);
  const told = JSON.stringify(tellFault(fault));
  expect(told).not.toContain("secret");
  expect(told).toContain("insert into story");
  expect(told).toContain("22001");
  expect(told).toContain("log.test.ts");
});

test("what is no fault is told as it is", () => {
  expect(tellFault("words")).toBe("words");
});
