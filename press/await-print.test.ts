import { beforeEach, expect, test, vi } from "vitest";
import { inPrint } from "@/press/await-print";

const ask = vi.hoisted(() => vi.fn<() => Promise<string[]>>());
vi.mock("@/db/pages", () => ({ addressesNotPrintedSince: ask }));

beforeEach(() => {
  ask.mockReset();
});

test("says that pages are in print when they are", async () => {
  ask.mockResolvedValueOnce(["/world"]).mockResolvedValueOnce([]);
  expect(await inPrint(["/world"], 1, 1_000)).toBe(true);
});

test("a database that is away is no answer, and no fault of a move that is done", async () => {
  ask.mockRejectedValueOnce(new Error("gone")).mockResolvedValueOnce([]);
  expect(await inPrint(["/world"], 1, 1_000)).toBe(true);
  ask.mockRejectedValue(new Error("gone"));
  expect(await inPrint(["/world"], 1, 100)).toBe(false);
});

test("a clock that is set back does not make it wait for a day", async () => {
  ask.mockResolvedValue(["/world"]);
  const began = Date.now();
  const clock = vi.spyOn(Date, "now").mockReturnValue(began - 86_400_000);
  const stillWaiting = Symbol();
  clock.mockReturnValueOnce(began);
  const late = new Promise((resolve) => setTimeout(resolve, 1_000, stillWaiting));
  expect(await Promise.race([inPrint(["/world"], 1, 100), late])).toBe(false);
  clock.mockRestore();
});
