import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { atDesk } from "@/db/client";
import { deskOf } from "@/db/desk";
import { draftOf, make, seen, smallNewsroom } from "@/db/small-newsroom";
import { liftEmbargo, setEmbargo } from "@/db/story-people";
import { testDatabase } from "@/db/test-database";
import { isRefusal } from "@/newsroom/refusals";

let us: Awaited<ReturnType<typeof smallNewsroom>>;
beforeAll(async () => {
  const { owner } = await testDatabase();
  us = await smallNewsroom(owner);
});

const until = "2099-03-14T06:30:00.000Z";
const later = "2099-06-01T10:00:00.000Z";

async function approved() {
  const id = await draftOf(us.reporter, `Embargoed ${Math.random()}`);
  for (const [person, move] of [
    [us.reporter, "submit"],
    [us.editor, "approve"],
  ] as const)
    expect(isRefusal(await make(person, id, move))).toBe(false);
  return id;
}

describe("an embargo", () => {
  test("holds the story and says until when, in the newsroom's time", async () => {
    const id = await approved();
    expect(await setEmbargo(us.editor, id, until, null)).toEqual({ done: true });
    expect(await make(us.editor, id, "publish")).toEqual({
      refused: "embargoed",
      said: ["It ends Sat 14 Mar 2099, 06:30 (Europe/Lisbon, UTC)."],
    });
    const { lists } = await deskOf(us.editor);
    expect(lists.approved.find((line) => line.id === id)?.embargoUntil).toBe(until);
  });

  test("is not set for a time that has passed by the database's clock", async () => {
    const id = await approved();
    const { rows } = await atDesk().execute(sql`select now() - interval '1 second' as past`);
    const past = new Date(String(rows[0]?.past)).toISOString();
    expect(await setEmbargo(us.editor, id, past, null)).toEqual({ refused: "embargo-past" });
    expect((await seen(us.editor, id)).embargoUntil).toBeNull();
  });

  test("changes only over the one that the person saw", async () => {
    const id = await approved();
    await setEmbargo(us.editor, id, until, null);
    const meanwhile = { refused: "changed-meanwhile" };
    expect(await setEmbargo(us.editor2, id, later, null)).toEqual(meanwhile);
    expect(await liftEmbargo(us.editor2, id, "It is out.", later)).toEqual(meanwhile);
    expect(await setEmbargo(us.editor2, id, later, "2099-03-14T07:30:00+01:00")).toEqual({
      done: true,
    });
    const { timeline } = await seen(us.editor, id);
    expect(timeline[0]).toMatchObject({
      act: "set-embargo",
      note: "",
      detail: { until: later, before: until },
    });
  });

  test("is lifted by an act of its own, for a reason that stays", async () => {
    const id = await approved();
    await setEmbargo(us.editor, id, until, null);
    expect(await liftEmbargo(us.editor, id, "  ", until)).toEqual({ refused: "note-missing" });
    expect((await seen(us.editor, id)).embargoUntil).toBe(until);
    expect(await liftEmbargo(us.editor, id, "The minister spoke.", until)).toEqual({ done: true });
    const view = await seen(us.editor, id);
    expect(view.embargoUntil).toBeNull();
    expect(view.timeline[0]).toMatchObject({
      act: "lift-embargo",
      note: "The minister spoke.",
      detail: { before: until },
    });
    expect(await liftEmbargo(us.editor, id, "Again.", until)).toEqual({
      refused: "changed-meanwhile",
    });
  });

  test("is neither set nor lifted by its reporter", async () => {
    const id = await approved();
    const no = { refused: "not-your-move" };
    expect(await setEmbargo(us.reporter, id, until, null)).toEqual(no);
    await setEmbargo(us.editor, id, until, null);
    expect(await liftEmbargo(us.reporter, id, "Please.", until)).toEqual(no);
  });
});
