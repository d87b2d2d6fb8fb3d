import { randomBytes } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import {
  type Browser,
  type BrowserContext,
  expect,
  type Locator,
  type Page,
  test,
} from "@playwright/test";
import pg from "pg";
import { noteWhenReady, untilReady, untilSaved } from "./newsroom";
import { dataFolder, freePort, running, startProduct } from "./product";

test.setTimeout(300_000);

type Paper = {
  name: string;
  language: string;
  direction: "ltr" | "rtl";
  section: string;
  reporter: string;
  editor: string;
  headline: string;
  standfirst: string;
  text: string;
  mended: string;
  note: string;
  search: string;
  correction: string;
};

const papers: Record<string, Paper> = {
  "a German paper with a name of sixty letters": {
    name: "Donaudampfschifffahrtsgesellschaftszeitung für Ober-Tölzkamm",
    language: "Deutsch",
    direction: "ltr",
    section: "Straßenverkehrsangelegenheiten",
    reporter: "Jörg Weißmüller",
    editor: "Änne von und zu Größenwahn",
    headline: "Hochwasserschutzmaßnahmen an der Elbe werden verstärkt",
    standfirst: "Die Behörden nennen die nächsten 48 Stunden entscheidend.",
    text: "Der Pegel stieg auf 12,4 Meter.",
    mended: "Der Pegel stieg auf 12,1 Meter.",
    note: "In einer früheren Fassung stand ein falscher Pegel.",
    search: "Suche",
    correction: "Korrektur",
  },
  "an Arabic paper with a name of two letters": {
    name: "حق",
    language: "العربية",
    direction: "rtl",
    section: "المدينة",
    reporter: "ليلى حدّاد",
    editor: "سامي القاضي",
    headline: "المدينة تفتح مكتبتها القديمة بعد ثلاث سنوات",
    standfirst: "عاد القرّاء صباح الاثنين إلى القاعات المرمّمة.",
    text: "استقبلت المكتبة ألف زائر في اليوم الأول.",
    mended: "استقبلت المكتبة تسعمئة زائر في اليوم الأول.",
    note: "ورد في نسخة سابقة عدد غير صحيح.",
    search: "بحث",
    correction: "تصويب",
  },
};

for (const [called, paper] of Object.entries(papers))
  test(`${called} is set up, written, approved, published and corrected by keys alone`, async ({
    browser,
  }) => {
    const newsroom = await startNewspaper();
    try {
      const people = new People(browser, newsroom.origin);
      const admin = await people.enter(newsroom.link, { Name: "Ada", Email: "ada@paper.example" });
      await setUp(admin, paper);
      const reporterLink = await addPerson(admin, paper.reporter, "reporter");
      const editorLink = await addPerson(admin, paper.editor, "editor");

      const reporter = await people.enter(reporterLink, { Email: addressOf("reporter") });
      await untilReady(reporter);
      await reporter.keyboard.press("n");
      await reporter.keyboard.type(paper.headline);
      await reporter.keyboard.press("Enter");
      await reporter.keyboard.type(paper.standfirst);
      await expect(field(reporter, "Headline")).toHaveText(paper.headline);
      await expect(field(reporter, "Standfirst")).toHaveText(paper.standfirst);
      await expect(field(reporter, "Headline")).toHaveAttribute("dir", paper.direction);
      await writeInto(reporter, field(reporter, "Story text"), paper.text);
      await choose(reporter, "Section", paper.section);
      await untilSaved(reporter);
      await press(reporter, "Send for review");
      await expect(button(reporter, "Take back")).toBeVisible();

      const editor = await people.enter(editorLink, { Email: addressOf("editor") });
      await untilReady(editor);
      await press(editor, paper.headline, "link");
      await press(editor, "Approve");
      await press(editor, "Publish");
      await expect(editor.getByRole("link", { name: "View on site" })).toBeVisible();
      const live = editor.getByRole("link", { name: "View on site" });
      const address = (await live.getAttribute("href")) ?? "";

      const reader = await people.reader();
      await expect(async () => {
        expect((await reader.goto(address))?.status()).toBe(200);
      }).toPass();
      await expect(reader.locator("html")).toHaveAttribute("dir", paper.direction);
      await expect(reader.getByRole("heading", { level: 1 })).toHaveText(paper.headline);
      await expect(reader.getByRole("article").locator("[data-part=byline]")).toContainText(
        paper.reporter,
      );
      for (const page of [address, "/", path.dirname(address)])
        await fitsEverywhere(reader, page, paper);

      await press(reporter, "Edit");
      await writeInto(reporter, field(reporter, "Story text"), paper.mended);
      await choose(reporter, "Kind of change", "Correction");
      await writeInto(reporter, field(reporter, "Note to readers"), paper.note);
      await untilSaved(reporter);
      await press(reporter, "Send for review");
      await expect(button(reporter, "Take back")).toBeVisible();
      await press(editor, "Approve");
      const dialog = editor.getByRole("dialog", { name: "Approve" });
      await expect(dialog).toContainText(paper.note);
      await expect(dialog.locator("ins").first()).toBeVisible();
      await tabTo(editor, dialog.getByRole("button", { name: "Approve", exact: true }));
      await editor.keyboard.press("Enter");
      await press(editor, "Publish");
      await expect(async () => {
        await reader.goto(address);
        await expect(reader.locator("[data-part=correction]")).toContainText(paper.note, {
          timeout: 500,
        });
      }).toPass();
      await expect(reader.locator("[data-part=correction]")).toContainText(paper.correction);
      await expect(reader.locator("[data-part=body]")).toContainText(paper.mended);
      await people.leave();
    } finally {
      await newsroom.end();
    }
  });

/** Names the paper, lets it speak its language alone, and makes its one section and one desk. */
async function setUp(admin: Page, paper: Paper): Promise<void> {
  await press(admin, "Settings", "link");
  await untilReady(admin);
  await writeInto(admin, field(admin, "Paper's name"), paper.name);
  await choose(admin, "Add language", paper.language);
  await press(admin, "Remove English");
  await press(admin, "Save settings");
  await expect(admin.getByText("Settings are saved.")).toBeVisible();
  await press(admin, "Add section");
  const section = admin.getByRole("dialog", { name: "Add section" });
  await writeInto(admin, section.getByRole("textbox", { name: /^Name in/ }), paper.section);
  await expect(section.getByRole("textbox", { name: "Address" })).not.toHaveValue("");
  await admin.keyboard.press("Enter");
  await expect(section).toBeHidden();
  await press(admin, "Add desk");
  const desk = admin.getByRole("dialog", { name: "Add desk" });
  await writeInto(admin, desk.getByRole("textbox", { name: "Name" }), paper.section);
  await tabTo(admin, desk.getByRole("checkbox", { name: paper.section }));
  await admin.keyboard.press("Space");
  await admin.keyboard.press("Enter");
  await expect(desk).toBeHidden();
}

async function addPerson(admin: Page, name: string, role: "reporter" | "editor"): Promise<string> {
  await press(admin, "People", "link");
  await press(admin, "Add person");
  const dialog = admin.getByRole("dialog", { name: "Add person" });
  await writeInto(admin, dialog.getByRole("textbox", { name: "Name" }), name);
  await writeInto(admin, dialog.getByRole("textbox", { name: "Email" }), addressOf(role));
  await choose(admin, "Role", role === "editor" ? "Editor" : "Reporter");
  await tabTo(admin, dialog.getByRole("button", { name: "Add person" }));
  await admin.keyboard.press("Enter");
  return admin.getByRole("textbox", { name: `Link for ${name}` }).inputValue();
}

/** The people of one paper, each in a browser of their own, on a slow line on which no face arrives. */
class People {
  #contexts: BrowserContext[] = [];
  constructor(
    private browser: Browser,
    private origin: string,
  ) {}

  async enter(link: string, given: Record<string, string>): Promise<Page> {
    const page = await this.#page();
    await page.goto(new URL(link).pathname);
    for (const [name, words] of Object.entries({ ...given, Password: password }))
      await writeInto(page, field(page, name), words);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/signin/);
    await writeInto(page, field(page, "Email"), given.Email ?? "");
    await writeInto(page, field(page, "Password"), password);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/desk$/);
    return page;
  }

  reader(): Promise<Page> {
    return this.#page();
  }

  async leave(): Promise<void> {
    for (const context of this.#contexts) await context.close();
  }

  async #page(): Promise<Page> {
    const context = await this.browser.newContext({ baseURL: this.origin });
    this.#contexts.push(context);
    await context.addInitScript(noteWhenReady);
    await context.route(/\.woff2/, (route) => route.abort());
    await context.route(/\/desk|\/api\//, async (route) => {
      await wait(150);
      await route.continue();
    });
    return context.newPage();
  }
}

const password = "nine slow tortoises";
const addressOf = (role: string) => `${role}@paper.example`;

/** Nothing is cut or wider than its window, at any width, with letters twice as large too. */
async function fitsEverywhere(page: Page, address: string, paper: Paper): Promise<void> {
  await page.goto(address);
  for (const size of ["100%", "200%"]) {
    await page.evaluate((given) => {
      document.documentElement.style.fontSize = given;
    }, size);
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const { wide, name } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        name: document.querySelector(".wordmark")?.textContent?.replaceAll("\u00ad", ""),
      }));
      expect(wide, `${address} at ${width}, ${size}`).toBeLessThanOrEqual(0);
      expect(name).toContain(paper.name);
    }
  }
  await expect(page.getByRole("link", { name: paper.search }).first()).toBeVisible();
}

/** A newsroom of its own, empty, on a database that it did not bring; with the link for its first administrator. */
async function startNewspaper() {
  const database = await emptyDatabase();
  const folder = await mkdtemp(path.join(os.tmpdir(), "stet-paper-"));
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const end = async () => {
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const product = await startProduct({
      DATA_DIR: folder,
      PORT: String(port),
      SITE_URL: origin,
      AUTH_SECRET: randomBytes(32).toString("hex"),
      ...database.urls,
    });
    const [link] = /https?:\/\/\S+\/welcome\/\S+/.exec(product.output()) ?? [];
    if (!link) throw new Error(`No link for a first administrator:\n${product.output()}`);
    return {
      origin,
      link,
      end: async () => {
        await product.stop();
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

/** A further database beside that of the running newsroom, with the same three users. */
async function emptyDatabase() {
  const { superuser } = JSON.parse(await readFile(path.join(dataFolder(), "secrets.json"), "utf8"));
  const { environment } = running();
  const name = `paper_${randomBytes(4).toString("hex")}`;
  const at = (url: string, change: Partial<URL>) => Object.assign(new URL(url), change).href;
  const admin = new pg.Client(
    at(environment.MIGRATE_DATABASE_URL ?? "", {
      username: "postgres",
      password: superuser,
      pathname: "/postgres",
    }),
  );
  await admin.connect();
  await admin.query(`create database ${name} owner stet_owner`);
  return {
    urls: Object.fromEntries(
      ["DATABASE_URL", "READER_DATABASE_URL", "MIGRATE_DATABASE_URL"].map((setting) => [
        setting,
        at(environment[setting] ?? "", { pathname: `/${name}` }),
      ]),
    ),
    drop: async () => {
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
    },
  };
}

const field = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** Goes on by Tab until the focus is there. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let pressed = 0; pressed < 150; pressed++) {
    if (await wanted.evaluate((element) => element.contains(document.activeElement))) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not come to ${wanted}.`);
}

async function press(page: Page, name: string, role: "button" | "link" = "button"): Promise<void> {
  const wanted = page.getByRole(role, { name, exact: role === "button" }).first();
  await tabTo(page, wanted);
  await page.keyboard.press("Enter");
}

async function choose(page: Page, name: string, option: string): Promise<void> {
  const list = page.getByRole("combobox", { name, exact: true });
  await tabTo(page, list);
  const { at, held } = await list.evaluate(
    (select: HTMLSelectElement, wanted) => ({
      at: [...select.options].findIndex(({ text }) => text === wanted),
      held: select.selectedIndex,
    }),
    option,
  );
  expect(at, option).toBeGreaterThanOrEqual(0);
  await page.keyboard.press("Alt+ArrowDown");
  for (let step = held; step < at; step++) await page.keyboard.press("ArrowDown");
  for (let step = held; step > at; step--) await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
}

async function writeInto(page: Page, box: Locator, words: string): Promise<void> {
  await tabTo(page, box);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(words);
}
