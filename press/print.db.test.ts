import http from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { gunzipSync } from "node:zlib";
import type pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { addressesToPrint, pagesInPrintAt } from "@/db/pages";
import { testDatabase } from "@/db/test-database";
import { earlierWillDo } from "@/newsroom/shows";
import { inPrint } from "@/press/await-print";
import type { Page } from "@/press/page";
import { openPress, type Press } from "@/press/press";
import { printAddress, reprintAddress } from "@/press/print";

type Sheet = { status?: number; headers?: Record<string, string>; html: string };

// A stand-in for web, which renders what the test says at the moment of asking.
let render: (address: string) => Promise<Sheet> | Sheet;
let asked: string[] = [];
let web: http.Server;
let owner: pg.Pool;
let reader: pg.Pool;

const html = (body: string, shows = "story:1", more = "") =>
  `<!DOCTYPE html><html><head><title>Ferry</title><meta name="stet-shows" content="${shows}"/>${more}</head><body>${body}</body></html>`;

beforeAll(async () => {
  web = http.createServer(async (request, response) => {
    const address = decodeURIComponent(request.url ?? "");
    asked.push(address);
    const { status = 200, headers, html } = await render(address);
    response.writeHead(status, { "content-type": "text/html; charset=utf-8", ...headers });
    response.end(html);
  });
  await new Promise<void>((resolve) => web.listen(0, "127.0.0.1", resolve));
  vi.stubEnv("STET_WEB_PORT", String((web.address() as AddressInfo).port));
  ({ owner, reader } = await testDatabase());
  await owner.query("create table truth (n int not null)");
  await owner.query("insert into truth values (0)");
});
afterAll(() => new Promise((resolve) => web.close(resolve)));

beforeEach(async () => {
  asked = [];
  render = () => ({ html: html("<h1>Ferry</h1>") });
  await owner.query("delete from press.page");
});

async function touch(...marks: string[]): Promise<number> {
  const { rows } = await owner.query("select press.touch($1) as edition", [marks]);
  return Number(rows[0].edition);
}

const textOf = (page: { bodies: Page["bodies"] }) => gunzipSync(page.bodies.gzip).toString();

describe("printing", () => {
  test("keeps what web said, without what web said it to us with", async () => {
    const printing = await printAddress("/world/ferry", "test");
    expect(printing.kind).toBe("kept");
    const [row] = await pagesInPrintAt(["/world/ferry"]);
    expect(row).toMatchObject({ status: 200, shows: ["story:1"] });
    expect(gunzipSync(row?.gzip ?? "").toString()).toBe(
      "<!DOCTYPE html><html><head><title>Ferry</title></head><body><h1>Ferry</h1></body></html>",
    );
  });

  test("gives a page the date of its last change: the same until it changes, and then always a later one", async () => {
    const changed = async () => {
      await printAddress("/world/ferry", "test");
      const [row] = await pagesInPrintAt(["/world/ferry"]);
      return Date.parse(row?.headers["last-modified"] ?? "");
    };
    const first = await changed();
    expect(Math.abs(first - Date.now())).toBeLessThan(60_000);
    await touch("story:1");
    expect(await changed()).toBe(first);
    let last = first;
    for (const word of ["sails", "waits", "sinks"]) {
      render = () => ({ html: html(`<h1>Ferry ${word}</h1>`) });
      await touch("story:1");
      const next = await changed();
      expect(next).toBeGreaterThan(last);
      last = next;
    }
  });

  test.each([
    ["an error", { status: 500, html: "x" }],
    ["a cookie", { headers: { "set-cookie": "a=b" }, html: html("x") }],
    ["a page that shows nothing", { html: html("x", "") }],
    ["half a page", { html: html("x").slice(0, -8) }],
    ["the framework's payload", { headers: { "content-type": "text/x-component" }, html: "0:{}" }],
    ["a way off the site", { status: 308, headers: { location: "//evil.example" }, html: "" }],
  ])("refuses %s", async (_, sheet) => {
    render = () => sheet;
    expect((await printAddress("/world/ferry", "test")).kind).toBe("unfit");
    expect(await pagesInPrintAt(["/world/ferry"])).toEqual([]);
  });

  test("keeps a feed by the marks in its headers", async () => {
    render = () => ({
      headers: { "content-type": "application/rss+xml", "x-stet-shows": "edition:en" },
      html: "<rss/>",
    });
    await printAddress("/feed.xml", "test");
    const [row] = await pagesInPrintAt(["/feed.xml"]);
    expect(row?.shows).toEqual(["edition:en"]);
    expect(row?.headers).not.toHaveProperty("x-stet-shows");
  });

  test("never keeps an unknown address, guessed however often", async () => {
    render = () => ({ status: 404, html: html("no", "") });
    for (let n = 0; n < 20; n++) await printAddress(`/guess-${n}`, "test");
    const { rows } = await owner.query("select count(*)::int as count from press.page");
    expect(rows).toEqual([{ count: 0 }]);
  });

  test("gives an unknown address words of its own when the framework's page is empty", async () => {
    render = () => ({ status: 404, html: '<html id="__next_error__"><head></head></html>' });
    const printing = await printAddress("/ar/nowhere", "test");
    expect(printing).toMatchObject({ kind: "passing", page: { status: 404 } });
    if (printing.kind === "passing") expect(textOf(printing.page)).toContain('lang="ar" dir="rtl"');
  });

  test("keeps what is gone for good as 410", async () => {
    const more = '<meta name="stet-status" content="410"/>';
    render = () => ({ html: html("Withdrawn", "story:1", more) });
    expect(await printAddress("/world/ferry", "test")).toMatchObject({
      kind: "kept",
      page: { status: 410 },
    });
  });
});

test("100 touches against 100 printings leave no stale page in print, at no moment", async () => {
  const addresses = ["/", "/world", "/world/ferry", "/feed.xml"];
  // The page is read from the database, and the language of its header says which truth it is.
  render = async () => {
    const { rows } = await owner.query("select n from truth");
    await wait(Math.random() * 8);
    return { html: html("x"), headers: { "content-language": `x-${rows[0].n}` } };
  };
  const change = async () => {
    const client = await owner.connect();
    await client.query("begin");
    await client.query("update truth set n = n + 1");
    await client.query("select press.touch('{story:1}')");
    await wait(Math.random() * 4);
    await client.query("commit");
    client.release();
  };
  const stale = () =>
    owner.query(
      `select address from press.page, truth
       where not out_of_print and headers->>'content-language' <> 'x-' || n`,
    );
  let isOver = false;
  let looks = 0;
  const staleOnes: unknown[] = [];
  const watch = (async () => {
    while (!isOver) {
      staleOnes.push(...(await stale()).rows);
      looks++;
      await wait(2);
    }
  })();
  const pairs = Array.from({ length: 100 }, async (_, n) => {
    await wait(Math.random() * 600);
    await Promise.all([change(), printAddress(addresses[n % 4] ?? "/", "test")]);
  });
  await Promise.all(pairs);
  isOver = true;
  await watch;
  expect(staleOnes).toEqual([]);
  expect(looks).toBeGreaterThan(20);
  for (const address of addresses) await printAddress(address, "test");
  expect((await stale()).rows).toEqual([]);
  expect(await pagesInPrintAt(addresses)).toHaveLength(4);
});

describe("waiting for the press", () => {
  test("ends when all is printed or found gone in the edition", async () => {
    render = (address) =>
      address === "/gone" ? { status: 404, html: html("no", "") } : { html: html("x") };
    await reprintAddress("/world", "test");
    await reprintAddress("/gone", "test");
    const edition = await touch("story:1");
    expect(await inPrint(["/world", "/gone"], edition, 60)).toBe(false);
    const waiting = inPrint(["/world", "/gone"], edition, 2_000);
    await reprintAddress("/world", "test");
    await reprintAddress("/gone", "test");
    expect(await waiting).toBe(true);
  });

  test("what is gone is no page, and is not asked for again by the sweep", async () => {
    await reprintAddress("/world/ferry", "test");
    await touch("story:1");
    expect(await addressesToPrint(10)).toEqual(["/world/ferry"]);
    render = () => ({ status: 404, html: html("no", "") });
    await reprintAddress("/world/ferry", "test");
    expect(await addressesToPrint(10)).toEqual([]);
    expect(await pagesInPrintAt(["/world/ferry"])).toEqual([]);
  });
});

describe("the press of a front", () => {
  let press: Press;
  const until = async (what: () => boolean) => {
    for (let n = 0; n < 300 && !what(); n++) await wait(10);
    expect(what()).toBe(true);
  };
  const opened = async () => {
    press = openPress();
    await until(press.isConnected);
    return press;
  };

  test("starts with all pages that are in print", async () => {
    await printAddress("/world", "test");
    await printAddress("/sport", "test");
    await opened();
    await until(() => press.atHand("/world") !== null && press.atHand("/sport") !== null);
    expect(asked).toHaveLength(2);
    await press.stop();
  });

  test("prints once, however many ask", async () => {
    render = async () => {
      await wait(50);
      return { html: html("x") };
    };
    await opened();
    const found = await Promise.all(Array.from({ length: 50 }, () => press.find("/world")));
    expect(found.every(({ kind }) => kind === "page")).toBe(true);
    expect(asked).toEqual(["/world"]);
    expect(press.atHand("/world")).not.toBeNull();
    await press.stop();
  });

  test("hears of a touch, and takes in what another has printed", async () => {
    await opened();
    await press.find("/world");
    await touch("story:1");
    await until(() => press.atHand("/world") === null);
    render = () => ({ html: html("new") });
    await printAddress("/world", "the worker");
    await until(() => press.atHand("/world") !== null);
    expect(asked).toHaveLength(2);
    await press.stop();
  });

  test("waits for the page that the worker is printing, instead of having it rendered twice", async () => {
    await opened();
    await press.find("/world");
    render = async () => {
      await wait(100);
      return { html: html("new") };
    };
    await touch("story:1");
    await until(() => press.atHand("/world") === null);
    const [, found] = await Promise.all([
      printAddress("/world", "the worker"),
      press.find("/world"),
    ]);
    expect(found.kind === "page" && textOf(found.page)).toContain("new");
    expect(asked).toEqual(["/world", "/world"]);
    await press.stop();
  });

  test("prints what the worker does not, after a moment", async () => {
    await opened();
    await press.find("/world");
    await touch("story:1");
    await until(() => press.atHand("/world") === null);
    expect((await press.find("/world")).kind).toBe("page");
    expect(asked).toEqual(["/world", "/world"]);
    await press.stop();
  });

  test("hears of a touch with more marks than a notice holds", async () => {
    await opened();
    await press.find("/world");
    await touch("story:1", ...Array.from({ length: 500 }, (_, n) => `topic:en:a-long-name-${n}`));
    await until(() => press.atHand("/world") === null);
    await press.stop();
  });

  test("goes on while it is cut off, and then reads up what it missed", async () => {
    await opened();
    await press.find("/world");
    await press.find("/sport");
    render = () => ({ html: html("x", "story:2") });
    await press.find("/culture");
    await cutReadersOff();
    await until(() => !press.isConnected());
    expect(press.atHand("/world")).not.toBeNull();
    await touch("story:1");
    await until(press.isConnected);
    expect(press.atHand("/world")).toBeNull();
    expect(press.atHand("/sport")).toBeNull();
    expect(press.atHand("/culture")).not.toBeNull();
    await press.stop();
  });

  test("who waits for a printing that does not come gets the page that came into print meanwhile", async () => {
    await opened();
    let letGo = (_: Sheet) => {};
    render = () => new Promise((resolve) => (letGo = resolve));
    const finding = press.find("/world");
    await until(() => asked.length === 1);
    render = () => ({ html: html("new") });
    await printAddress("/world", "the worker");
    await until(() => press.atHand("/world") !== null);
    const found = await Promise.race([finding, wait(4_000)]);
    letGo({ html: html("late") });
    expect(found?.kind === "page" && textOf(found.page)).toContain("new");
    await finding;
    await press.stop();
  });

  test("cut off while a later page was about to be kept, hands out what stood there before", async () => {
    await opened();
    await press.find("/world");
    await touch("story:1", earlierWillDo);
    await owner.query("select pg_notify('press', $1)", [JSON.stringify({ printing: "/world" })]);
    await until(() => press.atHand("/world") === null);
    await wait(100);
    render = () => ({ status: 500, html: "" });
    await letReadersIn(false);
    await until(() => !press.isConnected());
    const found = await press.find("/world");
    await letReadersIn(true);
    expect(found).toMatchObject({ page: { headers: { "x-stet-page": "earlier" } } });
    await until(press.isConnected);
    await press.stop();
  });

  async function letReadersIn(may: boolean): Promise<void> {
    const { rows } = await reader.query("select quote_ident(current_database()) as name");
    await owner.query(`alter database ${rows[0].name} connection limit ${may ? -1 : 0}`);
    if (!may) await cutReadersOff();
  }

  async function cutReadersOff(): Promise<void> {
    await reader.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'stet_reader' and pid <> pg_backend_pid() and datname = current_database()",
    );
  }

  test("waits for a web that comes back", async () => {
    await opened();
    const whole = render;
    render = () => ({ status: 500, html: "" });
    const finding = press.find("/world");
    await wait(600);
    render = whole;
    expect(await finding).toMatchObject({ kind: "page" });
    await press.stop();
  });

  test("says that there is no page when web has none to give for long", async () => {
    await opened();
    render = () => ({ status: 500, html: "" });
    expect(await press.find("/world")).toMatchObject({ kind: "no-page" });
    await press.stop();
  });
});
