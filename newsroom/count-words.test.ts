import { expect, test } from "vitest";
import { countWords } from "./count-words";

test.each([
  ["", 0],
  ["Don’t count — dashes, or “quotes”.", 5],
  ["1,200 people; 3.5 per cent", 5],
  ["وافق المجلس، أمس، على العبّارة", 5],
  ["a-b c", 2],
  ["می‌خواهم بروم", 2],
  ["市议会周一投票", 7],
  ["東京2026", 3],
  ["ไปโรงเรียน", 2],
  ["ສະບາຍດີ and more", 3],
  ["Bangkok กรุงเทพ", 2],
])("%j has %i words", (text, words) => {
  expect(countWords(text)).toBe(words);
});
