import { describe, expect, test } from "vitest";
import { changesBetween, tellAct } from "./told-audit";

const desk = "0b7c2f2e-9a52-4d0c-8a3e-1f6f3c1f9e01";
const story = "1b7c2f2e-9a52-4d0c-8a3e-1f6f3c1f9e02";
const gone = "2b7c2f2e-9a52-4d0c-8a3e-1f6f3c1f9e03";
const names = {
  ids: { [desk]: "City", [story]: "The ferry stays" },
  sections: { world: "World", sport: "Sport" },
};
const told = (act: string, about: string, detail: object) => tellAct({ act, about, detail }, names);

describe("a change is told from what to what", () => {
  test("of the paper", () => {
    const changed = changesBetween(
      { name: "The Meridian", zone: "Europe/Paris", languages: ["en"] },
      { name: "The Harbour Gazette", zone: "Europe/Paris", languages: ["en", "ar"] },
    );
    expect(told("settings-changed", "", { changed })).toEqual({
      did: "changed the settings",
      changes: ["Name of the paper: The Meridian → The Harbour Gazette", "Languages: + العربية"],
    });
  });

  test("of a desk", () => {
    const changed = changesBetween(
      { name: "City", sections: ["sport"] },
      { name: "City", sections: ["world"] },
    );
    expect(told("desk-changed", "City", { name: "City", sections: ["world"], changed })).toEqual({
      did: "changed the desk City",
      changes: ["Sections: + World, − Sport"],
    });
  });

  test("of a person", () => {
    const changed = { role: ["reporter", "editor"], desks: [[], ["City"]] };
    expect(told("person-changed", "Rosa Lind", { changed })).toEqual({
      did: "changed Rosa Lind",
      changes: ["Role: Reporter → Editor", "Desks: + City"],
    });
  });

  test("of a section, in each of its languages", () => {
    const changed = { names: [{ en: "World" }, { en: "Globe", ar: "العالم" }] };
    expect(told("section-renamed", "World", { changed }).changes).toEqual([
      "Name, English: World → Globe",
      "Name, العربية: nothing → العالم",
    ]);
  });

  test("of an order and of a front", () => {
    expect(
      told("sections-ordered", "", {
        changed: {
          order: [
            ["world", "sport"],
            ["sport", "world"],
          ],
        },
      }).changes,
    ).toEqual(["Order: now Sport, World"]);
    expect(
      told("set-front", "English", {
        changed: {
          slots: [
            [null, story],
            [story, null],
          ],
        },
      }),
    ).toEqual({
      did: "set the front page in English",
      changes: ["Place 1: by itself → “The ferry stays”", "Place 2: “The ferry stays” → by itself"],
    });
  });
});

describe("a note from before, which held only what was asked for, is told as far as it goes", () => {
  test.each([
    ["settings-changed", "", { name: "The Courier" }, ["Name of the paper: The Courier"]],
    ["desk-changed", "City", { id: desk, name: "City", sections: ["world"] }, undefined],
    ["person-added", "Rosa Lind", { role: "editor", desks: [desk, gone] }, undefined],
    ["set-front", "English", { slots: [null, story] }, ["Place 2: “The ferry stays”"]],
  ])("%s", (act, about, detail, changes) => {
    const { did, changes: came } = told(act, about, detail);
    if (changes) expect(came).toEqual(changes);
    expect([did, ...came].join(" ")).not.toMatch(/[0-9a-f]{8}-|[a-z]-[a-z]+ed|undefined|null/);
  });
});

test("an act that is not known and a key that is not known are still words", () => {
  expect(
    told("lunch-ordered", "", { forHowMany: 7, changed: { ownEdits: ["small", "any"] } }),
  ).toEqual({ did: "lunch ordered", changes: ["Own edits: small → any", "For how many: 7"] });
});

test("what is not for the reader's eyes is named without its value", () => {
  expect(told("person-changed", "Rosa Lind", { changed: { email: null } }).changes).toEqual([
    "Email address",
  ]);
});
