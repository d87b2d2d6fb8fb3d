import { expect, test } from "vitest";
import * as Y from "yjs";
import { hasAllOf, markBehind, markIn } from "./live-messages";

const textOf = (doc: Y.Doc) => doc.getText("body");

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
}

test("a mark stands for all that the text had, whoever wrote it", () => {
  const here = new Y.Doc();
  textOf(here).insert(0, "Rosa writes. ");
  const there = copyOf(here);
  textOf(there).insert(0, "Ben writes. ");
  Y.applyUpdate(here, Y.encodeStateAsUpdate(there));
  const before = copyOf(here);
  textOf(here).insert(0, "One more. ");
  const said = markIn(markBehind(7, here));
  if (!said) throw new Error("A mark of our own was not read.");
  expect(said.mark).toBe(7);
  expect(hasAllOf(said, here)).toBe(true);
  expect(hasAllOf(said, copyOf(here))).toBe(true);
  expect(hasAllOf(said, before)).toBe(false);
  expect(hasAllOf(said, new Y.Doc())).toBe(false);
});

test.each([
  ["nothing", ""],
  ["no mark", "{}"],
  ["a mark that is no number", '{"mark":"1"}'],
  ["a mark below zero", '{"mark":-1}'],
  ["a mark that names no text", '{"mark":3}'],
  ["clocks that are none", '{"mark":1,"holds":[1,2]}'],
  ["half a clock", '{"mark":1,"holds":[[1]]}'],
  ["a clock of words", '{"mark":1,"holds":[[1,"2"]]}'],
  ["clocks by name", '{"mark":1,"holds":{"1":2}}'],
])("%s is no mark", (_what, text) => {
  expect(markIn(text)).toBeNull();
});
