import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { leftBehind, tablesOf } from "@/db/backup-tables";
import { closePools, type DatabaseUrls, pointAt } from "@/db/connect";
import { beginSession } from "@/db/sessions";
import { draftOf, make, smallNewsroom } from "@/db/small-newsroom";
import { readyPicture, seenPicture } from "@/db/staged-pictures";
import { blankDatabase, testDatabase } from "@/db/test-database";
import { verifyVersions } from "@/db/verify-versions";
import type { Person } from "@/newsroom/people";
import { backUp } from "@/server/backup/back-up";
import { manifestName } from "@/server/backup/manifest";
import { checkBackup } from "@/server/backup/read-backup";
import { restore } from "@/server/backup/restore";
import {
  fitted,
  type Part,
  partsOf,
  withManifest,
  without,
  withoutLastLine,
  withoutLineOf,
  withText,
  writeParts,
} from "@/server/backup/rewritten-backup";

const picture = Buffer.from([0xff, 0xd8, 0, 1, 2]);
const original = Buffer.from([0xff, 0xd8, 0, 3, 4]);
let uploaded: string;
let key: string;
let shelf: string;
let dataDir: string;
let media: string;
let made: string;
let home: DatabaseUrls;
let owner: pg.Pool;
let people: Awaited<ReturnType<typeof smallNewsroom>>;

beforeAll(async () => {
  shelf = await mkdtemp(path.join(os.tmpdir(), "stet-backup-"));
  dataDir = path.join(shelf, "data");
  media = path.join(dataDir, "media");
  made = path.join(shelf, "backup.tar.gz");
  vi.stubEnv("DATA_DIR", dataDir);
  ({ owner, urls: home } = await testDatabase());
  people = await smallNewsroom(owner);
  await publish(people.reporter, "The ferry stays\tas it was \\ “for now”");
  await draftOf(people.colleague, "A draft");
  await beginSession(people.reporter.id, "test");
  await owner.query("update newsroom set contact = $1, about = '\\N'", ["a\tb\\c\nd\x07é👍"]);
  uploaded = await readyPicture(people.reporter, { caption: "The ferry" });
  ({ key } = await fileOf(uploaded));
  await mkdir(path.join(media, "originals"), { recursive: true });
  await writeFile(path.join(media, key), original);
  await mkdir(path.join(dataDir, "uploads"), { recursive: true });
  await writeFile(path.join(dataDir, "uploads", "half"), "not yet whole");
  await mkdir(path.join(media, "ab"), { recursive: true });
  await writeFile(path.join(media, "ab", "ferry.jpg"), picture);
  await writeFile(path.join(media, "empty"), "");
  await writeFile(path.join(media, ".half-written"), "not yet");
  await writeFile(path.join(dataDir, "secrets.json"), "the passwords");
  await backUp(made);
});
afterAll(() => rm(shelf, { recursive: true }));

describe("a backup", () => {
  test("is for its owner alone, and leaves nothing half-written beside it", async () => {
    expect((await stat(made)).mode & 0o777).toBe(0o600);
    expect((await readdir(shelf)).sort()).toEqual(["backup.tar.gz", "data"]);
  });

  test("holds a manifest, every table that travels and every finished file, and no secret", async () => {
    const { rows } = await owner.query<{ name: string }>(
      `select table_schema || '.' || table_name as name from information_schema.tables
       where table_schema in ('public', 'published') and table_type = 'BASE TABLE'`,
    );
    const travelling = rows.map(({ name }) => name).filter((name) => !(name in leftBehind));
    expect((await partsOf(made)).map(({ name }) => name)).toEqual([
      manifestName,
      ...travelling.sort().map((name) => `tables/${name}.copy`),
      "media/ab/ferry.jpg",
      "media/empty",
      `media/${key}`,
    ]);
  });

  test("can be looked into without a tool of ours", async () => {
    const [manifest, ...parts] = await partsOf(made);
    expect(manifest?.bytes.toString()).toContain('"paper": "The Courier"');
    const sections = parts.find(({ name }) => name === "tables/public.section.copy");
    expect(sections?.bytes.toString().split("\n")[0]).toBe("slug\tnames\tposition");
  });

  test("is the same again when nothing has happened between", async () => {
    const again = path.join(shelf, "again.tar.gz");
    const { tables, chains } = await backUp(again);
    await rm(again);
    expect({ tables, chains }).toEqual(
      await checkBackup(made).then((said) => ({ tables: said.tables, chains: said.chains })),
    );
  });

  test("is not written over a file, nor where nobody may write", async () => {
    await expect(backUp(made)).rejects.toThrow(/backup\.tar\.gz is there already/);
    await expect(backUp(`${made}/inside`)).rejects.toThrow(/cannot be written to/);
    expect(await readdir(shelf)).toHaveLength(2);
  });

  test("leaves behind whatever signs somebody in", async () => {
    const tables = await withClient(home.owner, tablesOf);
    const secret = tables.filter(({ columns }) => columns.includes("token_hash"));
    expect(secret.filter(({ name }) => !(name in leftBehind))).toEqual([]);
    const gone = Object.keys(leftBehind).filter((name) => !tables.some((one) => one.name === name));
    expect(gone).toEqual([]);
  });

  test("taken while people write and publish holds together", async () => {
    let isOver = false;
    const writing = (async () => {
      for (let at = 0; !isOver; at++) await publish(people.reporter, `Written meanwhile ${at}`);
    })();
    const file = path.join(shelf, "busy.tar.gz");
    for (let tries = 0; tries < 3; tries++) {
      const { chains } = await backUp(file);
      expect(chains.bad).toEqual([]);
      await checkBackup(file);
      if (tries < 2) await rm(file);
    }
    isOver = true;
    await writing;
    // Its own check is the proof: ties, rows, files and chains.
    await elsewhere(async () => void (await restore(file)));
    await rm(file);
  });
});

describe("a restored newsroom", () => {
  test("has every row and file as it was, and the same rights, triggers and ties", async () => {
    const { tables } = await checkBackup(made);
    const shape = await shapeOf(home.owner);
    await elsewhere(async (urls) => {
      await restore(made);
      expect(await shapeOf(urls.owner)).toEqual(shape);
      const again = path.join(shelf, "again.tar.gz");
      const now = await backUp(again);
      await rm(again);
      const withoutTrail = (all: typeof tables) =>
        all.filter(({ name }) => name !== "public.audit");
      expect(withoutTrail(now.tables)).toEqual(withoutTrail(tables));
      expect(await readFile(path.join(media, "ab", "ferry.jpg"))).toEqual(picture);
      expect((await readdir(media)).sort()).toEqual(["ab", "empty", "originals"]);
      expect(await readFile(path.join(media, key))).toEqual(original);
      // Uploads that are not whole stay where they are, and belong to nobody elsewhere.
      expect(await seenPicture(people.reporter, uploaded)).toMatchObject({
        ...{ state: "ready", caption: "The ferry", uploadedBy: "Rosa Lind" },
      });
      expect(existsSync(path.join(dataDir, "restoring"))).toBe(false);
    });
  });

  test("can be one of an older version, kept since 24 November 2026, and is brought up to date", async () => {
    const old = path.join("server", "backup", "golden", "2026-11-24.tar.gz");
    const shape = await shapeOf(home.owner);
    await elsewhere(async (urls) => {
      const { migrations, chains } = await restore(old);
      expect(migrations.at(-1)?.name).toBe("0008-second-factor.sql");
      expect(await shapeOf(urls.owner)).toEqual(shape);
      expect(await verifyVersions()).toEqual({ stories: 1, versions: 1, bad: [] });
      expect(chains.head).toBe("7ed2ac611f801626ad07cd51786228fbebc31786ecdecd7fb03c8ac5105c6a23");
      expect(await readFile(path.join(media, "ab", "ferry.jpg"))).toEqual(
        Buffer.from([255, 216, 1]),
      );
    });
  });

  test("has nobody signed in, and the restore is on the trail", async () => {
    await elsewhere(async (urls) => {
      await restore(made);
      await withClient(urls.owner, async (client) => {
        expect((await client.query("select from session")).rowCount).toBe(0);
        const { rows } = await client.query("select act from audit order by id desc limit 1");
        expect(rows).toEqual([{ act: "newsroom-restored" }]);
      });
    });
  });

  test("goes on where it was: people write, approve and publish, and the chain verifies", async () => {
    await elsewhere(async () => {
      await restore(made);
      await publish(people.reporter, "After the restore");
      expect(await verifyVersions()).toEqual({ stories: 2, versions: 2, bad: [] });
    });
  });

  test("is not made where a newsroom is, nor where files are, and both stay as they were", async () => {
    await expect(restore(made)).rejects.toThrow(/The database is not empty.*never writes over/);
    const { urls } = await blankDatabase();
    await at(urls, () => expect(restore(made)).rejects.toThrow(/media is not empty/));
    expect(await readFile(path.join(media, "ab", "ferry.jpg"))).toEqual(picture);
    expect(existsSync(path.join(dataDir, "restoring"))).toBe(false);
  });

  test("is made whole by a second run when the first was cut off in the middle", async () => {
    await elsewhere(async (urls) => {
      await cutOff(urls, restore(made));
      await restore(made);
      expect(await verifyVersions()).toEqual({ stories: 1, versions: 1, bad: [] });
      expect(await readFile(path.join(media, "ab", "ferry.jpg"))).toEqual(picture);
    });
  });

  test("cut off after everything was in is finished by a second run", async () => {
    await elsewhere(async () => {
      const begun = await restoreUntilCommitted();
      expect(begun).toMatch(/^[0-9a-f]{64}$/);
      await restore(made);
      expect(existsSync(path.join(dataDir, "restoring"))).toBe(false);
      await publish(people.reporter, "After the restore");
    });
  });
});

describe("a spoilt backup", () => {
  const noTable = { name: "pg_catalog.pg_authid" };
  const noFile = (name: string) => ({ files: [{ name, bytes: 0, sha256: "0".repeat(64) }] });
  type Spoil = (parts: Part[]) => Part[];
  const firstTable =
    (change: object): Spoil =>
    (parts) =>
      withManifest(parts, (said) => ({
        ...said,
        tables: said.tables.map((table, at) => (at === 0 ? { ...table, ...change } : table)),
      }));
  const said =
    (change: object): Spoil =>
    (parts) =>
      withManifest(parts, (all) => ({ ...all, ...change }));
  const text =
    (table: string, change: (text: string) => string): Spoil =>
    (parts) =>
      withText(parts, `tables/${table}.copy`, change);

  const spoilt: [string, Spoil, RegExp][] = [
    [
      "with a row less",
      text("public.story", withoutLastLine),
      /public\.story\.copy is \d+ bytes long; the backup's manifest says \d+/,
    ],
    [
      "with a row less and the rest of the manifest made to fit",
      (parts) => fitted(text("public.story_part", withoutLastLine)(parts), { rows: false }),
      /public\.story_part has \d+ rows; the backup's manifest says \d+/,
    ],
    [
      "with another letter in it",
      text("public.newsroom", (rows) => rows.replace("Courier", "Cowrier")),
      /public\.newsroom\.copy is not what was backed up/,
    ],
    [
      "without a table",
      (parts) => without(parts, "tables/public.person.copy"),
      /should hold tables\/public\.person\.copy it holds tables\/public/,
    ],
    [
      "without a table and without its name",
      (parts) =>
        withManifest(without(parts, "tables/public.person.copy"), (all) => ({
          ...all,
          tables: all.tables.filter(({ name }) => name !== "public.person"),
        })),
      /lacks the table public\.person/,
    ],
    ["without its last file", (parts) => parts.slice(0, -1), /lacks media\/originals/],
    [
      "with a file more",
      (parts) => [...parts, { name: "media/more", bytes: Buffer.from("x") }],
      /holds media\/more, which its manifest does not name/,
    ],
    ["with a path upwards", said(noFile("media/../../passwd")), /not a plain path below media/],
    ["with a path from the root", said(noFile("/etc/passwd")), /not a plain path below media/],
    ["with a path of another system", said(noFile("media/c:\\x")), /not a plain path below media/],
    [
      "with a table of the database itself",
      (parts) =>
        firstTable(noTable)(
          parts.map((part, at) =>
            at === 1 ? { ...part, name: `tables/${noTable.name}.copy` } : part,
          ),
        ),
      /has a table pg_catalog\.pg_authid, which a newsroom does not have/,
    ],
    [
      "with the record of migrations as a table",
      firstTable({ name: "public.stet_migration" }),
      /has a table public\.stet_migration/,
    ],
    [
      "with SQL for a column",
      firstTable({ columns: ["id) from stdin; drop table person; --"] }),
      /has other columns than a newsroom's/,
    ],
    [
      "that names a table twice",
      (parts) => withManifest(parts, (all) => ({ ...all, tables: [...all.tables, all.tables[0]] })),
      /names public\.approval twice/,
    ],
    [
      "by a newer version",
      (parts) =>
        withManifest(parts, (all) => ({
          ...all,
          migrations: [...all.migrations, { name: "0999-later.sql", hash: "0".repeat(64) }],
        })),
      /made by a newer version of Stet \(it has had the migration 0999-later\.sql\)/,
    ],
    ["in a newer form", said({ format: 2, more: true }), /by a newer version of Stet, in a form/],
    ["that says more than it should", said({ more: true }), /manifest\.json is not one of Stet's/],
    [
      "whose record of a version was changed with care",
      (parts) =>
        fitted(text("public.version", (rows) => rows.replace("\tfirst\t", "\tminor\t"))(parts), {
          rows: true,
        }),
      /The chain of versions does not verify: story .*, version 1: The record was changed/,
    ],
    [
      "whose last version was taken out with care",
      (parts) =>
        fitted(
          ["public.version", "public.version_content", "published.story"].reduce(
            (left, table) => text(table, withoutLastLine)(left),
            parts,
          ),
          { rows: true },
        ),
      /do not end where the backup says that they ended/,
    ],
    [
      "without a person whose stories are there",
      (parts) => fitted(text("public.person", withoutLineOf("Rosa Lind"))(parts), { rows: true }),
      /The rows of the backup do not fit each other/,
    ],
    ["with nothing in it", () => [], /does not begin with manifest\.json/],
  ];
  test.each(spoilt)(
    "%s is refused in words, and nothing is left of it",
    async (_, spoil, words) => {
      const file = path.join(shelf, "spoilt.tar.gz");
      await writeParts(file, spoil(await partsOf(made)));
      await refusedWithoutTrace(file, words);
      await rm(file);
    },
  );

  test("that is cut off, another file, or not there is refused", async () => {
    const whole = await readFile(made);
    const file = path.join(shelf, "cut.tar.gz");
    for (const share of [0.001, 0.3, 0.6, 0.99, 0.9999]) {
      await writeFile(file, whole.subarray(0, Math.floor(whole.length * share)));
      await expect(checkBackup(file)).rejects.toThrow(/is cut off/);
    }
    await writeFile(file, "");
    await refusedWithoutTrace(file, /is empty|cut off/);
    await writeFile(file, "Dear editor, here is the text.");
    await refusedWithoutTrace(file, /is damaged/);
    await rm(file);
    await refusedWithoutTrace(file, /There is no file/);
  });

  test("with any one bit turned is refused, or is still the same backup", async () => {
    const whole = await readFile(made);
    const good = await checkBackup(made);
    const file = path.join(shelf, "turned.tar.gz");
    const tries = 300;
    let refused = 0;
    for (let at = 0; at < tries; at++) {
      // Each of the header's bits, which no sum covers, and then some of everything.
      const bit = at < 80 ? at : Math.floor((at / tries) * whole.length) * 8 + (at % 8);
      const turned = Buffer.from(whole);
      turned.writeUInt8(turned.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      await writeFile(file, turned);
      const answer = await checkBackup(file).catch((error: Error) => error.message);
      if (typeof answer === "string") refused++;
      else expect(answer).toEqual(good);
    }
    await rm(file);
    expect(refused).toBeGreaterThanOrEqual(tries - 80);
  });
});

async function publish(reporter: Person, headline: string) {
  const id = await draftOf(reporter, headline);
  await make(reporter, id, "submit");
  await make(people.editor, id, "approve");
  expect(await make(people.editor, id, "publish")).not.toHaveProperty("refused");
}

/** Does something on an empty database and an empty folder for pictures. */
async function elsewhere(act: (urls: DatabaseUrls) => Promise<void>) {
  const { urls } = await blankDatabase();
  const away = path.join(shelf, "media-of-home");
  await rename(media, away);
  try {
    await at(urls, () => act(urls));
  } finally {
    await rm(media, { recursive: true, force: true });
    await rename(away, media);
  }
}

async function at<T>(urls: DatabaseUrls, act: () => Promise<T>): Promise<T> {
  await closePools();
  pointAt(urls);
  try {
    return await act();
  } finally {
    await closePools();
    pointAt(home);
  }
}

async function refusedWithoutTrace(file: string, words: RegExp) {
  await elsewhere(async (urls) => {
    await expect(restore(file)).rejects.toThrow(words);
    expect(existsSync(media) ? await readdir(media) : []).toEqual([]);
    expect(existsSync(path.join(dataDir, "restoring"))).toBe(false);
    const { tables } = await shapeOf(urls.owner);
    expect(tables).toEqual([]);
  });
}

async function cutOff(urls: DatabaseUrls, restoring: Promise<unknown>) {
  const over = expect(restoring).rejects.toThrow();
  await withClient(urls.owner, async (client) => {
    for (let cut = 0; cut === 0; ) {
      const { rowCount } = await client.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid() and query ilike 'copy%stdin%'`,
      );
      cut = rowCount ?? 0;
    }
  });
  await over;
}

/** A restore whose process ended right after the commit: the mark is still there. */
async function restoreUntilCommitted(): Promise<string> {
  const marks: string[] = [];
  const mark = path.join(dataDir, "restoring");
  const looking = setInterval(() => {
    if (existsSync(mark))
      void readFile(mark, "utf8").then(
        (text) => text && marks.push(text),
        () => {},
      );
  }, 1);
  await restore(made);
  clearInterval(looking);
  await writeFile(mark, marks[0] ?? "");
  return marks[0] ?? "";
}

async function withClient<T>(address: string, act: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(address);
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end();
  }
}

/** Everything about a database but its rows. */
async function shapeOf(address: string): Promise<Record<string, unknown[]>> {
  return withClient(address, async (client) => {
    const ask = async (query: string) => (await client.query(query)).rows;
    const ours = "('public', 'published', 'press')";
    return {
      tables: await ask(
        `select table_schema, table_name, column_name, data_type, is_nullable, column_default
         from information_schema.columns where table_schema in ${ours} order by 1, 2, 3`,
      ),
      ties: await ask(
        `select conrelid::regclass::text, conname, convalidated, pg_get_constraintdef(oid)
         from pg_constraint where connamespace::regnamespace::text in ${ours} order by 1, 2`,
      ),
      triggers: await ask(
        `select tgrelid::regclass::text, tgname, tgenabled from pg_trigger
         where not tgisinternal and tgrelid::regclass::text !~ 'graphile' order by 1, 2`,
      ),
      indexes: await ask(
        `select indexdef from pg_indexes where schemaname in ${ours} order by indexname`,
      ),
      rights: await ask(
        `select oid::regclass::text, relacl::text from pg_class
         where relnamespace::regnamespace::text in ${ours} and relkind in ('r', 'v') order by 1`,
      ),
    };
  });
}

async function fileOf(id: string): Promise<{ key: string }> {
  const { rows } = await owner.query("select original_key as key from picture where id = $1", [id]);
  return rows[0];
}
