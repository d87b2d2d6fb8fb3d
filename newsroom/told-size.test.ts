import { expect, test } from "vitest";
import { toldSize } from "./told-size";

test.each([
  [0, "0 kB"],
  [1, "1 kB"],
  [99_400, "100 kB"],
  [100_000, "0.1 MB"],
  [61_250_000, "61.3 MB"],
])("%d bytes are %s", (bytes, words) => {
  expect(toldSize(bytes)).toBe(words);
});
