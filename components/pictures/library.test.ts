import { expect, test } from "vitest";
import type { PictureCard } from "@/newsroom/library";
import { type Loaded, pageStart, withPage } from "./library-pages";
import { libraryAddress, libraryQuestionIn, librarySearch } from "./library-question";
import { marksOf } from "./marks-of";
import { frameAfter } from "./sheet-walk";
import { toldPictureEvents } from "./told-picture-events";

test("a question and its address say the same", () => {
  const address = "q=ferry&rights=user-upload&provenance=unverified&filter=unused";
  expect(librarySearch(libraryQuestionIn(new URLSearchParams(address)))).toBe(address);
  expect(libraryAddress({})).toBe("/desk/pictures");
});

test("what is not well formed in an address was never asked", () => {
  const search = new URLSearchParams("q=+&rights=toString&provenance=maybe&filter=everything");
  expect(librarySearch(libraryQuestionIn(search))).toBe("");
});

const at = (minute: number) => `2026-11-25T09:${String(minute).padStart(2, "0")}:00.000000Z`;
function card(minute: number, caption = ""): PictureCard {
  return {
    id: `picture ${minute}`,
    state: "ready",
    fileName: `${minute}.jpg`,
    caption,
    credit: "",
    width: 3,
    height: 2,
    placeholder: "",
    rights: "own-staff",
    provenance: "unverified",
    needsVerification: false,
    expiresOn: null,
    expired: false,
    uses: 0,
    uploadedBy: "",
    createdAt: at(minute),
    unsettled: [],
  };
}
const key = (minute: number) => ({ at: at(minute), id: `picture ${minute}` });
const minutes = ({ pictures }: Loaded) =>
  pictures.map(({ fileName }) => Number.parseInt(fileName, 10));
const loaded: Loaded = { pictures: [9, 8, 7, 6, 5].map((minute) => card(minute)), before: key(5) };

test("the next page stands behind what is there", () => {
  const both = withPage(loaded, { pictures: [card(4), card(3)], before: null }, key(5));
  expect(minutes(both)).toEqual([9, 8, 7, 6, 5, 4, 3]);
  expect(both.before).toBeNull();
});

test("the top read anew brings what is new and drops what is gone, and the rest stays", () => {
  const anew = withPage(
    loaded,
    { pictures: [card(10), card(9), card(7, "Another caption")], before: key(7) },
    null,
  );
  expect(minutes(anew)).toEqual([10, 9, 7, 6, 5]);
  expect(anew.pictures[2]?.caption).toBe("Another caption");
  expect(anew.before).toEqual(key(5));
});

test("a page in the middle is read anew in its place", () => {
  expect(pageStart(loaded, 2)).toEqual(key(8));
  expect(pageStart(loaded, 0)).toBeNull();
  const anew = withPage(loaded, { pictures: [card(6)], before: key(6) }, key(8));
  expect(minutes(anew)).toEqual([9, 8, 6, 5]);
});

test("the end of the library ends the list", () => {
  expect(minutes(withPage(loaded, { pictures: [], before: null }, null))).toEqual([]);
});

test("keys walk the sheet by frames and rows, and stop at its edges", () => {
  const sheet = { columns: 4, count: 10 };
  const after = (pressed: string, here: number) => frameAfter(pressed, here, sheet);
  expect(after("ArrowRight", -1)).toBe(0);
  expect(after("ArrowRight", 3)).toBe(4);
  expect(after("ArrowRight", 9)).toBeNull();
  expect(after("ArrowDown", 1)).toBe(5);
  expect(after("ArrowDown", 7)).toBe(9);
  expect(after("ArrowDown", 8)).toBeNull();
  expect(after("ArrowUp", 2)).toBeNull();
  expect(after("ArrowUp", 6)).toBe(2);
  expect(after("End", 0)).toBe(9);
  expect(after("x", 0)).toBeNull();
});

test("marks tell the gravest first", () => {
  const today = "2026-11-25";
  const marks = (about: Partial<PictureCard>) => marksOf({ ...card(1), ...about }, today);
  expect(marks({})).toEqual([]);
  expect(marks({ state: "waiting", rights: null })).toEqual(["waiting"]);
  expect(marks({ rights: null })).toEqual(["no-rights"]);
  expect(marks({ rights: "user-upload", needsVerification: true })).toEqual(["unverified"]);
  expect(marks({ provenance: "disputed", expired: true, expiresOn: "2026-11-01" })).toEqual([
    "disputed",
    "ended",
  ]);
  expect(marks({ expiresOn: "2026-12-25" })).toEqual(["ending"]);
  expect(marks({ expiresOn: "2026-12-26" })).toEqual([]);
});

test("what one person changed in one go is told once", () => {
  const event = (id: number, person: string, act: string, note = "") => ({
    id,
    at: at(id),
    person,
    act,
    note,
  });
  const told = toldPictureEvents([
    event(9, "Editor", "disputed", "The shadows fall the wrong way"),
    event(8, "Amina", "change", "credit, sourceType"),
    event(7, "Amina", "change", "caption, credit"),
    event(6, "Ben", "change", "caption"),
    event(1, "Amina", "upload"),
  ]);
  expect(told.map(({ person, told, note }) => `${person} ${told} ${note}`.trim())).toEqual([
    "Editor disputed it The shadows fall the wrong way",
    "Amina changed credit, how it was made and caption",
    "Ben changed caption",
    "Amina brought it in",
  ]);
});
