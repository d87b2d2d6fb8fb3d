import { beforeAll, describe, expect, test } from "vitest";
import { noteInAudit } from "@/db/admin-right";
import { auditFor } from "@/db/audit";
import { addDesk, changeDesk, removeDesk } from "@/db/desks";
import { setFrontSlots } from "@/db/fronts";
import { changePerson } from "@/db/people";
import { removeSection, renameSection } from "@/db/sections";
import { beginSession, personHolding } from "@/db/sessions";
import { changeSettings, settingsFor } from "@/db/settings";
import { done, draftOf, make, smallNewsroom } from "@/db/small-newsroom";
import { setEmbargo } from "@/db/story-people";
import { testDatabase } from "@/db/test-database";
import { inTransaction } from "@/db/transaction";
import type { Person, SignedIn } from "@/newsroom/people";
import { isRefusal } from "@/newsroom/refusals";

let us: Awaited<ReturnType<typeof smallNewsroom>>;
let admin: SignedIn;
beforeAll(async () => {
  const { owner } = await testDatabase();
  us = await smallNewsroom(owner);
  admin = await signedIn(us.admin);
  await owner.query("update session set confirmed_at = now()");
  await owner.query("update person set password_hash = 'x' where role = 'admin'");
});

async function signedIn(person: Person): Promise<SignedIn> {
  const held = await personHolding(await beginSession(person.id, "a test"));
  if (!held) throw new Error("Nobody is signed in.");
  return held;
}

async function latest(reader: Person, count = 1) {
  const trail = done(await auditFor(reader, null, count));
  return trail.lines;
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-/;

describe("the audit tells", () => {
  test("what of the paper was changed, from what to what", async () => {
    const settings = done(await settingsFor(admin));
    done(await changeSettings(admin, settings.revision, { name: "The Harbour Gazette" }));
    expect((await latest(us.chief))[0]).toMatchObject({
      person: us.admin.name,
      did: "changed the settings",
      changes: ["Name of the paper: The Courier → The Harbour Gazette"],
    });
  });

  test("desks and sections by their names, also when they are gone", async () => {
    const { id } = done(await addDesk(admin, { name: "City", sections: ["sport"] }));
    done(await changeDesk(admin, id, { name: "City and port", sections: ["sport", "world"] }));
    done(await removeDesk(admin, id));
    done(await renameSection(admin, "sport", { en: "Games" }));
    done(await removeSection(admin, "sport"));
    const lines = await latest(us.chief, 5);
    expect(lines.map(({ did, changes }) => [did, changes])).toEqual([
      ["removed the section sport", ["English: Games"]],
      ["renamed the section sport", ["Name, English: Sport → Games"]],
      [
        "removed the desk City and port",
        ["Name of the desk: City and port", "Sections: World, sport"],
      ],
      [
        "changed the desk City and port",
        ["Name of the desk: City → City and port", "Sections: + World"],
      ],
      ["added the desk City and port", ["Name of the desk: City", "Sections: sport"]],
    ]);
  });

  test("a person's desks by name, and where they are written to only to whoever looks after people", async () => {
    done(await changePerson(admin, us.colleague.id, { email: "ben@port.example", desks: [] }));
    const [forAdmin] = await latest(us.admin);
    const [forChief] = await latest(us.chief);
    expect(forAdmin?.changes).toEqual([
      "Email address: ben-okoye@courier.example → ben@port.example",
      "Desks: − world",
    ]);
    expect(forChief?.changes).toEqual(["Email address", "Desks: − world"]);
  });

  test("a note from before, whose detail is ids and what was asked for", async () => {
    const { id } = done(await addDesk(admin, { name: "Night", sections: [] }));
    await inTransaction(async (tx) => {
      await noteInAudit(tx, us.admin, "person-changed", us.colleague.id, { desks: [id] });
      return {};
    });
    const [line] = await latest(us.chief);
    expect(line).toMatchObject({ did: "changed Ben Okoye", changes: ["Desks: Night"] });
  });

  test("a front by its stories, which readers see too", async () => {
    const story = await draftOf(us.reporter, "The ferry stays");
    done(await make(us.reporter, story, "submit"));
    done(await make(us.editor, story, "approve"));
    done(await make(us.editor, story, "publish"));
    done(await setFrontSlots(us.editor, "en", [null, story]));
    for (const reader of [us.chief, us.admin])
      expect((await latest(reader))[0]).toMatchObject({
        did: "set the front page in English",
        changes: ["Place 2: by itself → “The ferry stays”"],
      });
  });

  test("an embargo in the newsroom's time to a chief, and to an administrator only that there was one", async () => {
    const id = await draftOf(us.reporter);
    done(await setEmbargo(us.editor, id, "2099-07-14T06:30:00.000Z", null));
    expect((await latest(us.chief))[0]?.did).toBe(
      "set the embargo: until Tue 14 Jul 2099, 07:30 (Europe/Lisbon, UTC+1)",
    );
    expect((await latest(us.admin))[0]).toMatchObject({
      did: "set an embargo",
      story: { headline: null },
      note: "",
    });
  });

  test("nothing by an id or in a machine's form", async () => {
    for (const reader of [us.chief, us.admin])
      for (const { did, changes, note } of await latest(reader, 100))
        expect([did, ...changes, note].join(" ")).not.toMatch(uuid);
    expect(isRefusal(await auditFor(us.editor, null))).toBe(true);
  });
});
