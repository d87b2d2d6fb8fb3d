import { expect, test } from "vitest";
import { clipboards } from "@/e2e/clipboards";
import { pasted } from "./paste-bench";

test.each(clipboards)("$from", ({ html, means }) => {
  expect(pasted(html).story).toBe(means);
});
