import type pg from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import { changePicture, setFocus, settlePicture } from "@/db/change-picture";
import { createStory } from "@/db/create-story";
import { tellOfEndedRights } from "@/db/ended-rights";
import {
  askForUndonePictures,
  cutToMake,
  forgetRefused,
  forgetUnusedCuts,
  noteCutMade,
  noteDeveloped,
  noteRefused,
} from "@/db/picture-jobs";
import { picturesFor } from "@/db/picture-list";
import { removePicture } from "@/db/remove-picture";
import { done, paragraph, smallNewsroom } from "@/db/small-newsroom";
import { arrived, makeCutOf, readyPicture, seenPicture } from "@/db/staged-pictures";
import { takePicture } from "@/db/take-picture";
import { testDatabase } from "@/db/test-database";
import type { Person } from "@/newsroom/people";
import { isRefusal } from "@/newsroom/refusals";

let owner: pg.Pool;
let desk: pg.Pool;
let reader: pg.Pool;
let us: Awaited<ReturnType<typeof smallNewsroom>>;

beforeAll(async () => {
  ({ owner, desk, reader } = await testDatabase());
  us = await smallNewsroom(owner);
});

/** A draft whose text shows the picture. */
async function draftShowing(person: Person, picture: string): Promise<string> {
  const block = { type: "picture", attrs: { ...plain, picture } };
  const made = await createStory(person, {
    details: { section: "world" },
    fields: { headline: "The ferry stays", standfirst: "The last boat leaves at ten." },
    body: { type: "doc", content: [paragraph("The council voted."), block] },
  });
  return done(made).id;
}
const plain = { width: "text", alt: "", credit: "", isDecorative: false };

const revisionOf = async (id: string) => (await seenPicture(us.chief, id)).revision;
const change = async (id: string, patch: Parameters<typeof changePicture>[3], by = us.reporter) =>
  changePicture(by, id, await revisionOf(id), patch);
const settle = async (
  id: string,
  state: "unverified" | "verified" | "disputed",
  note = "",
  by = us.editor,
) => settlePicture(by, id, await revisionOf(id), { state, note, verifiedAs: "The Courier" });
const jobs = async (task: string) => {
  const { rows } = await owner.query(
    `select payload from graphile_worker._private_jobs j
     join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = $1`,
    [task],
  );
  return rows.map(({ payload }) => payload);
};

describe("taking a picture in", () => {
  test("is done once for the same file, whoever brings it again, and says which it was", async () => {
    const first = arrived(us.reporter);
    const taken = done(await takePicture(us.reporter, first));
    expect(taken).toMatchObject({ isKnown: false, originalKey: first.originalKey });
    const again = done(await takePicture(us.editor, arrived(us.editor, first.sha256)));
    expect(again).toEqual({ ...taken, isKnown: true });
  });

  test("is done once when two bring the same file at the same moment", async () => {
    for (let n = 0; n < 20; n++) {
      const { sha256 } = arrived(us.reporter);
      const both = await Promise.all([
        takePicture(us.reporter, arrived(us.reporter, sha256)),
        takePicture(us.editor, arrived(us.editor, sha256)),
      ]);
      const [one, other] = both.map((answer) => done(answer));
      expect(one?.id).toBe(other?.id);
      expect([one?.isKnown, other?.isKnown].sort()).toEqual([false, true]);
    }
  });

  test("asked twice at once for one upload is one picture, whose file nobody throws away", async () => {
    const evidenceOf = await readyPicture(us.reporter);
    for (const shown of [null, evidenceOf])
      for (let n = 0; n < 10; n++) {
        const file = { ...arrived(us.reporter), evidenceOf: shown };
        const both = await Promise.all([
          takePicture(us.reporter, file),
          takePicture(us.reporter, file),
        ]);
        const [one, other] = both.map((answer) => done(answer));
        expect(one).toEqual(other);
        expect(one?.isKnown).toBe(false);
      }
  });

  test("again is allowed once the first try was refused, and says its fault", async () => {
    const { sha256 } = arrived(us.reporter);
    const { id } = done(await takePicture(us.reporter, arrived(us.reporter, sha256)));
    await noteRefused(id, "damaged");
    expect(await seenPicture(us.reporter, id)).toMatchObject({
      state: "refused",
      fault: "damaged",
    });
    const again = done(await takePicture(us.reporter, arrived(us.reporter, sha256)));
    expect(again.isKnown).toBe(false);
    expect(again.id).not.toBe(id);
  });

  test("as evidence needs the picture whose permission it shows, and comes into no list", async () => {
    const id = await readyPicture(us.reporter);
    const shown = { ...arrived(us.reporter), evidenceOf: id };
    const evidence = done(await takePicture(us.reporter, shown));
    const view = await seenPicture(us.reporter, id);
    expect(view.evidence.map((one) => one.id)).toEqual([evidence.id]);
    const listed = done(await picturesFor(us.reporter, {}, 500));
    expect(listed.pictures.map((one) => one.id)).not.toContain(evidence.id);
    const lost = { ...shown, ...arrived(us.reporter), evidenceOf: crypto.randomUUID() };
    expect(await takePicture(us.reporter, lost)).toEqual({ refused: "no-such-thing" });
    const nested = { ...shown, ...arrived(us.reporter), evidenceOf: evidence.id };
    expect(await takePicture(us.reporter, nested)).toEqual({ refused: "no-such-thing" });
  });

  test("has it developed by one job", async () => {
    const file = arrived(us.reporter);
    const { id } = done(await takePicture(us.reporter, file));
    await owner.query(
      "update picture set created_at = now() - interval '2 minutes' where id = $1",
      [id],
    );
    await askForUndonePictures();
    await askForUndonePictures();
    const asked = (await jobs("develop-picture")).filter((payload) => payload.id === id);
    expect(asked).toEqual([{ id, originalKey: file.originalKey }]);
  });
});

describe("developing a picture", () => {
  test("keeps what somebody has written meanwhile, and takes the rest from the file", async () => {
    const { id } = done(await takePicture(us.reporter, arrived(us.reporter)));
    done(await change(id, { caption: "Written by hand" }));
    await noteDeveloped(id, {
      ...{ type: "jpeg", width: 10, height: 10, placeholder: "" },
      ...{ caption: "From the file", credit: "AP", keywords: ["ferry"] },
    });
    expect(await seenPicture(us.reporter, id)).toMatchObject({
      ...{ state: "ready", caption: "Written by hand", credit: "AP", keywords: ["ferry"] },
    });
  });

  test("twice is developing it once", async () => {
    const id = await readyPicture(us.reporter);
    const { cut } = await seenPicture(us.reporter, id);
    const found = { type: "png", width: 1, height: 1, placeholder: "" } as const;
    expect(await noteDeveloped(id, found)).toBe(true);
    expect((await seenPicture(us.reporter, id)).cut).toBe(cut);
  });

  test("of one that was taken out meanwhile says so, so that its files can go", async () => {
    const { id } = done(await takePicture(us.reporter, arrived(us.reporter)));
    done(await removePicture(us.reporter, id));
    const found = { type: "png", width: 1, height: 1, placeholder: "" } as const;
    expect(await noteDeveloped(id, found)).toBe(false);
    expect(await cutToMake("A".repeat(22))).toBe("gone");
  });
});

describe("verifying a picture", () => {
  test("needs an origin and a check that was made, and says which is missing", async () => {
    const id = await readyPicture(us.reporter);
    expect(await settle(id, "verified")).toEqual({
      refused: "picture-unproven",
      detail: [
        "Say where it came from: an address or a person.",
        "Make at least one of the checks.",
      ],
    });
    done(await change(id, { originPerson: "A witness" }));
    expect(await settle(id, "verified")).toMatchObject({
      detail: ["Make at least one of the checks."],
    });
    done(await change(id, { checks: { place: { done: true, note: "The crane." } } }));
    done(await settle(id, "verified"));
    expect(await seenPicture(us.reporter, id)).toMatchObject({
      ...{ provenance: "verified", settledBy: "Edda Voss", verifiedAs: "The Courier" },
      facts: { verifiedBy: "The Courier" },
    });
  });

  test("is undone when the origin changes or a check is taken back, and only then", async () => {
    for (const shaken of [
      { sourceAddress: "https://x.com/other" },
      { originPerson: "Somebody else" },
      { originDate: "2026-02-02" },
      { checks: {} },
      { checks: { place: { done: false, note: "Not so sure." } } },
    ]) {
      const id = await readyPicture(us.reporter);
      const checks = { place: { done: true, note: "" } };
      done(await change(id, { originPerson: "A witness", checks }));
      done(await settle(id, "verified"));
      done(await change(id, { caption: "Another caption", originPerson: "A witness" }));
      done(await change(id, { checks: { ...checks, time: { done: true, note: "Shadows." } } }));
      expect((await seenPicture(us.reporter, id)).provenance).toBe("verified");
      done(await change(id, shaken));
      const view = await seenPicture(us.reporter, id);
      expect(view).toMatchObject({ provenance: "unverified", settledBy: null, settledAt: null });
      expect(view.facts?.verifiedBy).toBe("");
    }
  });

  test("disputing says why", async () => {
    const id = await readyPicture(us.reporter);
    expect(await settle(id, "disputed")).toEqual({ refused: "note-missing" });
    done(await settle(id, "disputed", "The shadows fall the other way."));
    const { history } = await seenPicture(us.reporter, id);
    expect(history[0]).toMatchObject({
      ...{ act: "disputed", person: "Edda Voss", note: "The shadows fall the other way." },
    });
  });

  test("is the editors', not the reporters'", async () => {
    const id = await readyPicture(us.reporter);
    expect(await settle(id, "disputed", "No.", us.reporter)).toEqual({ refused: "not-your-move" });
  });
});

describe("changing a picture", () => {
  test("names the revision that was seen; two at once are one change and one refusal", async () => {
    const id = await readyPicture(us.reporter);
    const revision = await revisionOf(id);
    const both = await Promise.all([
      changePicture(us.reporter, id, revision, { caption: "One" }),
      changePicture(us.editor, id, revision, { caption: "Two" }),
    ]);
    expect(both.filter(isRefusal)).toEqual([{ refused: "changed-meanwhile" }]);
    expect(await revisionOf(id)).toBe(revision + 1);
  });

  test("leaves a trail of which fields, by whom", async () => {
    const id = await readyPicture(us.reporter);
    done(await change(id, { caption: "The last boat", credit: "Rosa Lind", people: ["A Mayor"] }));
    const { history } = await seenPicture(us.editor, id);
    expect(history[0]).toMatchObject({
      ...{ act: "change", person: "Rosa Lind", note: "credit, people" },
    });
    expect(history.at(-1)).toMatchObject({ act: "upload", person: "Rosa Lind" });
  });

  test("with another focus makes another cut, which is to be made", async () => {
    const id = await readyPicture(us.reporter);
    const { cut, revision } = await seenPicture(us.reporter, id);
    done(await setFocus(us.reporter, id, revision, { x: 0.1, y: 0.9 }));
    const after = await seenPicture(us.reporter, id);
    expect(after.cut).not.toBe(cut);
    expect(after.focus.isMade).toBe(false);
    expect(after.focus.x).toBeCloseTo(0.1);
    expect(await cutToMake(after.cut ?? "")).toMatchObject({ isThere: false });
    expect(await jobs("make-cut")).toContainEqual({ cut: after.cut });
  });
});

describe("the files of a cut", () => {
  test("are written anew under the same key when their credits change, and not for anything else", async () => {
    const id = await readyPicture(us.reporter);
    const cut = (await seenPicture(us.reporter, id)).cut ?? "";
    expect(await cutToMake(cut)).toBe("made");
    done(await change(id, { keywords: ["ferry"], permission: "By letter", people: ["A Mayor"] }));
    expect(await cutToMake(cut)).toBe("made");
    done(await change(id, { copyright: "© The Courier" }));
    expect((await seenPicture(us.reporter, id)).cut).toBe(cut);
    expect(await cutToMake(cut)).toMatchObject({
      ...{ isThere: true, credits: { copyright: "© The Courier" } },
    });
    await makeCutOf(us.reporter, id);
    expect(await cutToMake(cut)).toBe("made");
  });

  test("that was forgotten while they were made belong to nothing, and that is said", async () => {
    const id = await readyPicture(us.reporter);
    const cut = (await seenPicture(us.reporter, id)).cut ?? "";
    done(await removePicture(us.reporter, id));
    expect(await noteCutMade(cut, "")).toBe(false);
  });
});

describe("taking a picture out", () => {
  test("is refused while a working copy shows it", async () => {
    const id = await readyPicture(us.reporter);
    await draftShowing(us.reporter, id);
    expect(await removePicture(us.editor, id)).toEqual({ refused: "picture-in-use" });
  });

  test("is for whoever brought it in, and for editors", async () => {
    const id = await readyPicture(us.reporter);
    expect(await removePicture(us.colleague, id)).toEqual({ refused: "not-your-move" });
    done(await removePicture(us.reporter, id));
    const other = await readyPicture(us.reporter);
    done(await removePicture(us.editor, other));
  });

  test("takes evidence, cuts and every file along, by a job of the same transaction", async () => {
    const id = await readyPicture(us.reporter);
    const { cut } = await seenPicture(us.reporter, id);
    const shown = { ...arrived(us.reporter), evidenceOf: id };
    const evidence = done(await takePicture(us.reporter, shown));
    done(await removePicture(us.reporter, id));
    const gone = (await jobs("discard-files")).find(({ cuts }) => cuts.includes(cut));
    expect(gone.pictures.map((one: { id: string }) => one.id).sort()).toEqual(
      [id, evidence.id].sort(),
    );
    expect(gone.pictures).toContainEqual({ id: evidence.id, originalKey: shown.originalKey });
    const { rows } = await owner.query("select from picture where id = any ($1)", [
      [id, evidence.id],
    ]);
    expect(rows).toEqual([]);
  });
});

describe("what nobody needs is forgotten", () => {
  const age = (table: "picture" | "picture_cut", column: string, key: string, value: string) =>
    owner.query(`update ${table} set ${column} = now() - interval '2 days' where ${key} = $1`, [
      value,
    ]);
  const isCut = async (cut: string) =>
    (await owner.query("select from picture_cut where cut = $1", [cut])).rowCount === 1;

  test("cuts that nothing shows any more are, with their files; those in a working copy never", async () => {
    const id = await readyPicture(us.reporter);
    const first = (await seenPicture(us.reporter, id)).cut ?? "";
    done(await setFocus(us.reporter, id, await revisionOf(id), { x: 0, y: 0 }));
    const second = (await seenPicture(us.reporter, id)).cut ?? "";
    await makeCutOf(us.reporter, id);
    await forgetUnusedCuts();
    expect(await isCut(first), "a screen may still be looking").toBe(true);
    for (const cut of [first, second]) await age("picture_cut", "at", "cut", cut);
    await forgetUnusedCuts();
    expect(await isCut(first)).toBe(false);
    expect(await isCut(second)).toBe(true);
    expect((await jobs("discard-files")).flatMap(({ cuts }) => cuts)).toContain(first);
  });

  test("a refused picture is after a day, but not while a text names it, and then the others are", async () => {
    const refused = async () => {
      const { id } = done(await takePicture(us.reporter, arrived(us.reporter)));
      await noteRefused(id, "damaged");
      await age("picture", "updated_at", "id", id);
      return id;
    };
    const { id: named } = done(await takePicture(us.reporter, arrived(us.reporter)));
    await draftShowing(us.reporter, named);
    await noteRefused(named, "damaged");
    await age("picture", "updated_at", "id", named);
    const unnamed = await refused();
    await forgetRefused();
    const { rows } = await owner.query("select id from picture where id = any ($1)", [
      [named, unnamed],
    ]);
    expect(rows).toEqual([{ id: named }]);
  });

  test("what shows a permission is no picture of a story, whatever a text names", async () => {
    const id = await readyPicture(us.reporter);
    const shown = { ...arrived(us.reporter), evidenceOf: id };
    const evidence = done(await takePicture(us.reporter, shown));
    await draftShowing(us.reporter, evidence.id);
    const { rows } = await owner.query("select from picture_use where picture_id = $1", [
      evidence.id,
    ]);
    expect(rows).toEqual([]);
    done(await removePicture(us.reporter, id));
  });
});

describe("rights that have ended", () => {
  test("are told to the editors of the stories once, and again only for another day", async () => {
    const id = await readyPicture(us.reporter);
    const story = await draftShowing(us.reporter, id);
    done(await change(id, { expiresOn: "2026-01-01" }));
    await tellOfEndedRights();
    await tellOfEndedRights();
    const told = async () => {
      const { rows } = await owner.query(
        `select p.name from notice n join person p on p.id = n.person_id
         where n.story_id = $1 and n.kind = 'rights-ended' order by 1`,
        [story],
      );
      return rows.map(({ name }) => name);
    };
    expect(await told()).toEqual(["Carla Reyes", "Edda Voss", "Marc Duval"]);
    done(await change(id, { expiresOn: "2026-01-02" }));
    await tellOfEndedRights();
    expect(await told()).toHaveLength(6);
  });

  test("end with the last day of the newsroom's zone, not before", async () => {
    const id = await readyPicture(us.reporter);
    const { rows } = await owner.query(
      "select to_char(now() at time zone zone, 'YYYY-MM-DD') as day from newsroom",
    );
    done(await change(id, { expiresOn: rows[0].day }));
    expect((await seenPicture(us.reporter, id)).expired).toBe(false);
  });
});

describe("the library", () => {
  test("finds by caption, people, places and the words of a file's name", async () => {
    const id = await readyPicture(us.reporter, { caption: "Unmistakable zeppelin" });
    done(await change(id, { people: ["Ólafur Arnalds"], places: ["Reykjavík"] }));
    for (const words of ["zeppelin", "olafur", "reykjavik", "zepp", "harbour jpg zeppelin"]) {
      const { pictures } = done(await picturesFor(us.reporter, { words }));
      expect(
        pictures.map((one) => one.id),
        words,
      ).toContain(id);
    }
    expect(done(await picturesFor(us.reporter, { words: "nowhereatall" })).pictures).toEqual([]);
  });

  test("goes on page by page without a picture twice or left out", async () => {
    const all = done(await picturesFor(us.reporter, {}, 500)).pictures.map(({ id }) => id);
    const paged: string[] = [];
    let before: { at: string; id: string } | null | undefined;
    while (before !== null) {
      const page = done(await picturesFor(us.reporter, { before }, 3));
      paged.push(...page.pictures.map(({ id }) => id));
      before = page.before;
    }
    expect(paged).toEqual(all);
  });

  test("tells nothing of stories that are not open to whoever looks", async () => {
    const id = await readyPicture(us.reporter);
    await draftShowing(us.reporter, id);
    const view = await seenPicture(us.sportEditor, id);
    expect(view.uses).toMatchObject([{ story: null, headline: "", path: null, isInCopy: true }]);
    expect((await seenPicture(us.reporter, id)).uses[0]).toMatchObject({
      headline: "The ferry stays",
    });
  });
});

describe("who may touch the tables", () => {
  test("readers see no picture of the library, only which cuts are public", async () => {
    for (const table of ["picture", "picture_cut", "picture_use", "picture_event"])
      await expect(reader.query(`select 1 from public.${table}`), table).rejects.toThrow(
        /permission denied/,
      );
    await reader.query("select cut from published.picture");
    await expect(reader.query("delete from published.picture")).rejects.toThrow(
      /permission denied/,
    );
  });

  test("the desk adds to the trail and never rewrites it", async () => {
    for (const sentence of ["update picture_event set note = ''", "delete from picture_event"])
      await expect(desk.query(sentence)).rejects.toThrow(/permission denied/);
  });
});
