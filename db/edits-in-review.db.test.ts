import type pg from "pg";
import { beforeAll, expect, test } from "vitest";
import { auditFor } from "@/db/audit";
import { deskRulesFor, setEditsInReview } from "@/db/edits-in-review";
import { beginSession } from "@/db/sessions";
import { done, smallNewsroom } from "@/db/small-newsroom";
import { testDatabase } from "@/db/test-database";
import type { Person, SignedIn } from "@/newsroom/people";

let owner: pg.Pool;
let us: Awaited<ReturnType<typeof smallNewsroom>>;
let world: string;

beforeAll(async () => {
  ({ owner } = await testDatabase());
  us = await smallNewsroom(owner);
  const { rows } = await owner.query("select id from desk where name = 'world'");
  world = rows[0].id;
});

async function signedIn(person: Person): Promise<SignedIn> {
  await beginSession(person.id, "");
  const { rows } = await owner.query(
    "update session set confirmed_at = now() where person_id = $1 returning id",
    [person.id],
  );
  return { ...person, session: rows[0].id };
}

test("how much an approver may have changed is a chief's to set, and stands in the audit", async () => {
  const chief = await signedIn(us.chief);
  expect(done(await deskRulesFor(chief)).desks).toContainEqual({
    id: world,
    name: "world",
    sections: ["World"],
    rule: "small",
  });
  done(await setEditsInReview(chief, world, "none"));
  expect(done(await deskRulesFor(chief)).desks.find(({ id }) => id === world)?.rule).toBe("none");
  const { lines } = done(await auditFor(us.chief, null));
  expect(lines[0]).toMatchObject({
    person: "Carla Reyes",
    did: "set how much the approvers of the desk world may have changed in review",
    changes: ["Edits in review: Small → None"],
  });
});

test("nobody else sets it, and no desk that is not there", async () => {
  for (const person of [us.editor, us.admin, us.reporter])
    expect(await setEditsInReview(await signedIn(person), world, "any")).toEqual({
      refused: "not-your-move",
    });
  const nowhere = "00000000-0000-4000-8000-000000000000";
  expect(await setEditsInReview(await signedIn(us.chief), nowhere, "any")).toEqual({
    refused: "no-such-thing",
  });
});
