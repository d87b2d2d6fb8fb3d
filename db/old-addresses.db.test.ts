import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { beforeAll, expect, test } from "vitest";
import * as Y from "yjs";
import { contentHash, contentOf, type Details, emptyFields } from "@/article/content";
import { documentFormat } from "@/article/schema";
import { documentFromCopy } from "@/article/shared-document";
import { closePools, type DatabaseUrls, pointAt } from "@/db/connect";
import { mendAddresses } from "@/db/mend-addresses";
import { migrate, migrationsFolder } from "@/db/migrate";
import { theNewsroom } from "@/db/published-newsroom";
import { publishedHistory, publishedStory } from "@/db/published-story";
import { done, make, paragraph, retype } from "@/db/small-newsroom";
import { blankDatabase } from "@/db/test-database";
import { verifyVersions } from "@/db/verify-versions";
import { hashOfRecord, sealOf } from "@/newsroom/chain";
import type { Person } from "@/newsroom/people";
import { resolveAddress } from "@/newsroom/resolve-address";
import { slugOf } from "@/newsroom/slugs";

const roles = { desk: "stet_desk", reader: "stet_reader" };
const long = "Barrage gates opened as delta braces for a second crest of the flood this winter";
const wide = `a${"𐐨".repeat(60)}`;
const half = wide.slice(0, 74);
const kept = (slug: string) => Buffer.from(slug).toString();

type Stage = "draft" | "in-review" | "approved" | "standing";
let urls: DatabaseUrls;
let owner: pg.Client;
let us: Record<"reporter" | "editor" | "editor2", Person>;

/** A database of the day before addresses were reserved, with what that day's code cut. */
beforeAll(async () => {
  ({ urls } = await blankDatabase());
  const folder = await mkdtemp(path.join(os.tmpdir(), "stet-addresses-"));
  for (const name of await readdir(migrationsFolder))
    if (name < "0012") await cp(path.join(migrationsFolder, name), path.join(folder, name));
  const settings = { connectionString: urls.owner };
  await migrate({ settings, roles, folder, makesRoles: false, grant });
  await rm(folder, { recursive: true });
  owner = new pg.Client(settings);
  await owner.connect();
  await owner.query(`insert into section (slug, names) values ('world', '{"en": "World"}')`);
  us = {
    reporter: await somebody("Rosa Lind", "reporter"),
    editor: await somebody("Edda Voss", "editor"),
    editor2: await somebody("Marc Duval", "editor"),
  };
  return async () => {
    await owner.end();
    await closePools();
  };
});

async function grant(client: pg.Client) {
  await client.query(`grant usage on schema public, published to stet_desk;
    grant select on all tables in schema public, published to stet_desk`);
}

async function somebody(name: string, role: "reporter" | "editor"): Promise<Person> {
  const slug = name.toLowerCase().replace(" ", "-");
  const email = `${slug}@courier.example`;
  const { rows } = await owner.query(
    `with d as (insert into desk (name) values ('World') on conflict (name) do update set name = 'World' returning id),
       s as (insert into desk_section select id, 'world' from d on conflict do nothing),
       p as (insert into person (name, email, role, author_slug) values ($1, $2, $3, $4) returning id),
       m as (insert into desk_member select d.id, p.id from d, p)
     select id from p`,
    [name, email, role, slug],
  );
  return { id: rows[0].id, name, email, role, sections: ["world"] };
}

/** A story as that day's code wrote it: reckoned with the address as cut, kept as the database takes it. */
async function storyAt(slug: string, headline: string, stage: Stage, isLive: boolean) {
  const fields = { ...emptyFields, headline, standfirst: "The last boat leaves at ten." };
  const copy = { fields, body: { type: "doc" as const, content: [paragraph("It stays.")] } };
  const details: Details = {
    language: "en",
    section: "world",
    slug,
    kind: "news",
    bylines: [{ name: "Rosa Lind", role: "reported by", author: "rosa-lind" }],
    topics: [],
    lead: null,
    change: { kind: "first", note: "" },
  };
  const hash = await contentHash(contentOf(copy, details, []));
  const { rows } = await owner.query(
    `insert into story (created_by, language, section, slug, fields, body, hash, headline, bylines)
     values ($1, 'en', 'world', $2, $3, $4, $5, $6, $7) returning id`,
    [us.reporter.id, slug, fields, copy.body, hash, headline, JSON.stringify(details.bylines)],
  );
  const id: string = rows[0].id;
  await owner.query("insert into story_document (story_id, state, format) values ($1, $2, $3)", [
    id,
    Buffer.from(Y.encodeStateAsUpdate(documentFromCopy(copy))),
    documentFormat,
  ]);
  await owner.query("insert into story_part values ($1, $2, 'submitted')", [id, us.reporter.id]);
  if (stage === "approved" || stage === "standing") {
    await owner.query("insert into approval (story_id, person_id, hash) values ($1, $2, $3)", [
      id,
      us.editor.id,
      hash,
    ]);
    await owner.query(
      "update story set stage = 'approved', approved_hash = $2, approved_by = $3 where id = $1",
      [id, hash, us.editor.id],
    );
  }
  if (isLive) await putLive(id, contentOf(copy, { ...details, slug: kept(slug) }, []), hash);
  await owner.query("update story set stage = $2 where id = $1", [id, stage]);
  return id;
}

async function putLive(id: string, content: ReturnType<typeof contentOf>, ofDesk: string) {
  const hash = await contentHash(content);
  const salt = "0".repeat(64);
  const at = "2026-11-01T10:00:00.000Z";
  const seal = await sealOf(salt, hash);
  const record = {
    story: id,
    number: 1,
    at,
    kind: "first" as const,
    note: "",
    seal,
    previous: null,
  };
  await owner.query(
    `with v as (insert into version (story_id, number, at, kind, note, seal, previous_hash, hash)
       values ($1, 1, $2, 'first', '', $3, null, $4) returning id)
     insert into version_content select id, $5, $6, $7 from v`,
    [id, at, seal, await hashOfRecord(record), salt, hash, content],
  );
  await owner.query(
    `insert into published.story (id, language, section, slug, path, kind, kicker, headline, standfirst,
       bylines, topics, words, content, published_at, updated_at, version, hash, translation_group, search)
     values ($1, 'en', 'world', $2, '/world/' || $2, 'news', '', $3, '', '[]', '[]', 2, $4, $5, $5, 1, $6, $1, '')`,
    [id, content.slug, content.fields.headline, content, at, hash],
  );
  await owner.query("update story set publication = 'live', live_hash = $2 where id = $1", [
    id,
    ofDesk,
  ]);
}

const doubled = `${long.toLowerCase().replaceAll(" ", "-").slice(0, 74)}-2`;

test("what an earlier Stet cut wrongly is readable where it is live, and made anew where nobody has it", async () => {
  const live = await storyAt(doubled, long, "standing", true);
  const halved = await storyAt(`${half}-2`, wide, "standing", true);
  const reopened = await storyAt(`${half}-3`, wide, "draft", true);
  await owner.query("update story set hash = 'of the text as it is being edited' where id = $1", [
    reopened,
  ]);
  const waiting = await storyAt(`${doubled.slice(0, -1)}3`, long, "in-review", false);
  const approved = await storyAt(`${half}-4`, wide, "approved", false);
  const chosen = await storyAt("a-chosen-address", "Chosen", "in-review", false);

  pointAt(urls);
  expect((await verifyVersions()).bad).toHaveLength(2);
  await migrate({ settings: { connectionString: urls.owner }, roles, makesRoles: false });
  expect(await mendAddresses()).toBe(2);

  for (const [id, slug] of [
    [live, doubled],
    [halved, `a${"𐐨".repeat(36)}\ufffd-2`],
    [reopened, `a${"𐐨".repeat(36)}\ufffd-3`],
  ] as const) {
    const address = new URL(`/world/${slug}/history`, "https://paper.example").pathname;
    const segments = address.split("/").slice(1);
    const place = resolveAddress(await theNewsroom(), segments);
    expect(place).toEqual({ kind: "history", path: `/world/${slug}`, language: "en" });
    expect((await publishedStory(`/world/${slug}`))?.id).toBe(id);
    expect((await publishedHistory(`/world/${slug}`))?.versions).toHaveLength(1);
  }
  expect((await verifyVersions()).bad).toEqual([]);

  const slugs = Object.fromEntries(
    (await owner.query("select id, slug, stage from story")).rows.map((row) => [row.id, row]),
  );
  expect(slugs[waiting]).toMatchObject({ stage: "in-review", slug: slugOf(long) });
  expect(slugs[approved]).toMatchObject({ stage: "in-review", slug: slugOf(wide) });
  expect(slugs[chosen]).toMatchObject({ stage: "in-review", slug: "a-chosen-address" });
  const { rows: told } = await owner.query("select person_id, kind from notice");
  expect(told).toEqual([{ person_id: us.editor.id, kind: "approval-voided" }]);
  const { rows: unheld } = await owner.query(
    `select s.slug from story s left join reserved_address r
       on r.story_id = s.id and r.slug = s.slug and r.section = s.section where r.slug is null`,
  );
  expect(unheld).toEqual([]);
  expect(await mendAddresses()).toBe(0);

  // Live ones are corrected where they stand, and those that were mended go out.
  done(await make(us.reporter, halved, "edit"));
  done(await retype(us.reporter, halved, "It stays for another year.", "Quite another headline"));
  done(await make(us.reporter, halved, "submit"));
  for (const id of [halved, waiting, approved]) {
    done(await make(us.editor2, id, "approve"));
    done(await make(us.editor, id, "publish"));
  }
  expect((await publishedStory(`/world/a${"𐐨".repeat(36)}\ufffd-2`))?.headline).toBe(
    "Quite another headline",
  );
  expect((await publishedStory(`/world/${slugOf(wide)}`))?.id).toBe(approved);
  expect((await publishedStory(`/world/${slugOf(long)}`))?.id).toBe(waiting);
  expect((await verifyVersions()).bad).toEqual([]);
});
