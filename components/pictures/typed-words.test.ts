import { expect, test } from "vitest";
import { onePicture } from "./one-picture";
import {
  afterHearing,
  afterSaving,
  afterTyping,
  holding,
  isSame,
  keptMine,
  shownIn,
  tookTheirs,
  toSave,
} from "./typed-words";

const held = holding(onePicture({ caption: "A ship", credit: "K. Osei", revision: 3 }));

test("what is typed is shown, and is no change once it is as it was", () => {
  const typed = afterTyping(held, { caption: "A ferry" });
  expect(shownIn(typed, "caption")).toBe("A ferry");
  expect(toSave(typed)).toEqual({ caption: "A ferry" });
  expect(toSave(afterTyping(typed, { caption: "A ship " }))).toEqual({});
});

test("what was typed while a change was on its way is still to be saved", () => {
  const sent = afterTyping(held, { caption: "A ferry", credit: "AFP" });
  const onTop = afterTyping(sent, { caption: "A ferry at dawn" });
  const saved = afterSaving(onTop, { caption: "A ferry", credit: "AFP" }, 4);
  expect(saved.typed).toEqual({ caption: "A ferry at dawn" });
  expect(saved.view).toMatchObject({ caption: "A ferry", credit: "AFP", revision: 4 });
});

test("what somebody else changed elsewhere is taken over without a word", () => {
  const typed = afterTyping(held, { caption: "A ferry" });
  const heard = afterHearing(typed, { ...held.view, credit: "AFP", revision: 4 });
  expect(heard).toMatchObject({ typed: { caption: "A ferry" }, clashes: [] });
  expect(shownIn(heard, "credit")).toBe("AFP");
});

test("the same field, changed by two, keeps both until a person chooses", () => {
  const typed = afterTyping(held, { caption: "A ferry" });
  const heard = afterHearing(typed, { ...held.view, caption: "A tug", revision: 4 });
  expect(heard.clashes).toEqual(["caption"]);
  expect(shownIn(heard, "caption")).toBe("A ferry");
  expect(toSave(heard)).toEqual({});
  expect(afterHearing(heard, { ...heard.view }).clashes).toEqual(["caption"]);
  expect(toSave(keptMine(heard, "caption"))).toEqual({ caption: "A ferry" });
  expect(shownIn(tookTheirs(heard, "caption"), "caption")).toBe("A tug");
});

test("the same words by two are no clash, and an older telling says nothing", () => {
  const typed = afterTyping(held, { caption: "A tug" });
  const heard = afterHearing(typed, { ...held.view, caption: "A tug", revision: 4 });
  expect(heard).toMatchObject({ typed: {}, clashes: [] });
  expect(afterHearing(heard, held.view)).toBe(heard);
});

test("what is not well formed waits", () => {
  const typed = afterTyping(held, { webStatement: "example.org", credit: "AFP" });
  expect(toSave(typed)).toEqual({ credit: "AFP" });
  expect(toSave(afterTyping(typed, { webStatement: "https://example.org/terms" }))).toHaveProperty(
    "webStatement",
  );
});

test("a choice can be taken back to nothing", () => {
  const chosen = holding(onePicture({ rights: "agency" }));
  expect(toSave(afterTyping(chosen, { rights: null }))).toEqual({ rights: null });
});

test("values are the same whatever the order of their keys", () => {
  expect(
    isSame(
      { place: { done: true, note: "" }, time: 1 },
      { time: 1, place: { note: "", done: true } },
    ),
  ).toBe(true);
  expect(isSame(["a", "b"], ["a"])).toBe(false);
  expect(isSame(null, "")).toBe(false);
});
