import { expect, test } from "vitest";
import type { PictureView } from "@/newsroom/picture-view";
import { refuse } from "@/newsroom/refusals";
import { holdPicture } from "./held-picture";
import { onePicture } from "./one-picture";
import type { PictureDoors } from "./picture-doors";

/** A library of one picture, in memory, which somebody else may change too. */
function library(about: Partial<PictureView> = {}) {
  let picture = onePicture(about);
  const asked: object[] = [];
  const state = { isAway: false };
  const bump = (revision: number, change: Partial<PictureView>) => {
    if (state.isAway) throw new Error("no answer");
    asked.push(change);
    if (revision !== picture.revision) return refuse("changed-meanwhile");
    picture = { ...picture, ...change, revision: revision + 1 };
    return { revision: picture.revision };
  };
  const doors: PictureDoors = {
    list: async () => ({ pictures: [], before: null }),
    open: async () => {
      if (state.isAway) throw new Error("no answer");
      return picture;
    },
    change: async (_, revision, change) => bump(revision, change),
    focus: async (_, revision, point) => bump(revision, { focus: { ...point, isMade: false } }),
    settle: async (_, revision, { state: provenance, note }) =>
      note === "" ? refuse("note-missing") : bump(revision, { provenance }),
    remove: async () => ({ done: true }),
    uploads: {
      send: () => ({ done: new Promise(() => {}), cancel: () => {} }),
      take: async () => refuse("upload-gone"),
      state: async () => ({ state: "ready", fault: null }),
    },
  };
  const byAnother = (change: Partial<PictureView>) => bump(picture.revision, change);
  return { doors, asked, state, byAnother, now: () => picture };
}

test("what was typed is saved in one go, and said to be saved only then", async () => {
  const { doors, now } = library();
  const held = holdPicture(doors, now());
  expect(held.saving()).toBe("Saved");
  held.type({ caption: "A ferry" });
  held.type({ credit: "AFP" });
  expect(held.saving()).toBe("Saving…");
  await expect(held.save()).resolves.toBe(true);
  expect(now()).toMatchObject({ caption: "A ferry", credit: "AFP", revision: 2 });
  expect(held.saving()).toBe("Saved");
});

test("acts in quick succession are each made on top of the one before", async () => {
  const { doors, now } = library();
  const held = holdPicture(doors, now());
  held.type({ caption: "A ferry" });
  const saved = held.save();
  held.type({ credit: "AFP" });
  await Promise.all([saved, held.save(), held.focus({ x: 0.2, y: 0.8 })]);
  expect(now()).toMatchObject({ caption: "A ferry", credit: "AFP", focus: { x: 0.2 } });
});

test("somebody was faster elsewhere: both changes stand", async () => {
  const { doors, now, byAnother } = library();
  const held = holdPicture(doors, now());
  byAnother({ credit: "Reuters" });
  held.type({ caption: "A ferry" });
  await expect(held.save()).resolves.toBe(true);
  expect(now()).toMatchObject({ caption: "A ferry", credit: "Reuters" });
});

test("somebody was faster in the same field: nothing is lost and nothing overwritten", async () => {
  const { doors, now, byAnother } = library();
  const held = holdPicture(doors, now());
  byAnother({ caption: "A tug" });
  held.type({ caption: "A ferry", credit: "AFP" });
  await expect(held.save()).resolves.toBe(false);
  expect(now()).toMatchObject({ caption: "A tug", credit: "AFP" });
  expect(held.words()).toMatchObject({ typed: { caption: "A ferry" }, clashes: ["caption"] });
  expect(held.saving()).toBe("Not saved");
  await expect(held.keepMine("caption")).resolves.toBe(true);
  expect(now().caption).toBe("A ferry");
});

test("nobody answers: it is said, what was typed stays, and goes through later", async () => {
  const { doors, now, state } = library();
  const held = holdPicture(doors, now());
  state.isAway = true;
  held.type({ caption: "A ferry" });
  await expect(held.save()).resolves.toBe(false);
  expect(held.trouble()).toBe("no-answer");
  expect(held.saving()).toBe("Not saved");
  state.isAway = false;
  await expect(held.save()).resolves.toBe(true);
  expect(held.trouble()).toBeNull();
});

test("a focal point is set on top of what others changed; a verdict is not", async () => {
  const { doors, now, byAnother } = library();
  const held = holdPicture(doors, now());
  byAnother({ credit: "Reuters" });
  await expect(held.focus({ x: 0.1, y: 0.1 })).resolves.toBeNull();
  byAnother({ sourceAddress: "https://example.org/other" });
  const settling = { state: "verified", note: "Spoke with her", verifiedAs: "" } as const;
  await expect(held.settle(settling)).resolves.toMatchObject({ refused: "changed-meanwhile" });
  expect(held.words().view.sourceAddress).toBe("https://example.org/other");
  await expect(held.settle(settling)).resolves.toBeNull();
  expect(held.words().view.provenance).toBe("verified");
});
