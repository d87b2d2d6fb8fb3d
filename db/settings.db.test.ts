import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { atDesk } from "@/db/client";
import { addDesk, changeDesk, removeDesk } from "@/db/desks";
import { theNewsroom } from "@/db/published-newsroom";
import { addSection, orderSections, removeSection, renameSection } from "@/db/sections";
import { beginSession, personHolding } from "@/db/sessions";
import { changeSettings, settingsFor, settingsPatch } from "@/db/settings";
import { testDatabase } from "@/db/test-database";
import type { SignedIn } from "@/newsroom/people";
import { isRefusal } from "@/newsroom/refusals";

let admin: SignedIn;
let chief: SignedIn;

beforeAll(async () => {
  await testDatabase();
  [admin, chief] = [await somebody("admin"), await somebody("chief")];
});

async function somebody(role: "admin" | "chief"): Promise<SignedIn> {
  const { rows } = await atDesk().execute<{ id: string }>(sql`
    insert into person (name, email, role, author_slug)
    values (${role}, ${`${role}@courier.example`}, ${role}, ${role}) returning id`);
  const person = await personHolding(await beginSession(rows[0]?.id ?? "", ""));
  if (!person) throw new Error(`${role} is not there.`);
  return person;
}

async function settings() {
  const found = await settingsFor(admin);
  if (isRefusal(found)) throw new Error(found.refused);
  return found;
}

async function edition() {
  const { rows } = await atDesk().execute<{ edition: string }>(
    sql`select press.current_edition() as edition`,
  );
  return Number(rows[0]?.edition);
}

describe("settings", () => {
  test("are an administrator's", async () => {
    const refused = { refused: "not-your-move" };
    expect(await settingsFor(chief)).toEqual(refused);
    expect(await changeSettings(chief, 1, { name: "Mine" })).toEqual(refused);
    expect(await addSection(chief, "mine", { en: "Mine" })).toEqual(refused);
    expect(await renameSection(chief, "mine", { en: "Mine" })).toEqual(refused);
    expect(await removeSection(chief, "mine")).toEqual(refused);
    expect(await orderSections(chief, [])).toEqual(refused);
    expect(await addDesk(chief, { name: "Mine", sections: [] })).toEqual(refused);
    expect(await removeDesk(chief, "00000000-0000-4000-8000-000000000000")).toEqual(refused);
  });

  test("change at the revision that was read, touch the press and are in the audit", async () => {
    const { revision } = await settings();
    const before = await edition();
    expect(
      await changeSettings(admin, revision, { name: "The Courier", zone: "Asia/Beirut" }),
    ).toEqual({ revision: revision + 1 });
    expect(await changeSettings(admin, revision, { name: "Too late" })).toEqual({
      refused: "changed-meanwhile",
    });
    expect(await settings()).toMatchObject({ name: "The Courier", zone: "Asia/Beirut" });
    expect(await edition()).toBeGreaterThan(before);
    const { rows } = await atDesk().execute(
      sql`select act, detail from audit order by id desc limit 1`,
    );
    expect(rows[0]).toEqual({
      act: "settings-changed",
      detail: {
        changed: {
          name: [expect.any(String), "The Courier"],
          zone: [expect.any(String), "Asia/Beirut"],
        },
      },
    });
  });

  test.each([
    [{ zone: "Mars/Olympus" }],
    [{ languages: [] }],
    [{ languages: ["en", "en"] }],
    [{ languages: ["xx"] }],
    [{ name: "  " }],
    [{ name: "x".repeat(81) }],
    [{ demo: true }],
    [{ translations: { xx: { tagline: "", about: "" } } }],
    [{ translations: { ar: { tagline: "" } } }],
    [{ translations: { ar: { tagline: "", about: "", name: "Mine" } } }],
    [{ revision: 1 }],
  ])("are refused at the door: %j", (patch) => {
    expect(settingsPatch.safeParse(patch).success).toBe(false);
  });

  test("hold what the paper says of itself in each of its languages", async () => {
    const { revision } = await settings();
    const translations = { ar: { tagline: "كما هي", about: "" } };
    expect(settingsPatch.safeParse({ translations }).success).toBe(true);
    await changeSettings(admin, revision, { translations });
    expect(await settings()).toMatchObject({ translations });
    expect(await theNewsroom()).toMatchObject({ translations });
  });

  test("take no language that the reader site does not speak, and keep one that they had before", async () => {
    const { revision, languages } = await settings();
    expect(await changeSettings(admin, revision, { languages: [...languages, "he"] })).toEqual({
      refused: "language-unspoken",
    });
    await atDesk().execute(sql`update newsroom set languages = languages || '{he}'::text[]`);
    expect(
      await changeSettings(admin, revision, { languages: [...languages, "he", "de"] }),
    ).toEqual({ revision: revision + 1 });
    expect(await changeSettings(admin, revision + 1, { languages })).toEqual({
      revision: revision + 2,
    });
  });

  test("keep a language that stories are written in, and the main one once something was published", async () => {
    const { revision } = await settings();
    const changed = await changeSettings(admin, revision, { languages: ["ar", "en", "fr"] });
    expect(changed).toEqual({ revision: revision + 1 });
    await atDesk().execute(sql`
      insert into story (created_by, language, fields, body, hash) values (${admin.id}, 'ar', '{}', '{}', '')`);
    const at = revision + 1;
    expect(await changeSettings(admin, at, { languages: ["en"] })).toEqual({
      refused: "language-in-use",
    });
    await atDesk().execute(sql`
      update story set publication = 'withdrawn', stage = 'standing', live_hash = 'x'`);
    expect(await changeSettings(admin, at, { languages: ["en", "ar"] })).toEqual({
      refused: "language-in-use",
    });
    expect(await changeSettings(admin, at, { languages: ["ar", "en"] })).toEqual({
      revision: at + 1,
    });
  });
});

describe("sections", () => {
  test.each([
    ["Upper Case", "slug-unfit"],
    ["two--hyphens", "slug-unfit"],
    ["", "slug-unfit"],
    ["api", "slug-reserved"],
    ["desk", "slug-reserved"],
    ["welcome", "slug-reserved"],
    ["ar", "slug-reserved"],
  ])("refuse the address %j", async (slug, refused) => {
    expect(await addSection(admin, slug, { ar: "اسم", en: "Name" })).toEqual({ refused });
  });

  test("are added, named, ordered and taken away, unless a story stands in them", async () => {
    expect(await addSection(admin, "world", { en: "World" })).toEqual({ refused: "name-missing" });
    expect(await addSection(admin, "world", { ar: "العالم" })).toEqual({ slug: "world" });
    expect(await addSection(admin, "world", { ar: "العالم" })).toEqual({
      refused: "section-taken",
    });
    await addSection(admin, "sport", { ar: "رياضة" });
    await renameSection(admin, "world", { ar: "العالم", en: "World" });
    expect(await orderSections(admin, ["sport"])).toEqual({ refused: "changed-meanwhile" });
    expect(await orderSections(admin, ["sport", "sport"])).toEqual({
      refused: "changed-meanwhile",
    });
    expect(await orderSections(admin, ["sport", "world"])).toEqual({ slugs: ["sport", "world"] });
    expect((await settings()).sections).toEqual([
      { slug: "sport", names: { ar: "رياضة" }, stories: 0 },
      { slug: "world", names: { ar: "العالم", en: "World" }, stories: 0 },
    ]);
    await atDesk().execute(sql`update story set section = 'world'`);
    expect(await removeSection(admin, "world")).toEqual({ refused: "section-in-use" });
    expect(await removeSection(admin, "sport")).toEqual({ slug: "sport" });
    expect(await removeSection(admin, "sport")).toEqual({ refused: "no-such-thing" });
  });
});

test("desks have a name of their own and sections that exist", async () => {
  await addSection(admin, "culture", { ar: "ثقافة" });
  const made = await addDesk(admin, { name: "Foreign", sections: ["world", "nowhere"] });
  if (isRefusal(made)) throw new Error(made.refused);
  expect(await addDesk(admin, { name: "Foreign", sections: [] })).toEqual({
    refused: "desk-taken",
  });
  expect(await addDesk(admin, { name: " ", sections: [] })).toEqual({ refused: "name-missing" });
  expect((await settings()).desks).toEqual([
    { id: made.id, name: "Foreign", sections: ["world"], members: 0 },
  ]);
  await changeDesk(admin, made.id, { name: "World desk", sections: ["culture"] });
  expect((await settings()).desks[0]).toMatchObject({ name: "World desk", sections: ["culture"] });
  expect(await removeDesk(admin, made.id)).toEqual({ id: made.id });
  expect((await settings()).desks).toEqual([]);
});
