import type pg from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import { contentHash } from "@/article/content";
import { changeDetails } from "@/db/change-details";
import { changesSince } from "@/db/changes-since";
import { storeDocument } from "@/db/documents";
import { moveStory } from "@/db/move-story";
import { publishedHistory, publishedStory } from "@/db/published-story";
import { done, draftOf, make, retype, seen, smallNewsroom } from "@/db/small-newsroom";
import { shareStory } from "@/db/story-people";
import { openStory } from "@/db/story-view";
import { testDatabase } from "@/db/test-database";
import { verifyVersions } from "@/db/verify-versions";

type Newsroom = Awaited<ReturnType<typeof smallNewsroom>>;
let owner: pg.Pool;
let desk: pg.Pool;
let reader: pg.Pool;
let us: Newsroom;

beforeAll(async () => {
  ({ owner, desk, reader } = await testDatabase());
  us = await smallNewsroom(owner);
});

async function published(headline?: string) {
  const id = await draftOf(us.reporter, headline);
  done(await make(us.reporter, id, "submit"));
  done(await make(us.editor, id, "approve"));
  done(await make(us.editor, id, "publish"));
  return id;
}

describe("a story's way to its readers", () => {
  test("runs through review, and readers get exactly what was approved", async () => {
    const id = await draftOf(us.reporter, "Ferry stays, council says");
    done(await make(us.reporter, id, "submit"));
    done(await make(us.editor, id, "approve"));
    const { state } = await seen(us.editor, id);
    const moved = done(await make(us.editor2, id, "publish"));
    expect(moved).toMatchObject({ stage: "standing", publication: "live" });
    expect(moved.press?.first).toContain("/world/ferry-stays-council-says");

    const story = await publishedStory("/world/ferry-stays-council-says");
    expect(story?.hash).toBe(state.approvedHash);
    const history = await publishedHistory("/world/ferry-stays-council-says");
    expect(history?.versions.map(({ number, kind }) => [number, kind])).toEqual([[1, "first"]]);
    const { rows } = await owner.query("select content from published.story where id = $1", [id]);
    expect(await contentHash(rows[0].content)).toBe(state.approvedHash);
    const { timeline } = await seen(us.reporter, id);
    expect(timeline.map(({ act, person }) => [act, person?.name])).toEqual([
      ["publish", "Marc Duval"],
      ["approve", "Edda Voss"],
      ["submit", "Rosa Lind"],
      ["create", "Rosa Lind"],
    ]);
  });

  test("can be walked again for an edit while the live version stays up", async () => {
    const id = await published("Bridge closes for a week");
    const { path, state } = await seen(us.reporter, id);
    done(await make(us.reporter, id, "edit"));
    done(await retype(us.reporter, id, "The bridge closes for nine days."));
    const live = await publishedStory(path ?? "");
    expect(live?.hash).toBe(state.liveHash);
    done(await make(us.reporter, id, "submit"));
    done(await make(us.editor, id, "approve"));
    done(await make(us.editor, id, "publish"));
    const history = await publishedHistory(path ?? "");
    expect(history?.versions.map(({ number, kind }) => [number, kind])).toEqual([
      [2, "update"],
      [1, "first"],
    ]);
    expect(history?.versions[0]?.previousHash).toBe(history?.versions[1]?.hash);
    expect((await verifyVersions()).bad).toEqual([]);
  });

  test("a draft, a story in review and an approved one are nowhere in the public's schema", async () => {
    const canary = "canary-in-a-draft";
    const id = await draftOf(us.reporter, canary);
    const inPublic = async () => {
      const { rows } = await reader.query(
        "select count(*)::int as n from published.story where content::text like $1",
        [`%${canary}%`],
      );
      return rows[0].n;
    };
    expect(await inPublic()).toBe(0);
    done(await make(us.reporter, id, "submit"));
    done(await make(us.editor, id, "approve"));
    expect(await inPublic()).toBe(0);
    done(await make(us.editor, id, "publish"));
    expect(await inPublic()).toBe(1);
  });
});

describe("an approval", () => {
  test("is voided by an edit, tells the approver, and does not revive with the old text", async () => {
    const id = await draftOf(us.reporter);
    const before = "The council voted on Monday to keep the ferry.";
    done(await make(us.reporter, id, "submit"));
    done(await make(us.editor, id, "approve"));
    const { state } = await seen(us.editor, id);
    done(await retype(us.editor2, id, "Something else."));
    expect((await seen(us.editor, id)).state).toMatchObject({
      stage: "in-review",
      approvedHash: null,
    });
    const { rows } = await owner.query(
      "select kind from notice where person_id = $1 and story_id = $2",
      [us.editor.id, id],
    );
    expect(rows.map(({ kind }) => kind)).toContain("approval-voided");
    done(await retype(us.editor2, id, before));
    const again = await seen(us.editor, id);
    expect(again.state.hash).toBe(state.hash);
    expect(again.state.stage).toBe("in-review");
    expect(await make(us.editor, id, "publish")).toMatchObject({ refused: "not-from-here" });
  });

  test("is refused for a text that has changed meanwhile, and what changed can be seen", async () => {
    const id = await draftOf(us.reporter);
    done(await make(us.reporter, id, "submit"));
    const { state } = await seen(us.editor, id);
    done(await retype(us.editor2, id, "An edit in review."));
    expect(await moveStory(us.editor, id, "approve", { hash: state.hash, note: "" })).toEqual({
      refused: "text-changed",
    });
    const changes = await changesSince(us.editor, id, state.hash);
    expect(JSON.stringify(changes?.before.body)).toContain("keep the ferry");
    expect(JSON.stringify(changes?.after.body)).toContain("An edit in review.");
  });

  test("is not for its writers, and the database refuses one by itself", async () => {
    const id = await draftOf(us.editor);
    done(await make(us.editor, id, "submit"));
    expect(await make(us.editor, id, "approve")).toMatchObject({ refused: "own-story" });
    await expect(
      desk.query("insert into approval (story_id, person_id, hash) values ($1, $2, 'x')", [
        id,
        us.editor.id,
      ]),
    ).rejects.toThrow(/writer/);
    await expect(
      desk.query("update story set approved_hash = hash, approved_by = $2 where id = $1", [
        id,
        us.editor2.id,
      ]),
    ).rejects.toThrow(/no approval/);
    done(await make(us.editor2, id, "approve"));
  });

  test("editing in review makes nobody a writer; editing a draft does", async () => {
    const id = await draftOf(us.reporter);
    done(await make(us.reporter, id, "submit"));
    done(await retype(us.editor, id, "The council voted on Tuesday to keep the ferry."));
    expect((await seen(us.editor2, id)).timeline[0]).toMatchObject({
      act: "edit-in-review",
      person: { name: "Edda Voss" },
    });
    done(await make(us.editor, id, "approve"));

    const other = await draftOf(us.reporter);
    done(await retype(us.editor, other, "Edited as a draft."));
    done(await make(us.reporter, other, "submit"));
    expect(await make(us.editor, other, "approve")).toMatchObject({ refused: "own-story" });
  });
});

describe("who may not", () => {
  test("other desks, other reporters and admins find no such story", async () => {
    const id = await draftOf(us.reporter);
    for (const person of [us.colleague, us.sportEditor, us.admin]) {
      expect(await openStory(person, id)).toBeNull();
      expect(await make(person, id, "submit")).toEqual({ refused: "no-such-thing" });
      expect(await retype(us.reporter, id, "x")).toHaveProperty("stored");
    }
    done(await shareStory(us.reporter, id, us.colleague.id));
    expect(await openStory(us.colleague, id)).not.toBeNull();
  });

  test("a reporter cannot write in review, and the words are refused with their name", async () => {
    const id = await draftOf(us.reporter);
    done(await make(us.reporter, id, "submit"));
    expect(await retype(us.reporter, id, "Too late.")).toEqual({
      refused: "text-locked",
      detail: [us.reporter.id],
    });
  });

  test("a suspended person's last words are not stored", async () => {
    const id = await draftOf(us.colleague);
    await owner.query("update person set suspended_at = now() where id = $1", [us.colleague.id]);
    expect(
      await storeDocument(id, {
        epoch: 1,
        state: new Uint8Array([0, 0]),
        changedBy: [us.colleague.id],
      }),
    ).toMatchObject({ refused: "text-locked" });
    await owner.query("update person set suspended_at = null where id = $1", [us.colleague.id]);
  });

  test("nobody's change is stored under no name", async () => {
    const id = await draftOf(us.reporter);
    expect(
      await storeDocument(id, { epoch: 1, state: new Uint8Array([0, 0]), changedBy: [] }),
    ).toEqual({ refused: "not-signed-in" });
  });
});

describe("details", () => {
  test("of an approved story void the approval too", async () => {
    const id = await draftOf(us.reporter);
    done(await make(us.reporter, id, "submit"));
    done(await make(us.editor, id, "approve"));
    const { detailsRevision } = await seen(us.editor, id);
    done(await changeDetails(us.editor, id, detailsRevision, { kind: "analysis" }));
    expect((await seen(us.editor, id)).state).toMatchObject({
      stage: "in-review",
      approvedHash: null,
    });
  });

  test("are refused on an old revision, another desk's section, a taken or unfit address", async () => {
    const first = await published("One address for two");
    const id = await draftOf(us.reporter);
    const { detailsRevision } = await seen(us.reporter, id);
    const change = (patch: Parameters<typeof changeDetails>[3], revision = detailsRevision) =>
      changeDetails(us.reporter, id, revision, patch);
    expect(await change({ urgency: 1 }, detailsRevision + 1)).toEqual({
      refused: "changed-meanwhile",
    });
    expect(await change({ section: "sport" })).toEqual({ refused: "section-unknown" });
    expect(await change({ section: "nowhere" })).toEqual({ refused: "section-unknown" });
    expect(await change({ slug: "one-address-for-two" })).toEqual({ refused: "slug-taken" });
    expect(await change({ slug: "Not a Slug" })).toEqual({ refused: "slug-unfit" });
    done(await make(us.reporter, first, "edit"));
    const live = await seen(us.reporter, first);
    expect(
      await changeDetails(us.reporter, first, live.detailsRevision, { slug: "elsewhere" }),
    ).toEqual({ refused: "address-settled" });
  });

  test("a byline makes a staff member a writer, and its loss unmakes them", async () => {
    const id = await draftOf(us.reporter);
    const byline = { name: us.editor.name, role: "reported by" as const, author: "edda-voss" };
    let view = await seen(us.reporter, id);
    const own = [...view.details.bylines];
    done(await changeDetails(us.reporter, id, view.detailsRevision, { bylines: [...own, byline] }));
    done(await make(us.reporter, id, "submit"));
    expect(await make(us.editor, id, "approve")).toMatchObject({ refused: "own-story" });
    view = await seen(us.editor2, id);
    done(await changeDetails(us.editor2, id, view.detailsRevision, { bylines: own }));
    done(await make(us.editor, id, "approve"));
  });

  test("two stories with one headline get two addresses", async () => {
    await published("The same words again");
    const id = await published("The same words again");
    expect((await seen(us.editor, id)).path).toBe("/world/the-same-words-again-2");
  });
});

describe("the record", () => {
  test("cannot be rewritten by the desk or the reader", async () => {
    await published("On the record");
    for (const [pool, table] of [
      [desk, "version"],
      [desk, "version_content"],
      [desk, "story_event"],
      [desk, "approval"],
      [desk, "audit"],
      [reader, "published.story"],
      [reader, "published.front_slot"],
    ] as const) {
      await expect(pool.query(`delete from ${table}`), table).rejects.toThrow(/permission denied/);
      await expect(pool.query(`truncate ${table}`), table).rejects.toThrow(/permission denied/);
    }
    await expect(desk.query("update version set note = 'x'")).rejects.toThrow(/permission denied/);
    await expect(desk.query("update story_event set note = 'x'")).rejects.toThrow(/permission/);
    await expect(reader.query("select from story")).rejects.toThrow(/permission denied/);
    await expect(reader.query("select from person")).rejects.toThrow(/permission denied/);
    await expect(desk.query("alter table version add x int")).rejects.toThrow(/owner/);
  });

  test("names its first bad link when the owner tampers", async () => {
    const id = await published("Tampered with");
    await owner.query("update version set note = 'another' where story_id = $1", [id]);
    expect((await verifyVersions()).bad).toEqual([
      { story: id, number: 1, why: "The record was changed after it was made." },
    ]);
    await owner.query("update version set note = '' where story_id = $1", [id]);
    await owner.query(
      `update version_content set content = jsonb_set(content, '{fields,headline}', '"Other"')
       where version_id = (select id from version where story_id = $1)`,
      [id],
    );
    expect((await verifyVersions()).bad).toMatchObject([{ story: id, number: 1 }]);
    await owner.query(
      `update version_content set content = jsonb_set(content, '{fields,headline}', '"Tampered with"')
       where version_id = (select id from version where story_id = $1)`,
      [id],
    );
    expect((await verifyVersions()).bad).toEqual([]);
  });

  test("keeps its chain when a version's content is erased, with the reason", async () => {
    const id = await published("To be erased");
    const { rows } = await owner.query("select id from version where story_id = $1", [id]);
    await expect(
      desk.query("select erase_version($1, $2, 'court order')", [rows[0].id, us.editor.id]),
    ).rejects.toThrow(/chief/);
    await desk.query("select erase_version($1, $2, 'court order')", [rows[0].id, us.chief.id]);
    expect((await verifyVersions()).bad).toEqual([]);
    const history = await publishedHistory("/world/to-be-erased");
    expect(history?.versions[0]).toMatchObject({ body: null, erased: "court order" });
  });
});

test("200 races of approval and publication with an edit: what is live hashes to what was approved", async () => {
  let refused = 0;
  let went = 0;
  for (let n = 0; n < 200; n += 1) {
    const id = await draftOf(us.reporter, `Race number ${n}`);
    done(await make(us.reporter, id, "submit"));
    const { state } = await seen(us.editor, id);
    const evidence = { hash: state.hash, note: "" };
    const [approved] = await Promise.all([
      moveStory(us.editor, id, "approve", evidence).then((answer) =>
        "refused" in answer ? answer : moveStory(us.editor, id, "publish", evidence),
      ),
      retype(us.editor2, id, `Slipped in, ${n}.`),
    ]);
    if ("refused" in approved) refused += 1;
    else went += 1;
    const { rows } = await owner.query(
      `select content, hash, exists (
         select from approval where story_id = p.id and hash = p.hash
       ) as approved
       from published.story p where id = $1`,
      [id],
    );
    for (const row of rows) {
      expect(await contentHash(row.content)).toBe(row.hash);
      expect(row.approved).toBe(true);
      expect(JSON.stringify(row.content)).not.toContain("Slipped in");
    }
    expect(rows).toHaveLength("refused" in approved ? 0 : 1);
  }
  // Both must have happened, or the race was none.
  expect(refused).toBeGreaterThan(0);
  expect(refused + went).toBe(200);
}, 120_000);
