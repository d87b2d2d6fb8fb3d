import { cp, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as Y from "yjs";
import { contentHash, contentOf, emptyFields } from "@/article/content";
import { documentFormat } from "@/article/schema";
import { documentFromCopy } from "@/article/shared-document";
import { closePools, type DatabaseUrls, pointAt } from "@/db/connect";
import { loadDocument } from "@/db/documents";
import { migrate, migrationsFolder } from "@/db/migrate";
import { paragraph } from "@/db/small-newsroom";
import { openStory } from "@/db/story-view";
import { blankDatabase } from "@/db/test-database";
import { verifyVersions } from "@/db/verify-versions";

const roles = { desk: "stet_desk", reader: "stet_reader" };
const id = "00000000-0000-4000-8000-000000000001";
let names: string[];
let shelf: string;

beforeAll(async () => {
  shelf = await mkdtemp(path.join(os.tmpdir(), "stet-upgrade-"));
  names = (await readdir(migrationsFolder)).filter((name) => name.endsWith(".sql")).sort();
});
afterAll(() => rm(shelf, { recursive: true }));

describe("a newsroom is brought up to date while people read and write", () => {
  test("from the schema before the last migration", () => upgrade(names.slice(0, -1)));
  test("from the schema that the first readers' pages came with", () => upgrade(names.slice(0, 3)));
  test("from the very first migration", () => upgrade(names.slice(0, 1)));
});

test("a migration that must wait for a table lets readers pass meanwhile", async () => {
  const { urls } = await blankDatabase();
  await migrateTo(urls, names);
  const folder = await folderOf(names);
  await writeFile(path.join(folder, "9999-of-test.sql"), "alter table newsroom add of_test int");
  const [slow, reader] = await Promise.all([connect(urls.owner), connect(urls.owner)]);
  await slow.query("begin");
  await slow.query("select from newsroom");
  const migrating = migrate({
    settings: { connectionString: urls.owner },
    roles,
    folder,
    makesRoles: false,
  });
  let longest = 0;
  for (let at = 0; at < 150; at++) {
    const began = performance.now();
    await reader.query("select name from newsroom");
    longest = Math.max(longest, performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await slow.query("commit");
  expect(await migrating).toEqual(["9999-of-test.sql"]);
  // Half a second each, and what a busy machine adds.
  expect(longest).toBeLessThan(2_500);
  await Promise.all([slow.end(), reader.end()]);
});

/** Migrates from there while others work as the code of that day did, and looks at what came of it. */
async function upgrade(from: readonly string[]) {
  const { urls } = await blankDatabase();
  await migrateTo(urls, from);
  const person = await writeNewsroom(urls, from);
  const readers = from.length > 2 ? [read(urls), read(urls), read(urls)] : [];
  const writers = [save(urls), save(urls)];
  const workers = [...readers, ...writers];
  await Promise.all(workers.map(({ hasBegun }) => hasBegun));

  const applied = await migrate({
    settings: { connectionString: urls.owner },
    roles,
    makesRoles: false,
  });
  expect(applied).toEqual(names.slice(from.length));
  const counts = await Promise.all(workers.map(({ stop }) => stop()));
  for (const { done, faults } of counts) {
    expect(faults).toEqual([]);
    expect(done).toBeGreaterThan(0);
  }
  await stands(
    urls,
    person,
    counts.slice(readers.length).map(({ last }) => last),
  );
}

async function folderOf(some: readonly string[]): Promise<string> {
  const folder = await mkdtemp(path.join(shelf, "migrations-"));
  for (const name of some) await cp(path.join(migrationsFolder, name), path.join(folder, name));
  return folder;
}

async function migrateTo(urls: DatabaseUrls, some: readonly string[]) {
  const folder = await folderOf(some);
  await migrate({
    settings: { connectionString: urls.owner },
    roles,
    folder,
    makesRoles: false,
    grant: async (client) => {
      const schemas = [
        "public",
        ...(some.length > 1 ? ["published"] : []),
        ...(some.length > 2 ? ["press"] : []),
      ];
      await client.query(`grant usage on schema ${schemas} to stet_desk, stet_reader;
        grant select, insert, update on all tables in schema ${schemas} to stet_desk`);
      const shown = schemas.slice(1);
      if (shown.length > 0)
        await client.query(`grant select on all tables in schema ${shown} to stet_reader`);
    },
  });
}

const copy = {
  fields: { ...emptyFields, headline: "The ferry stays" },
  body: { type: "doc" as const, content: [paragraph("The council voted to keep the ferry.")] },
};

/** A person, and a story of theirs with its shared document, as the first schema has them. */
async function writeNewsroom(urls: DatabaseUrls, from: readonly string[]): Promise<string> {
  const client = await connect(urls.owner);
  const content = contentOf(
    copy,
    {
      language: "en",
      section: "world",
      slug: null,
      kind: "news",
      bylines: [],
      topics: [],
      lead: null,
      change: { kind: "first", note: "" },
    },
    [],
  );
  const hash = await contentHash(content);
  await client.query("insert into section (slug, names) values ('world', '{\"en\": \"World\"}')");
  const { rows } = await client.query(
    "insert into person (name, email, role, author_slug) values ('Rosa Lind', 'r@courier.example', 'chief', 'rosa-lind') returning id",
  );
  const person: string = rows[0].id;
  await client.query(
    `insert into story (id, created_by, language, section, fields, body, hash, headline)
     values ($1, $2, 'en', 'world', $3, $4, $5, 'The ferry stays')`,
    [id, person, copy.fields, copy.body, hash],
  );
  await client.query("insert into story_document (story_id, state, format) values ($1, $2, $3)", [
    id,
    Buffer.from(Y.encodeStateAsUpdate(documentFromCopy(copy))),
    documentFormat,
  ]);
  if (from.length > 2)
    await client.query(
      `insert into press.page (address, status, headers, shows, edition) values ('/', 200, '{}', '{}', 1)`,
    );
  await client.end();
  return person;
}

/** Reads what the public reads, as the reader, again and again. */
function read(urls: DatabaseUrls) {
  return again(urls.reader, async (client) => {
    await client.query("select name, languages from published.newsroom");
    await client.query("select slug, names from published.section");
    await client.query("select path from published.story where visible_from <= now()");
    const { rowCount } = await client.query("select status from press.page where address = '/'");
    if (rowCount !== 1) throw new Error("The page is gone.");
    return undefined;
  });
}

/** Commits keys of the trail one after the other, as the desk; the last one was acknowledged. */
function save(urls: DatabaseUrls) {
  return again(urls.desk, async (client, number) => {
    await client.query("begin");
    await client.query("select from story where id = $1 for update", [id]);
    await client.query("update story_document set stored_at = now() where story_id = $1", [id]);
    await client.query("insert into audit (act, about) values ('saved', $1)", [
      `${client.processID} ${number}`,
    ]);
    await client.query("commit");
    return `${client.processID} ${number}`;
  });
}

type Worked = { done: number; last: string; faults: string[] };

function again(
  address: string,
  act: (client: Client, number: number) => Promise<string | undefined>,
) {
  const worked: Worked = { done: 0, last: "", faults: [] };
  let isOver = false;
  let begin = () => {};
  const hasBegun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const work = (async () => {
    const client: Client = await connect(address);
    while (!isOver) {
      try {
        worked.last = (await act(client, worked.done + 1)) ?? "";
        worked.done += 1;
      } catch (error) {
        worked.faults.push(String(error));
        isOver = true;
      }
      begin();
    }
    await client.end();
  })();
  const stop = async () => {
    isOver = true;
    await work;
    return worked;
  };
  return { hasBegun, stop };
}

type Client = pg.Client & { processID?: number };

/** Everything acknowledged is there, and the code of today works on it. */
async function stands(urls: DatabaseUrls, personId: string, lastSaved: readonly string[]) {
  const client = await connect(urls.owner);
  for (const last of lastSaved) {
    const [process, number] = last.split(" ");
    const { rows } = await client.query(
      "select count(*)::int as count from audit where about like $1 || ' %'",
      [process],
    );
    expect(rows).toEqual([{ count: Number(number) }]);
  }
  await client.end();
  await closePools();
  pointAt(urls);
  const person = {
    id: personId,
    name: "Rosa Lind",
    email: "r@courier.example",
    role: "chief" as const,
    sections: [],
  };
  expect((await openStory(person, id))?.fields.headline).toBe("The ferry stays");
  expect(await loadDocument(id)).toMatchObject({ format: documentFormat, epoch: 1 });
  expect(await verifyVersions()).toEqual({ stories: 0, versions: 0, bad: [] });
  await closePools();
}

async function connect(address: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: address, query_timeout: 10_000 });
  client.on("error", () => {});
  await client.connect();
  return client;
}
