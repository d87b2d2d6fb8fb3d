import type pg from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import { changeDetails } from "@/db/change-details";
import { deskOf } from "@/db/desk";
import { moveStory } from "@/db/move-story";
import { done, draftOf, make, retype, seen, smallNewsroom } from "@/db/small-newsroom";
import { testDatabase } from "@/db/test-database";
import { mostInReview } from "@/newsroom/edits-in-review";
import type { Person } from "@/newsroom/people";

let owner: pg.Pool;
let desk: pg.Pool;
let us: Awaited<ReturnType<typeof smallNewsroom>>;

beforeAll(async () => {
  ({ owner, desk } = await testDatabase());
  us = await smallNewsroom(owner);
});

/** `n` words that no other text has. */
const words = (n: number, salt: string) => Array.from({ length: n }, (_, i) => `${salt}${i}`);
const text = words(200, "w");
const changed = (n: number, salt = "x") => [...words(n, salt), ...text.slice(n)].join(" ");

async function sent() {
  const id = await draftOf(us.reporter, "Ferry");
  done(await retype(us.reporter, id, text.join(" ")));
  done(await make(us.reporter, id, "submit"));
  return id;
}

async function countOf(person: Person, id: string) {
  const { review } = (await seen(person, id)).state;
  return review.by.find((one) => one.person === person.id)?.words ?? 0;
}

describe("what an approver changed in review", () => {
  test("may be small", async () => {
    const id = await sent();
    done(await retype(us.editor, id, changed(30)));
    expect(await countOf(us.editor, id)).toBe(30);
    done(await make(us.editor, id, "approve"));
  });

  test("demands another approver above that, and says how much it was", async () => {
    const id = await sent();
    done(await retype(us.editor, id, changed(31)));
    expect(await make(us.editor, id, "approve")).toEqual({
      refused: "rewritten-in-review",
      said: [
        "You changed 31 words of 207 in review; up to 30 would be yours to approve. Somebody else on the desk has to approve it.",
      ],
    });
    done(await make(us.editor2, id, "approve"));
  });

  test("is summed since it was sent, whoever had the text in between", async () => {
    const id = await sent();
    done(await retype(us.editor, id, changed(20)));
    done(await retype(us.editor2, id, `${changed(20)} End.`));
    done(await retype(us.editor, id, `${changed(20, "y")} End.`));
    expect(await countOf(us.editor, id)).toBe(40);
    expect(await countOf(us.editor2, id)).toBe(1);
    expect(await make(us.editor, id, "approve")).toMatchObject({ refused: "rewritten-in-review" });
    done(await make(us.editor2, id, "approve"));
  });

  test("is what became of the text while it was in their hands, not every key", async () => {
    const id = await sent();
    done(await retype(us.editor, id, changed(100)));
    done(await retype(us.editor, id, changed(3)));
    expect(await countOf(us.editor, id)).toBe(3);
  });

  test("is counted for all who changed it in one commit", async () => {
    const id = await sent();
    done(await retype([us.editor, us.editor2], id, changed(40)));
    expect(await countOf(us.editor, id)).toBe(40);
    expect(await countOf(us.editor2, id)).toBe(40);
    done(await make(us.chief, id, "approve"));
  });

  test("has bylines, topics and the headline in it", async () => {
    const id = await sent();
    const { detailsRevision } = await seen(us.editor, id);
    done(
      await changeDetails(us.editor, id, detailsRevision, {
        bylines: [{ name: "A Guest", role: "reported by", author: null }],
      }),
    );
    expect(await countOf(us.editor, id)).toBe(10);
    done(await retype(us.editor, id, text.join(" "), "Four other words here"));
    expect(await countOf(us.editor, id)).toBeGreaterThan(13);
  });

  test("goes on counting after an approval that it voided", async () => {
    const id = await sent();
    done(await retype(us.editor, id, changed(20)));
    done(await make(us.editor, id, "approve"));
    done(await retype(us.editor, id, changed(40, "y")));
    expect((await seen(us.editor, id)).state.stage).toBe("in-review");
    expect(await make(us.editor, id, "approve")).toMatchObject({ refused: "rewritten-in-review" });
  });

  test("begins anew with each sending, and is forgotten once the text is out", async () => {
    const id = await sent();
    done(await retype(us.editor, id, changed(60)));
    done(await make(us.editor, id, "send-back", "Is that what you meant?"));
    done(await make(us.reporter, id, "submit"));
    expect(await countOf(us.editor, id)).toBe(0);
    done(await make(us.editor, id, "approve"));
    done(await make(us.editor, id, "publish"));
    const { rows } = await owner.query("select from story_hand where story_id = $1", [id]);
    expect(rows).toHaveLength(0);
  });

  test("is a count that the database keeps by itself", async () => {
    const id = await sent();
    done(await retype(us.editor, id, changed(31)));
    const approve = (person: Person) =>
      desk.query("insert into approval (story_id, person_id, hash) values ($1, $2, 'x')", [
        id,
        person.id,
      ]);
    await expect(approve(us.editor)).rejects.toThrow(/rewrote/);
    await approve(us.editor2);
  });

  test("is allowed as the strictest of the section's desks has it", async () => {
    const id = await sent();
    done(await retype(us.editor, id, changed(31)));
    const rule = (name: string) =>
      owner.query("update desk set edits_in_review = $1 where name = 'world'", [name]);
    try {
      await rule("any");
      expect((await seen(us.editor, id)).state.review.rule).toBe("any");
      await owner.query(
        `with d as (insert into desk (name, edits_in_review) values ('strict', 'none') returning id)
         insert into desk_section select id, 'world' from d`,
      );
      expect((await seen(us.editor, id)).state.review.rule).toBe("none");
      await owner.query("delete from desk where name = 'strict'");
      done(await make(us.editor, id, "approve"));
    } finally {
      await rule("small");
    }
  });

  test("stands on the desk: what one may not approve does not wait for one", async () => {
    const id = await sent();
    const headingFor = async (person: Person) =>
      Object.entries((await deskOf(person)).lists).find(([, lines]) =>
        lines.some((line) => line.id === id),
      )?.[0];
    done(await retype(us.editor, id, changed(30)));
    expect(await headingFor(us.editor)).toBe("waiting");
    done(await retype(us.editor, id, changed(31)));
    expect(await headingFor(us.editor)).toBe("in-review");
    expect(await headingFor(us.editor2)).toBe("waiting");
  });
});

test("the database and the rules allow the same", async () => {
  for (const rule of ["none", "small", "any"] as const)
    for (const of of [0, 1, 59, 60, 89, 90, 91, 300, 301, 420, 5_000]) {
      const { rows } = await owner.query("select most_words_in_review($1, $2) as most", [rule, of]);
      expect(Math.min(mostInReview(rule, of), 2_147_483_647), `${rule} of ${of}`).toBe(
        rows[0].most,
      );
    }
});

test("a text that somebody else changes at the last moment is not approved", async () => {
  const id = await sent();
  const { state } = await seen(us.editor, id);
  done(await retype(us.editor2, id, changed(1)));
  expect(await moveStory(us.editor, id, "approve", { hash: state.hash, note: "" })).toMatchObject({
    refused: "text-changed",
  });
});
