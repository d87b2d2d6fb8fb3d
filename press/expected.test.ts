import { setTimeout as wait } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { openExpected } from "@/press/expected";

test("whoever asks for a page that just went out of print waits until it came", async () => {
  const expected = openExpected(5_000);
  expected.expect(["/"]);
  let came = false;
  const waiting = expected.wait("/")?.then(() => {
    came = true;
  });
  await wait(10);
  expect(came).toBe(false);
  expected.came("/");
  await waiting;
  expect(expected.wait("/")).toBeNull();
});

test("nobody waits for a page of which nothing was heard", () => {
  expect(openExpected().wait("/")).toBeNull();
});

test("a page that does not come is waited for a moment, by nobody who asks later", async () => {
  const expected = openExpected(20);
  expected.expect(["/"]);
  await expected.wait("/");
  expect(expected.wait("/")).toBeNull();
});

test("a second change keeps those waiting who wait, until the page of one of them came", async () => {
  const expected = openExpected(5_000);
  expected.expect(["/"]);
  const waiting = expected.wait("/");
  expected.expect(["/"]);
  expected.came("/");
  await waiting;
});

test("a clock that is set back does not make anybody wait for a day", async () => {
  const expected = openExpected(20);
  expected.expect(["/"]);
  const clock = vi.spyOn(Date, "now").mockReturnValue(Date.now() - 86_400_000);
  await Promise.race([
    expected.wait("/"),
    wait(1_000).then(() => Promise.reject(new Error("waits"))),
  ]);
  clock.mockRestore();
});
