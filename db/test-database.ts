import { randomBytes } from "node:crypto";
import pg from "pg";
import { afterAll, inject } from "vitest";
import {
  closePools,
  type DatabaseUrls,
  deskPool,
  ownerPool,
  pointAt,
  readerPool,
} from "@/db/connect";
import { migrate } from "@/db/migrate";

declare module "vitest" {
  interface ProvidedContext {
    /** Addresses of the test server: its superuser, and the three roles of Stet. */
    postgres: DatabaseUrls & { superuser: string };
  }
}

/**
 * A fresh, migrated, empty database for one test file: call it in `beforeAll`. This process's
 * pools point at it, and it is dropped after the file's tests.
 */
export async function testDatabase() {
  const server = inject("postgres");
  const admin = new pg.Client(server.superuser);
  await admin.connect();
  const template = await templateOn(admin, server);
  const name = `stet_test_${randomBytes(6).toString("hex")}`;
  await admin.query(`create database ${name} template ${template} owner stet_owner`);
  const urls = urlsOf(server, name);
  await closePools();
  pointAt(urls);
  afterAll(async () => {
    await closePools();
    await admin.query(`drop database if exists ${name} with (force)`);
    await admin.end();
  });
  return { name, urls, owner: ownerPool(), desk: deskPool(), reader: readerPool() };
}

/** An empty database on the test server, not migrated. */
export async function blankDatabase() {
  const server = inject("postgres");
  const admin = new pg.Client(server.superuser);
  await admin.connect();
  const name = `stet_blank_${randomBytes(6).toString("hex")}`;
  await admin.query(`create database ${name} owner stet_owner`);
  afterAll(async () => {
    await closePools();
    await admin.query(`drop database if exists ${name} with (force)`);
    await admin.end();
  });
  return { name, admin, urls: urlsOf(server, name) };
}

/** Test files run at once: the first makes the template, the others wait for it. */
async function templateOn(admin: pg.Client, server: DatabaseUrls): Promise<string> {
  const name = "stet_template";
  await admin.query("select pg_advisory_lock(hashtext('stet template'))");
  try {
    const { rowCount } = await admin.query("select from pg_database where datname = $1", [name]);
    if (rowCount === 0) {
      await admin.query(`create database ${name}_draft owner stet_owner`);
      await migrate({
        settings: { connectionString: urlsOf(server, `${name}_draft`).owner },
        roles: { desk: "stet_desk", reader: "stet_reader" },
        makesRoles: false,
      });
      await admin.query(`alter database ${name}_draft rename to ${name}`);
    }
    return name;
  } finally {
    await admin.query("drop database if exists stet_template_draft");
    await admin.query("select pg_advisory_unlock(hashtext('stet template'))");
  }
}

function urlsOf(server: DatabaseUrls, name: string): DatabaseUrls {
  const on = (address: string) => {
    const url = new URL(address);
    url.pathname = `/${name}`;
    return url.href;
  };
  return { owner: on(server.owner), desk: on(server.desk), reader: on(server.reader) };
}
