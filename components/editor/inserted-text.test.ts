import { expect, test } from "vitest";
import { paragraphsIn } from "./inserted-text";

test.each([
  ["One.\n\nTwo.", ["One.", "Two."]],
  ["One.\nTwo.\nThree.", ["One.", "Two.", "Three."]],
  ["One.\r\n\r\nTwo.", ["One.", "Two."]],
  ["\n\nOne.\n \t\n  Two. \n", ["One.", "Two."]],
  [" and on.\n\nThen ", [" and on.", "Then "]],
  ["\n", [""]],
])("the paragraphs of %j", (text, paragraphs) => {
  expect(paragraphsIn(text)).toEqual(paragraphs);
});
