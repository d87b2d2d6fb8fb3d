import { describe, expect, test } from "vitest";
import { afterChange, afterSaved, hasUnsaved, noMarks, savingOf } from "./saved-marks";

const linked = { ...noMarks, isLinked: true };

describe("the status of saving", () => {
  test("is saved only when the last mark has come back", () => {
    const twice = afterChange(afterChange(linked));
    expect(savingOf(twice, true)).toBe("saving");
    expect(savingOf(afterSaved(twice, 1), true)).toBe("saving");
    expect(savingOf(afterSaved(twice, 2), true)).toBe("saved");
  });

  test("goes back to saving with the next key", () => {
    expect(savingOf(afterChange(afterSaved(afterChange(linked), 1)), true)).toBe("saving");
  });

  test("is not moved by a mark that was never sent, nor by an old one", () => {
    const changed = afterChange(linked);
    expect(afterSaved(changed, 7)).toBe(changed);
    const saved = afterSaved(afterChange(changed), 2);
    expect(afterSaved(saved, 1)).toBe(saved);
  });

  test("says that the text is on this device while there is no line, whatever was saved before", () => {
    expect(savingOf({ ...linked, isLinked: false }, true)).toBe("offline");
    expect(savingOf(afterChange({ ...linked, isLinked: false }), true)).toBe("offline");
  });

  test("says nothing before the text is open", () => {
    expect(savingOf(noMarks, false)).toBe("opening");
  });

  test("says not saved when the newsroom does not take the text, until it does", () => {
    const refused = { ...afterChange(linked), isRefused: true };
    expect(savingOf(refused, true)).toBe("not-saved");
    expect(savingOf(afterSaved(refused, 1), true)).toBe("saved");
    expect(hasUnsaved(refused)).toBe(true);
  });
});
