import { readFileSync } from "node:fs";
import { chmod, cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import pg from "pg";
import { checkout, type Product, startProduct } from "../product";

test("an upgrade while people read and write: no reader sees an error, and no word is lost", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const shelf = await mkdtemp(path.join(os.tmpdir(), "stet-upgrade-"));
  await chmod(shelf, 0o711);
  const settings = { DATA_DIR: path.join(shelf, "data"), PORT: String(await freePort()) };
  const origin = `http://localhost:${settings.PORT}`;
  const products: Product[] = [];
  const start = async (from: string) => {
    const product = await startProduct(settings, from);
    products.push(product);
    return product;
  };
  const keeper = await keepPages(origin);
  try {
    const old = await start(checkout);
    const newer = await nextVersion(path.join(shelf, "newer"));

    const page = await browser.newPage({ baseURL: origin });
    await page.goto("/signin");
    await page.getByRole("button", { name: "Sign in as reporter", exact: true }).click();
    await page.getByRole("button", { name: "New story" }).first().click();
    const text = page.getByRole("textbox", { name: "Story text", exact: true });
    const saved = page.getByRole("status").filter({ hasText: /^Saved$/ });
    await text.click();
    await page.keyboard.type("Before.");
    await expect(saved).toBeVisible();

    const pages = [
      "/",
      "/world",
      "/ar",
      "/feed.xml",
      "/sitemap.xml",
      ...(await someStories(origin)),
    ];
    for (const one of pages)
      await expect.poll(async () => (await fetch(keeper.origin + one)).status).toBe(200);
    const reading = readAgain(keeper.origin, pages);
    const typing = typeAgain(page);

    await wait(1_000);
    expect(await old.stop()).toBe(0);
    await start(newer);
    await wait(2_000);

    const typed = await typing.stop();
    const { reads, faults } = await reading.stop();
    expect(faults).toEqual([]);
    expect(reads).toBeGreaterThan(pages.length * 3);
    await expect(saved).toBeVisible({ timeout: 30_000 });
    await page.reload();
    await expect(text).toHaveText(`Before.${typed}`);
    expect(await migrationsIn(settings.DATA_DIR)).toContain("9999-of-test.sql");
    expect((await fetch(`${origin}/api/health/ready`)).status).toBe(200);

    // The way back is a backup: the old code leaves the newer newsroom alone, and says why.
    await page.close();
    expect(await products.at(-1)?.stop()).toBe(0);
    await expect(start(checkout)).rejects.toThrow(/9999-of-test\.sql.*made by a newer version/);
  } finally {
    await keeper.close();
    for (const product of products) await product.stop();
    await rm(shelf, { recursive: true, force: true });
  }
});

/** This checkout with one migration more, as the code of a next version would lie beside it. */
async function nextVersion(folder: string): Promise<string> {
  await mkdir(folder);
  await cp(checkout, folder, {
    recursive: true,
    filter: (from) =>
      !/\/(node_modules|\.next|\.git|\.data|test-results|playwright-report)(\/|$)/.test(
        from.slice(checkout.length),
      ),
  });
  for (const name of ["node_modules", ".next"])
    await symlink(path.join(checkout, name), path.join(folder, name));
  await writeFile(
    path.join(folder, "db", "migrations", "9999-of-test.sql"),
    `alter table story add column of_test integer not null default 7;
     alter table published.story add column of_test text;
     create index of_test on story (of_test, id);
     alter table story_document add column of_test timestamptz not null default clock_timestamp();`,
  );
  return folder;
}

/** What stands in front of Stet: it hands out again what it has, for as long as the answer allowed, when nobody answers behind it. */
async function keepPages(origin: string) {
  const kept = new Map<string, { status: number; body: string; until: number }>();
  const server = http.createServer(async (request, response) => {
    const address = request.url ?? "/";
    try {
      const answer = await fetch(origin + address);
      const body = await answer.text();
      const [, seconds] =
        /stale-if-error=(\d+)/.exec(answer.headers.get("cache-control") ?? "") ?? [];
      if (seconds && answer.status === 200)
        kept.set(address, { status: 200, body, until: Date.now() + Number(seconds) * 1_000 });
      if (answer.status < 500) return response.writeHead(answer.status).end(body);
    } catch {
      // Nobody answers.
    }
    const old = kept.get(address);
    if (old && old.until > Date.now()) return response.writeHead(old.status).end(old.body);
    response.writeHead(502).end();
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

function readAgain(origin: string, pages: readonly string[]) {
  const faults: string[] = [];
  let reads = 0;
  let isOver = false;
  const work = (async () => {
    while (!isOver)
      for (const one of pages) {
        const answer = await fetch(origin + one);
        const body = await answer.text();
        if (answer.status !== 200 || body.length < 200) faults.push(`${one}: ${answer.status}`);
        reads += 1;
        await wait(20);
      }
  })();
  const stop = async () => {
    isOver = true;
    await work;
    return { reads, faults };
  };
  return { stop };
}

function typeAgain(page: import("@playwright/test").Page) {
  let isOver = false;
  const typed = (async () => {
    let all = "";
    for (let at = 1; !isOver; at++) {
      const words = ` Word ${at}.`;
      await page.keyboard.type(words, { delay: 20 });
      all += words;
    }
    return all;
  })();
  const stop = () => {
    isOver = true;
    return typed;
  };
  return { stop };
}

async function someStories(origin: string): Promise<string[]> {
  const feed: { items: { url: string }[] } = await (await fetch(`${origin}/feed.json`)).json();
  return feed.items.slice(0, 5).map(({ url }) => new URL(url).pathname);
}

async function migrationsIn(dataDir: string): Promise<string[]> {
  const { environment } = JSON.parse(readFileSync(path.join(dataDir, "running.json"), "utf8"));
  const client = new pg.Client(environment.MIGRATE_DATABASE_URL);
  await client.connect();
  const { rows } = await client.query<{ name: string }>("select name from stet_migration");
  await client.end();
  return rows.map(({ name }) => name);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = http.createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address
          ? resolve(address.port)
          : reject(new Error("no port")),
      );
    });
  });
}
