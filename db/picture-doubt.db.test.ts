import type pg from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import type { Body } from "@/article/body";
import { changePicture } from "@/db/change-picture";
import { createStory } from "@/db/create-story";
import { arrivedPicture, noteDeveloped } from "@/db/picture-jobs";
import { noteLook, picturesWithoutLook } from "@/db/picture-looks";
import { done, make, paragraph, seen, smallNewsroom } from "@/db/small-newsroom";
import { arrived, readyPicture, seenPicture } from "@/db/staged-pictures";
import { takePicture } from "@/db/take-picture";
import { testDatabase } from "@/db/test-database";
import { lookOf, lookSide } from "@/newsroom/picture-looks";

let owner: pg.Pool;
let us: Awaited<ReturnType<typeof smallNewsroom>>;

beforeAll(async () => {
  ({ owner } = await testDatabase());
  us = await smallNewsroom(owner);
});

const found = { type: "jpeg", width: 1600, height: 1067, placeholder: "" } as const;

async function pictureInDoubt() {
  const { id } = done(await takePicture(us.reporter, arrived(us.reporter)));
  await noteDeveloped(id, {
    ...found,
    caption: "Gdańsk",
    credit: "Zoë",
    doubtful: ["caption", "credit"],
    otherwise: [{ field: "credit", form: "IPTC-IIM", text: "Zoe A." }],
  });
  await change(id, { rights: "own-staff", alt: "A quay" });
  return id;
}

async function change(id: string, patch: Parameters<typeof changePicture>[3]) {
  const { revision } = await seenPicture(us.reporter, id);
  return done(await changePicture(us.reporter, id, revision, patch));
}

async function storyWith(picture: string): Promise<string> {
  const body: Body = {
    type: "doc",
    content: [
      paragraph("The council voted on Monday."),
      {
        type: "picture",
        attrs: { picture, width: "text", alt: "", credit: "", isDecorative: false },
      },
    ],
  };
  const made = await createStory(us.reporter, {
    details: { section: "world" },
    fields: { headline: "The ferry stays", standfirst: "The last boat." },
    body,
  });
  return done(made).id;
}

const checkOf = async (story: string, name: string) =>
  (await seen(us.reporter, story)).checks.find((check) => check.name === name);

describe("what a file leaves in doubt", () => {
  test("blocks approval until each field was touched, by words or by a confirmation", async () => {
    const id = await pictureInDoubt();
    const story = await storyWith(id);
    done(await make(us.reporter, story, "submit"));
    expect(await make(us.editor, story, "approve")).toMatchObject({ refused: "checks-fail" });
    expect((await checkOf(story, "pictures"))?.mend).toContain("Caption, Credit.");
    await change(id, { caption: "Gdansk" });
    expect((await checkOf(story, "pictures"))?.mend).toContain("read right: Credit.");
    await change(id, { confirmed: ["credit"] });
    expect(await checkOf(story, "pictures")).toMatchObject({ passed: true });
    expect(await seenPicture(us.reporter, id)).toMatchObject({
      credit: "Zoë",
      doubtful: [],
      otherwise: [{ field: "credit", form: "IPTC-IIM", text: "Zoe A." }],
      history: [{ act: "confirm", note: "credit" }, {}, {}, {}],
    });
    done(await make(us.editor, story, "approve"));
  });

  test("is not what somebody wrote before the file was looked at", async () => {
    const { id } = done(await takePicture(us.reporter, arrived(us.reporter)));
    await change(id, { caption: "By hand" });
    await noteDeveloped(id, {
      ...found,
      caption: "X",
      credit: "Y",
      doubtful: ["caption", "credit"],
    });
    const view = await seenPicture(us.reporter, id);
    expect(view).toMatchObject({ caption: "By hand", doubtful: ["credit"] });
  });
});

/** A look that is like no other but those of its own number, mirrored or a little brighter. */
function lookNumber(seed: number, { isMirrored = false, brighter = 0 } = {}) {
  const grey = new Uint8Array(lookSide * lookSide);
  for (let y = 0; y < lookSide; y++)
    for (let x = 0; x < lookSide; x++) {
      const across = isMirrored ? lookSide - 1 - x : x;
      const wave = (n: number) =>
        Math.sin(seed * n * 1.7 + (across * n) / 17 + (y * ((seed * n) % 5)) / 13);
      grey[y * lookSide + x] = 128 + brighter + 20 * (wave(1) + wave(2) + wave(3) + wave(5));
    }
  return lookOf(grey);
}

describe("a picture that looks like another", () => {
  test("is told with what the other's rights say, and warns in the checklist", async () => {
    const [mine, known, stranger] = [
      await readyPicture(us.reporter),
      await readyPicture(us.reporter),
      await readyPicture(us.reporter),
    ];
    await noteLook(known, lookNumber(1));
    await noteLook(stranger, lookNumber(2));
    await noteLook(mine, lookNumber(1, { isMirrored: true, brighter: 10 }));
    expect((await seenPicture(us.reporter, mine)).alike).toEqual([]);
    await change(known, { rights: "none", caption: "The ferry" });
    expect((await seenPicture(us.reporter, mine)).alike).toEqual([
      { id: known, name: "The ferry", why: "There is no right to publish it." },
    ]);
    const story = await storyWith(mine);
    expect(await checkOf(story, "pictures-alike")).toMatchObject({ passed: false, blocks: false });
    await change(known, { rights: "agency", restrictions: "No sales", credit: "A" });
    expect((await seenPicture(us.reporter, mine)).alike).toMatchObject([
      { why: "Restricted: No sales" },
    ]);
    expect((await seenPicture(us.reporter, stranger)).alike).toEqual([]);
  });

  test("is looked for once, and whatever has no look yet is found", async () => {
    const id = await readyPicture(us.reporter);
    expect(await picturesWithoutLook()).toContain(id);
    await noteLook(id, lookNumber(7));
    await noteLook(id, lookNumber(8));
    expect(await picturesWithoutLook()).not.toContain(id);
  });
});

test("a name is kept whole and composed, without what turns it around", async () => {
  const name = `Mu\u0308nchen \u202e${"ä".repeat(240)} 💫.jpg`;
  const file = { ...arrived(us.reporter), fileName: `C:\\fakepath\\${name}` };
  const { id } = done(await takePicture(us.reporter, file));
  expect((await arrivedPicture(id))?.fileName).toBe(`München ${"ä".repeat(240)} 💫.jpg`);
});
