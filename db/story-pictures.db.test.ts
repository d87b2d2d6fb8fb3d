import type pg from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import type { Body, BodyNode } from "@/article/body";
import { rewrittenState } from "@/article/shared-document";
import { changeDetails } from "@/db/change-details";
import { changePicture, setFocus, settlePicture } from "@/db/change-picture";
import { createStory } from "@/db/create-story";
import { loadDocument, storeDocument } from "@/db/documents";
import { endedRightsFor } from "@/db/ended-rights";
import { moveStory } from "@/db/move-story";
import { factsOf } from "@/db/picture-facts";
import { forgetUnusedCuts } from "@/db/picture-jobs";
import { isPublicCut } from "@/db/published-pictures";
import { publishedStory } from "@/db/published-story";
import { removePicture } from "@/db/remove-picture";
import { done, make, paragraph, seen, smallNewsroom } from "@/db/small-newsroom";
import { arrived, makeCutOf, readyPicture, seenPicture } from "@/db/staged-pictures";
import { takePicture } from "@/db/take-picture";
import { testDatabase } from "@/db/test-database";
import { inTransaction } from "@/db/transaction";
import type { Person } from "@/newsroom/people";
import { isRefusal, type Refusal } from "@/newsroom/refusals";
import type { RightsKind } from "@/newsroom/rights";

let owner: pg.Pool;
let reader: pg.Pool;
let us: Awaited<ReturnType<typeof smallNewsroom>>;

beforeAll(async () => {
  ({ owner, reader } = await testDatabase());
  us = await smallNewsroom(owner);
});

const block = (picture: string, caption = ""): BodyNode => ({
  type: "picture",
  attrs: { picture, width: "text", alt: "", credit: "", isDecorative: false },
  ...(caption ? { content: [{ type: "text", text: caption }] } : {}),
});
const bodyOf = (...blocks: BodyNode[]): Body => ({
  type: "doc",
  content: [paragraph("The council voted on Monday to keep the ferry."), ...blocks],
});

async function draftWith(...blocks: BodyNode[]): Promise<string> {
  headlines += 1;
  const made = await createStory(us.reporter, {
    details: { section: "world" },
    fields: { headline: `The ferry stays ${headlines}`, standfirst: "The last boat." },
    body: bodyOf(...blocks),
  });
  return done(made).id;
}
let headlines = 0;

async function lead(story: string, picture: string | null, by = us.reporter) {
  const { detailsRevision } = await seen(by, story);
  return changeDetails(by, story, detailsRevision, {
    lead: picture ? { picture, isDecorative: false } : null,
  });
}

/** Puts these blocks into the shared document, as an editor's browser would. */
async function rewrite(story: string, body: Body, by: Person) {
  const document = await loadDocument(story);
  if (!document) throw new Error("A story without a document.");
  const { fields } = await seen(by, story);
  const state = rewrittenState(document.state, { fields, body });
  return storeDocument(story, { epoch: document.epoch, state, changedBy: [by.id] });
}

/** A picture that may be published anywhere. */
async function settledPicture(caption = "The last boat"): Promise<string> {
  const id = await readyPicture(us.colleague, { caption });
  done(await change(id, { rights: "own-staff", credit: "Ben Okoye" }));
  return id;
}

async function change(id: string, patch: Parameters<typeof changePicture>[3], by = us.colleague) {
  return changePicture(by, id, (await seenPicture(by, id)).revision, patch);
}
async function focus(id: string, x: number, y: number) {
  return setFocus(us.colleague, id, (await seenPicture(us.colleague, id)).revision, { x, y });
}
const cutOf = async (id: string) => (await seenPicture(us.colleague, id)).cut ?? "";
const usesOf = async (story: string) => {
  const { rows } = await owner.query(
    "select picture_id from picture_use where story_id = $1 order by 1",
    [story],
  );
  return rows.map((row) => String(row.picture_id));
};
const approved = async (story: string) => {
  done(await make(us.reporter, story, "submit"));
  done(await make(us.editor, story, "approve"));
};
const published = async (story: string) => {
  await approved(story);
  done(await make(us.editor, story, "publish"));
};
const saidBy = (answer: object) => (isRefusal(answer as Refusal) ? (answer as Refusal).said : []);

describe("a right that has ended", () => {
  test("stays before the editors until no story of theirs shows the picture, or it is longer", async () => {
    const id = await settledPicture();
    const [live, draft] = [await draftWith(block(id)), await draftWith(block(id))];
    await published(live);
    done(await change(id, { expiresOn: "2026-01-01" }));
    const standing = async (person: Person) =>
      (await endedRightsFor(person)).find(({ picture }) => picture === id);
    expect(await standing(us.editor)).toEqual({
      picture: id,
      name: "The last boat",
      endedOn: "2026-01-01",
      stories: [
        {
          id: live,
          headline: expect.stringMatching(/^The ferry stays/),
          language: "en",
          isLive: true,
        },
        {
          id: draft,
          headline: expect.stringMatching(/^The ferry stays/),
          language: "en",
          isLive: false,
        },
      ],
    });
    expect(await standing(us.chief)).toEqual(await standing(us.editor));
    for (const person of [us.reporter, us.sportEditor, us.admin])
      expect(await standing(person)).toBeUndefined();

    done(await make(us.editor, draft, "spike"));
    expect((await standing(us.editor))?.stories.map((story) => story.id)).toEqual([live]);
    done(await change(id, { expiresOn: "2099-01-01" }));
    expect(await standing(us.editor)).toBeUndefined();
    done(await change(id, { expiresOn: "2026-01-02" }));
    done(await make(us.editor, live, "edit"));
    done(await rewrite(live, bodyOf(paragraph("No picture any more.")), us.editor));
    // Readers still have it.
    expect((await standing(us.editor))?.stories.map((story) => story.id)).toEqual([live]);
  });
});

describe("where a picture is used", () => {
  test("is noted for the lead, the text and galleries, each story once, and ended with the use", async () => {
    const [over, inText, inGallery] = [
      await settledPicture(),
      await settledPicture(),
      await settledPicture(),
    ];
    const gallery = { type: "gallery", content: [block(inGallery), block(inText)] };
    const story = await draftWith(block(inText), gallery);
    done(await lead(story, over));
    expect(await usesOf(story)).toEqual([over, inText, inGallery].sort());
    done(await rewrite(story, bodyOf(block(inText)), us.reporter));
    expect(await usesOf(story)).toEqual([over, inText].sort());
    done(await lead(story, null));
    expect(await usesOf(story)).toEqual([inText]);
  });

  test("is shared by two stories, each with its own", async () => {
    const id = await settledPicture();
    const [one, other] = [await draftWith(block(id)), await draftWith(block(id, "Its own words"))];
    await published(one);
    await published(other);
    const { uses } = await seenPicture(us.chief, id);
    expect(uses.map((use) => use.story).sort()).toEqual([one, other].sort());
    done(await make(us.editor, one, "edit"));
    done(await rewrite(one, bodyOf(), us.editor2));
    done(await make(us.editor2, one, "submit"));
    done(await make(us.editor, one, "approve"));
    done(await make(us.editor, one, "publish"));
    expect(await isPublicCut(await cutOf(id)), "the other story shows it").toBe(true);
  });

  test("a lead that is not ready, or shows a permission, is refused", async () => {
    const story = await draftWith();
    const { id } = done(await takePicture(us.colleague, arrived(us.colleague)));
    expect(await lead(story, id)).toEqual({ refused: "picture-not-ready" });
    const shown = { ...arrived(us.colleague), evidenceOf: await settledPicture() };
    const evidence = done(await takePicture(us.colleague, shown));
    expect(await lead(story, evidence.id)).toEqual({ refused: "picture-not-ready" });
    expect(await lead(story, crypto.randomUUID())).toEqual({ refused: "picture-not-ready" });
  });
});

describe("a change in the library", () => {
  test("is a change of the story's hash, ends its approval, tells the approver and makes nobody a writer", async () => {
    const id = await settledPicture();
    const story = await draftWith(block(id));
    await approved(story);
    const before = await seen(us.editor, story);
    done(await change(id, { caption: "Another caption" }, us.sportEditor));
    const after = await seen(us.editor, story);
    expect(after.state.hash).not.toBe(before.state.hash);
    expect(after.state.stage).toBe("in-review");
    expect(after.state.approvedHash).toBeNull();
    expect(after.state.parts.map(({ person }) => person)).not.toContain(us.sportEditor.id);
    expect(after.timeline[0]).toMatchObject({ act: "approval-voided" });
    const { rows } = await owner.query(
      "select kind from notice where story_id = $1 and person_id = $2",
      [story, us.editor.id],
    );
    expect(rows.map(({ kind }) => kind)).toContain("approval-voided");
    // So that whoever mended a caption may still approve what others wrote.
    done(await make(us.editor, story, "approve"));
  });

  test("that readers do not see leaves hash and approval alone", async () => {
    const id = await settledPicture();
    const story = await draftWith(block(id));
    await approved(story);
    done(await change(id, { keywords: ["ferry"], permission: "By letter", people: ["A Mayor"] }));
    expect((await seen(us.editor, story)).state.stage).toBe("approved");
  });

  test("in review is named in the timeline as of the picture", async () => {
    const id = await settledPicture();
    const story = await draftWith(block(id));
    done(await make(us.reporter, story, "submit"));
    done(await change(id, { caption: "Another caption" }));
    const { timeline, state } = await seen(us.editor, story);
    expect(timeline[0]).toMatchObject({ act: "picture-changed" });
    expect(state.parts.map(({ person }) => person)).not.toContain(us.colleague.id);
  });

  test("leaves a live story as it was approved, and comes with its next edit", async () => {
    const id = await settledPicture("As approved");
    const story = await draftWith(block(id));
    await published(story);
    const before = await liveOf(story);
    const firstCut = await cutOf(id);
    done(await change(id, { caption: "Changed since" }));
    done(await focus(id, 0.1, 0.1));
    await makeCutOf(us.colleague, id);
    expect(await liveOf(story)).toEqual(before);
    expect((await seen(us.editor, story)).state.stage).toBe("standing");
    expect(await isPublicCut(firstCut)).toBe(true);
    expect(await isPublicCut(await cutOf(id))).toBe(false);
    done(await make(us.editor, story, "edit"));
    const { state } = await seen(us.editor, story);
    expect(state.hash).not.toBe(state.liveHash);
    expect((await liveOf(story)).content).toEqual(before.content);
  });
});

describe("what stands against a picture stops the approval, in words that name it", () => {
  const refusedFor = async (story: string) => {
    done(await make(us.reporter, story, "submit"));
    const answer = await make(us.editor, story, "approve");
    expect(answer).toMatchObject({ refused: "checks-fail" });
    return saidBy(answer);
  };

  test("a picture of no known right", async () => {
    const story = await draftWith(block(await readyPicture(us.colleague, { caption: "The quay" })));
    expect(await refusedFor(story)).toEqual([
      "Pictures: “The quay”: Say by what right it is used.",
    ]);
  });

  test("a user upload whose origin, permission and truth nobody has settled", async () => {
    const id = await readyPicture(us.colleague, { caption: "The quay" });
    done(
      await change(id, { rights: "user-upload", credit: "x.com/ForeignOfficePk / User Upload" }),
    );
    const story = await draftWith();
    done(await lead(story, id));
    expect(await refusedFor(story)).toEqual([
      "Pictures: “The quay”: Say where it came from: an address or a person. Say who gave permission, when and how. It has to be verified.",
    ]);
    const checks = { contact: { done: true, note: "Called." } };
    const origin = { sourceAddress: "https://x.com/ForeignOfficePk", permission: "By message" };
    done(await change(id, { ...origin, checks: checks as object }));
    const { revision } = await seenPicture(us.editor2, id);
    done(
      await settlePicture(us.editor2, id, revision, {
        state: "verified",
        note: "",
        verifiedAs: "",
      }),
    );
    done(await make(us.editor, story, "approve"));
    done(await make(us.editor, story, "publish"));
  });

  test("a screen grab may stand in a text, and not over it", async () => {
    const id = await readyPicture(us.colleague, { caption: "The broadcast" });
    const checks = { place: { done: true, note: "" } };
    const said = { sourceAddress: "https://tv.example", reason: "Report", credit: "TV" };
    done(await change(id, { rights: "screen-grab", ...said, checks }));
    const { revision } = await seenPicture(us.editor2, id);
    done(
      await settlePicture(us.editor2, id, revision, {
        state: "verified",
        note: "",
        verifiedAs: "",
      }),
    );
    const story = await draftWith(block(id));
    done(await lead(story, id));
    expect(await refusedFor(story)).toEqual([
      "Pictures: “The broadcast”: Screen grab may not stand over a story.",
    ]);
    done(await lead(story, null, us.editor2));
    done(await make(us.editor, story, "approve"));
  });

  test("a picture without words for those who cannot see it, unless it is called decorative", async () => {
    const id = await readyPicture(us.colleague, { caption: "The quay", alt: "" });
    done(await change(id, { rights: "own-staff", credit: "Ben Okoye" }));
    const story = await draftWith(block(id));
    expect(await refusedFor(story)).toEqual([
      "Alternative text: “The quay”: say what is to be seen, or call it decorative.",
    ]);
    const decorative = { ...block(id), attrs: { ...block(id).attrs, isDecorative: true } };
    done(await rewrite(story, bodyOf(decorative), us.editor2));
    done(await make(us.editor, story, "approve"));
  });

  test("the credit of this use is credit enough", async () => {
    const id = await readyPicture(us.colleague, { caption: "The quay" });
    done(await change(id, { rights: "own-staff" }));
    const credited = { ...block(id), attrs: { ...block(id).attrs, credit: "Rosa Lind" } };
    const story = await draftWith(credited, block(id));
    expect(await refusedFor(story)).toEqual(["Pictures: “The quay”: Say whom to credit."]);
    done(await rewrite(story, bodyOf(credited), us.editor2));
    done(await make(us.editor, story, "approve"));
  });

  test("a picture that is not in the library", async () => {
    const story = await draftWith(block(crypto.randomUUID()));
    expect(await refusedFor(story)).toEqual(["Pictures: “A picture”: It is not in the library."]);
  });

  test("a crop whose files are still being made stops nobody: they are waited for where they are asked", async () => {
    const id = await settledPicture("The quay");
    const story = await draftWith(block(id));
    done(await focus(id, 0.2, 0.2));
    done(await make(us.reporter, story, "submit"));
    done(await make(us.editor, story, "approve"));
  });
});

describe("between approval and publication", () => {
  test.each<[string, (id: string) => Promise<unknown>]>([
    ["a right that has run out", (id) => change(id, { expiresOn: "2026-01-01" })],
    ["a right that was taken back", (id) => change(id, { rights: "none" as RightsKind })],
    ["a right that demands more", (id) => change(id, { rights: "social-media" })],
    [
      "a dispute",
      async (id) =>
        settlePicture(us.editor2, id, (await seenPicture(us.editor2, id)).revision, {
          ...{ state: "disputed", note: "The shadows.", verifiedAs: "" },
        }),
    ],
  ])("%s stops the publication", async (_what, happens) => {
    const id = await settledPicture("The quay");
    const story = await draftWith(block(id));
    await approved(story);
    done((await happens(id)) as object);
    const answer = await make(us.editor, story, "publish");
    expect(answer).toMatchObject({ refused: "checks-fail", detail: ["pictures"] });
    expect(saidBy(answer)?.join()).toMatch(/^Pictures: “The quay”: /);
    expect(await isPublicCut(await cutOf(id))).toBe(false);
  });
});

describe("what is public of pictures", () => {
  test("is nothing before publication, then the cuts of the story, and those replaced no more", async () => {
    const [first, second] = [await settledPicture(), await settledPicture()];
    const story = await draftWith(block(first));
    done(await lead(story, first));
    await approved(story);
    expect(await isPublicCut(await cutOf(first))).toBe(false);
    done(await make(us.editor, story, "publish"));
    expect(await isPublicCut(await cutOf(first))).toBe(true);
    expect(await isPublicCut("A".repeat(22))).toBe(false);

    done(await make(us.reporter, story, "edit"));
    done(await rewrite(story, bodyOf(block(second)), us.reporter));
    done(await lead(story, second));
    await approved(story);
    expect(await isPublicCut(await cutOf(first))).toBe(true);
    expect(await isPublicCut(await cutOf(second))).toBe(false);
    done(await make(us.editor, story, "publish"));
    expect(await isPublicCut(await cutOf(first))).toBe(false);
    expect(await isPublicCut(await cutOf(second))).toBe(true);
    done(await removePicture(us.editor, first));
    expect(await removePicture(us.editor, second)).toEqual({ refused: "picture-in-use" });
  });

  test("is seen by readers in one transaction with the story: never a text whose picture is missing", async () => {
    const story = await draftWith(block(await settledPicture()));
    await published(story);
    let isOver = false;
    const looking = (async () => {
      const wrong: unknown[] = [];
      while (!isOver) {
        const { rows } = await reader.query(
          `select content->'pictures'->0->>'cut' as shown,
             array(select cut from published.picture p where p.story_id = s.id) as there
           from published.story s where id = $1`,
          [story],
        );
        const [row] = rows;
        if (JSON.stringify([row.shown]) !== JSON.stringify(row.there)) wrong.push(row);
      }
      return wrong;
    })();
    for (let n = 0; n < 5; n++) {
      const next = await settledPicture();
      done(await make(us.editor, story, "edit"));
      done(await rewrite(story, bodyOf(block(next)), us.reporter));
      await approved(story);
      done(await make(us.editor, story, "publish"));
    }
    isOver = true;
    expect(await looking).toEqual([]);
  });

  test("cuts of live stories are kept however old they are", async () => {
    const id = await settledPicture();
    const story = await draftWith(block(id));
    await published(story);
    const live = await cutOf(id);
    done(await focus(id, 0, 0));
    await owner.query(
      "update picture_cut set at = now() - interval '2 days' where picture_id = $1",
      [id],
    );
    await forgetUnusedCuts();
    const { rowCount } = await owner.query("select from picture_cut where cut = $1", [live]);
    expect(rowCount).toBe(1);
  });
});

describe("at the same moment", () => {
  /** Whatever order it happened in: what the story says of its pictures is what the library says now. */
  const expectConsistent = async (story: string) => {
    const { rows } = await owner.query("select pictures, stage from story where id = $1", [story]);
    const ids = rows[0].pictures.map((one: { id: string }) => one.id);
    const now = await inTransaction(async (tx) => ({ facts: await factsOf(tx, ids) }));
    expect(rows[0].pictures).toEqual(done(now).facts.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  };

  test("a picture comes into texts while its caption and focus change: 50 times, no deadlock, nothing stale", async () => {
    const [one, other] = [await draftWith(), await draftWith()];
    for (let n = 0; n < 50; n++) {
      const id = await readyPicture(us.colleague);
      const { revision } = await seenPicture(us.colleague, id);
      const answers = await Promise.all([
        rewrite(one, bodyOf(block(id)), us.reporter),
        n % 2 === 0
          ? changePicture(us.colleague, id, revision, { caption: `Caption ${n}` })
          : setFocus(us.colleague, id, revision, { x: 0.2, y: 0.2 }),
        rewrite(other, bodyOf(block(id), block(id, "Twice")), us.reporter),
      ]);
      for (const answer of answers) done(answer as object);
      await expectConsistent(one);
      await expectConsistent(other);
    }
  }, 120_000);

  test("a picture goes out of a text and into another while it changes and is taken away", async () => {
    const [one, other] = [await draftWith(), await draftWith()];
    for (let n = 0; n < 50; n++) {
      const id = await readyPicture(us.colleague);
      done(await rewrite(one, bodyOf(block(id)), us.reporter));
      const { revision } = await seenPicture(us.colleague, id);
      await Promise.all([
        rewrite(one, bodyOf(), us.reporter),
        rewrite(other, bodyOf(block(id)), us.reporter),
        changePicture(us.colleague, id, revision, { credit: `Credit ${n}` }),
        removePicture(us.colleague, id),
      ]);
      await expectConsistent(one);
      await expectConsistent(other);
    }
  }, 120_000);

  test("publication and a new focus: what is public is what was approved", async () => {
    for (let n = 0; n < 50; n++) {
      const id = await settledPicture();
      const story = await draftWith(block(id));
      await approved(story);
      const view = await seen(us.editor, story);
      const before = await seenPicture(us.colleague, id);
      const [moved, focused] = await Promise.all([
        moveStory(us.editor, story, "publish", { hash: view.state.hash, note: "" }),
        setFocus(us.colleague, id, before.revision, { x: 0.3, y: 0.3 }),
      ]);
      done(focused);
      const after = await seenPicture(us.colleague, id);
      const { stage, publication } = (await seen(us.editor, story)).state;
      if (isRefusal(moved)) {
        expect([stage, publication]).toEqual(["in-review", "unpublished"]);
        expect(await isPublicCut(before.cut ?? "")).toBe(false);
      } else {
        expect([stage, publication]).toEqual(["standing", "live"]);
        expect(await isPublicCut(before.cut ?? "")).toBe(true);
        expect((await liveOf(story)).hash).toBe(view.state.approvedHash);
      }
      expect(await isPublicCut(after.cut ?? "")).toBe(false);
    }
  }, 120_000);
});

async function liveOf(story: string) {
  const { rows } = await owner.query(
    "select path, hash, content, lead from published.story where id = $1",
    [story],
  );
  expect(await publishedStory(rows[0].path)).not.toBeNull();
  return rows[0];
}
