import type pg from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import { copyOfState } from "@/article/shared-document";
import { changeDetails } from "@/db/change-details";
import { deskOf } from "@/db/desk";
import { loadDocument, storeDocument } from "@/db/documents";
import { noticesFor } from "@/db/notices";
import { publishedStory } from "@/db/published-story";
import { done, draftOf, make, retype, seen, smallNewsroom } from "@/db/small-newsroom";
import { shareStory } from "@/db/story-people";
import { openStory } from "@/db/story-view";
import { testDatabase } from "@/db/test-database";
import { verifyVersions } from "@/db/verify-versions";
import { versionsOf } from "@/db/versions";
import { isRefusal } from "@/newsroom/refusals";

let owner: pg.Pool;
let us: Awaited<ReturnType<typeof smallNewsroom>>;

beforeAll(async () => {
  ({ owner } = await testDatabase());
  us = await smallNewsroom(owner);
});

let count = 0;

async function opened() {
  count += 1;
  const id = await draftOf(us.reporter, `Ferry stays, day ${count}`);
  done(await make(us.reporter, id, "submit"));
  done(await make(us.editor, id, "approve"));
  done(await make(us.editor, id, "publish"));
  const { path } = await seen(us.reporter, id);
  const live = await publishedStory(path ?? "");
  done(await make(us.editor2, id, "edit"));
  return { id, path: path ?? "", live };
}

async function everythingPublic(id: string) {
  const { rows } = await owner.query(
    `select (select to_jsonb(s) from published.story s where id = $1) as story,
       (select jsonb_agg(v order by number) from version v where story_id = $1) as chain,
       (select jsonb_agg(p order by cut) from published.picture p where story_id = $1) as pictures,
       (select max(edition) from press.touched) as pressed`,
    [id],
  );
  return rows[0];
}

describe("a change given up", () => {
  test("leaves the live text on the desk and everything that the public has as it was", async () => {
    const { id, path, live } = await opened();
    done(await retype(us.reporter, id, "The ferry goes.", "Ferry goes"));
    const { detailsRevision } = await seen(us.reporter, id);
    done(
      await changeDetails(us.reporter, id, detailsRevision, {
        kind: "analysis",
        topics: [{ kind: "place", name: "Harbour" }],
        bylines: [{ name: "Ben Okoye", role: "reported by", author: "ben-okoye" }],
      }),
    );
    const before = await everythingPublic(id);
    expect(done(await make(us.editor, id, "give-up")).press).toBeNull();
    expect(await everythingPublic(id)).toEqual(before);
    expect(await publishedStory(path)).toEqual(live);

    const { state, fields, details, body } = await seen(us.reporter, id);
    expect(state).toMatchObject({ stage: "standing", publication: "live", approvedHash: null });
    expect(state.hash).toBe(state.liveHash);
    expect(fields.headline).toContain("Ferry stays");
    expect(JSON.stringify(body)).toContain("keep the ferry");
    expect(details).toMatchObject({ kind: "news", topics: [] });
    expect(details.bylines.map(({ name }) => name)).toEqual(["Rosa Lind"]);
    expect((await verifyVersions()).bad).toEqual([]);
  });

  test("is kept, and read under the versions with who and when", async () => {
    const { id } = await opened();
    done(await retype(us.reporter, id, "The ferry goes on Friday.", "Ferry goes"));
    done(await make(us.reporter, id, "give-up", "Opened by mistake."));
    const versions = await versionsOf(us.reporter, id);
    expect(versions?.givenUp).toMatchObject([{ by: "Rosa Lind", openedBy: "Marc Duval" }]);
    const [kept] = versions?.givenUp ?? [];
    const compared = await versionsOf(us.reporter, id, 1, `given-${kept?.id ?? 0}`);
    expect(compared?.after?.fields.headline).toBe("Ferry goes");
    expect(JSON.stringify(compared?.after?.body)).toContain("goes on Friday");
    expect(await versionsOf(us.sportEditor, id)).toBeNull();
    const other = await opened();
    const foreign = await versionsOf(us.reporter, other.id, 1, `given-${kept?.id ?? 0}`);
    expect(foreign?.after).toBeNull();
  });

  test("ends an approval, and tells whoever wrote, opened or approved it", async () => {
    const { id } = await opened();
    done(await retype(us.reporter, id, "The ferry goes."));
    done(await make(us.reporter, id, "submit"));
    done(await make(us.editor, id, "approve"));
    expect(await make(us.reporter, id, "give-up")).toMatchObject({ refused: "not-your-move" });
    done(await make(us.chief, id, "give-up"));
    for (const person of [us.reporter, us.editor2, us.editor]) {
      const { notices } = await noticesFor(person);
      expect(notices).toContainEqual(
        expect.objectContaining({ kind: "given-up", story: id, by: "Carla Reyes" }),
      );
    }
    const { timeline } = await seen(us.reporter, id);
    expect(timeline[0]).toMatchObject({ act: "give-up", person: { name: "Carla Reyes" } });
    expect(await make(us.editor, id, "publish")).toMatchObject({ refused: "not-from-here" });
  });

  test("puts the live text into the shared document, and nothing typed before gets in again", async () => {
    const { id } = await opened();
    done(await retype(us.reporter, id, "The ferry goes."));
    const before = await loadDocument(id);
    if (!before) throw new Error("No document.");
    done(await make(us.editor, id, "give-up"));
    const after = await loadDocument(id);
    if (!after) throw new Error("No document.");
    const copy = copyOfState(after.state);
    if (isRefusal(copy)) throw new Error("The document is no story.");
    expect(JSON.stringify(copy.body)).toContain("keep the ferry");
    expect(after.epoch).toBe(before.epoch + 1);
    expect(after.givenUpBefore).toBe(after.epoch);
    done(await make(us.reporter, id, "edit"));
    const late = await storeDocument(id, {
      epoch: before.epoch,
      state: before.state,
      changedBy: [us.reporter.id],
    });
    expect(late).toMatchObject({ refused: "changed-meanwhile" });
    expect(JSON.stringify((await seen(us.reporter, id)).body)).not.toContain("goes");
  });

  test("makes nobody a writer of the text that stands, and shuts nobody out of what they wrote", async () => {
    const { id } = await opened();
    done(await retype(us.editor2, id, "A letter too many."));
    const { detailsRevision, details } = await seen(us.reporter, id);
    done(
      await changeDetails(us.reporter, id, detailsRevision, {
        bylines: [...details.bylines, { name: "Ben", role: "edited by", author: "ben-okoye" }],
      }),
    );
    done(await retype(us.colleague, id, "A colleague's words."));
    done(await make(us.editor, id, "give-up"));
    const { people } = await seen(us.editor, id);
    const partsOf = (name: string) => people.find((one) => one.name === name)?.parts ?? [];
    expect(partsOf("Marc Duval")).toEqual([]);
    expect(partsOf("Ben Okoye")).toEqual(["shared"]);
    expect(await openStory(us.colleague, id)).not.toBeNull();
    done(await make(us.reporter, id, "edit"));
    done(await retype(us.reporter, id, "The ferry stays, and so does its captain."));
    done(await make(us.reporter, id, "submit"));
    done(await make(us.editor2, id, "approve"));
  });

  test("can be made again and again, and every copy is kept", async () => {
    const { id } = await opened();
    done(await retype(us.reporter, id, "First try."));
    done(await make(us.reporter, id, "give-up"));
    done(await make(us.reporter, id, "edit"));
    done(await retype(us.reporter, id, "Second try."));
    done(await make(us.reporter, id, "give-up"));
    expect((await versionsOf(us.reporter, id))?.givenUp).toHaveLength(2);
    const { state } = await seen(us.reporter, id);
    expect(state.hash).toBe(state.liveHash);
  });
});

test("the desk says whose working copy stands over a live story", async () => {
  const { id } = await opened();
  done(await shareStory(us.reporter, id, us.colleague.id));
  const { lists } = await deskOf(us.reporter);
  const line = Object.values(lists)
    .flat()
    .find((one) => one.id === id);
  expect(line).toMatchObject({ state: "draft", live: true, openedBy: "Marc Duval" });
  done(await make(us.editor, id, "give-up"));
  const after = Object.values((await deskOf(us.reporter)).lists)
    .flat()
    .find((one) => one.id === id);
  expect(after).toMatchObject({ state: "live", openedBy: null });
});
