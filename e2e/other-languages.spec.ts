import type { BodyNode } from "@/article/body";
import { createStory } from "@/db/create-story";
import { changeSettings, settingsFor } from "@/db/settings";
import { openStory } from "@/db/story-view";
import type { Language } from "@/newsroom/languages";
import type { Person } from "@/newsroom/people";
import { isRefusal } from "@/newsroom/refusals";
import { make } from "./arrange";
import { expect, test } from "./newsroom";

// One paper has one set of languages: what reads it waits for what changes it.
test.describe.configure({ mode: "default" });

const editions = {
  de: {
    empty: "Auf Deutsch ist noch nichts erschienen. Hier wird der erste Beitrag stehen.",
    search: "Suche",
    missing: "Unter dieser Adresse gibt es keine Seite",
    direction: "ltr",
  },
  es: {
    empty: "Aún no se ha publicado nada en español. Aquí estará la primera noticia.",
    search: "Buscar",
    missing: "No hay ninguna página en esta dirección",
    direction: "ltr",
  },
  fr: {
    empty: "Rien n’a encore été publié en français. Le premier article paraîtra ici.",
    search: "Recherche",
    missing: "Aucune page à cette adresse",
    direction: "ltr",
  },
  tr: {
    empty: "Türkçe olarak henüz bir şey yayımlanmadı. İlk haber burada yer alacak.",
    search: "Arama",
    missing: "Bu adreste bir sayfa yok",
    direction: "ltr",
  },
  ur: {
    empty: "اردو میں ابھی کچھ شائع نہیں ہوا۔ پہلی تحریر یہاں آئے گی۔",
    search: "تلاش",
    missing: "اس پتے پر کوئی صفحہ نہیں",
    direction: "rtl",
  },
} satisfies Partial<Record<Language, object>>;

async function settingsOf(admin: Person) {
  const settings = await settingsFor(admin);
  if (isRefusal(settings)) throw new Error(settings.refused);
  return settings;
}

test("an edition speaks its own language from its first page on, with nothing published in it", async ({
  stranger,
  personOf,
}) => {
  const admin = await personOf("admin");
  const before = await settingsOf(admin);
  const added = Object.keys(editions) as (keyof typeof editions)[];
  await changeSettings(admin, before.revision, { languages: [...before.languages, ...added] });
  try {
    for (const language of added) {
      const { empty, search, missing, direction } = editions[language];
      await expect(async () => {
        expect((await stranger.goto(`/${language}`))?.status()).toBe(200);
      }).toPass();
      await expect(stranger.locator("html")).toHaveAttribute("lang", language);
      await expect(stranger.locator("html")).toHaveAttribute("dir", direction);
      await expect(stranger.getByText(empty)).toBeVisible();
      await expect(stranger.getByRole("link", { name: search }).first()).toBeVisible();
      for (const page of ["world", "corrections", "search"])
        expect((await stranger.goto(`/${language}/${page}`))?.status()).toBe(200);
      await expect(stranger.getByRole("heading", { level: 1 })).toHaveText(search);
      expect((await stranger.goto(`/${language}/world/nowhere`))?.status()).toBe(404);
      await expect(stranger.getByRole("heading", { level: 1 })).toHaveText(missing);
      const feed = await (await stranger.request.get(`/${language}/feed.xml`)).text();
      expect(feed).toContain(`<language>${language}</language>`);
    }
  } finally {
    const { revision } = await settingsOf(admin);
    await changeSettings(admin, revision, { languages: before.languages });
  }
});

test("only languages that the reader site speaks are offered", async ({ as }) => {
  const page = await as("admin");
  await page.goto("/desk/settings");
  const offered = page.getByRole("combobox", { name: "Add language" }).getByRole("option");
  await expect(offered).toHaveText([
    "Add language…",
    "Deutsch",
    "Español",
    "Français",
    "Türkçe",
    "اردو",
  ]);
});

async function published(
  reporter: Person,
  editor: Person,
  language: Language,
  headline: string,
  content: BodyNode[],
): Promise<string> {
  const made = await createStory(reporter, {
    language,
    details: { section: "world" },
    fields: { headline, standfirst: "A standfirst that says enough." },
    body: { type: "doc", content },
  });
  if (isRefusal(made)) throw new Error(made.refused);
  await make(reporter, made.id, "submit");
  for (const move of ["approve", "publish"] as const) await make(editor, made.id, move);
  return made.id;
}

const words = (text: string) => [{ type: "text", text }];
const paragraph = (text: string) => ({ type: "paragraph", content: words(text) });

test("each block of a story runs in the direction of its own letters, and numbers stay in order", async ({
  as,
  stranger,
  personOf,
}) => {
  const [reporter, editor] = [await personOf("reporter"), await personOf("editor2")];
  const id = await published(reporter, editor, "en", `Both ways ${Date.now()}`, [
    paragraph("An English paragraph."),
    { type: "heading", attrs: { level: 2 }, content: words("خلفية القصة") },
    paragraph("اتصل على +90 212 555 0000 قبل الظهر."),
    {
      type: "bulletList",
      content: [{ type: "listItem", content: [paragraph("الأول")] }],
    },
    paragraph("2026"),
  ]);
  const view = await openStory(reporter, id);
  const page = await as("reporter");
  for (const [who, address, root] of [
    [stranger, view?.path ?? "", ".story-text"],
    [page, `/desk/stories/${id}`, ".body-field"],
  ] as const) {
    await expect(async () => expect((await who.goto(address))?.status()).toBe(200)).toPass();
    const body = who.locator(root);
    for (const [block, direction] of [
      ["An English paragraph.", "ltr"],
      ["خلفية القصة", "rtl"],
      ["اتصل على", "rtl"],
      ["الأول", "rtl"],
      ["2026", "ltr"],
    ] as const) {
      const there = body.locator("p, h2").filter({ hasText: block }).first();
      await expect(there).toHaveCSS("direction", direction);
      await expect(there).toHaveCSS("text-align", "start");
    }
    await expect(body.locator("ul")).toHaveCSS("direction", "rtl");
    const order = await body.locator("bdi", { hasText: "+90 212 555 0000" }).evaluate((number) => {
      const text = number.firstChild;
      const at = (from: number) => {
        const range = document.createRange();
        if (text) range.setStart(text, from);
        if (text) range.setEnd(text, from + 1);
        return range.getBoundingClientRect().left;
      };
      return [at(0), at(1), at(4), at(8), at(12)];
    });
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  }
});

test("no name turns its neighbours around", async ({ stranger, as, personOf }) => {
  const [reporter, editor] = [await personOf("reporter"), await personOf("editor2")];
  const headline = `Turned ${Date.now()}`;
  const made = await createStory(reporter, {
    details: {
      section: "world",
      bylines: [
        { name: "Jo\u202eaxe", role: "written by", author: null },
        { name: "Amina Rahal", role: "written by", author: null },
      ],
    },
    fields: { headline, standfirst: "A standfirst that says enough." },
    body: { type: "doc", content: [paragraph("Words.")] },
  });
  if (isRefusal(made)) throw new Error(made.refused);
  await make(reporter, made.id, "submit", "See \u202egnihtemos");
  for (const move of ["approve", "publish"] as const) await make(editor, made.id, move);
  const card = stranger.locator(".card", { hasText: headline });
  await expect(async () => {
    await stranger.goto("/world");
    expect(await card.count()).toBe(1);
  }).toPass();
  await expect(card.locator(".who")).toHaveText("Joaxe and Amina Rahal");
  const [first, second] = await card
    .locator(".who bdi")
    .evaluateAll((names) => names.map((name) => name.getBoundingClientRect().left));
  expect(first).toBeLessThan(second ?? 0);
  const chief = await as("chief");
  await chief.goto("/desk/audit");
  await expect(chief.getByText("See gnihtemos")).toBeVisible();
});

test("signs are set as they are typed, and Backspace gives back what was typed", async ({
  as,
  personOf,
}) => {
  const made = await createStory(await personOf("reporter"), {
    details: { section: "world" },
    fields: { headline: "Typed signs" },
    body: { type: "doc", content: [{ type: "paragraph" }] },
  });
  if (isRefusal(made)) throw new Error(made.refused);
  const page = await as("reporter");
  await page.goto(`/desk/stories/${made.id}`);
  const body = page.getByRole("textbox", { name: "Story text", exact: true });
  await body.click();
  const typed = async (keys: string, stands: string) => {
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.press("Delete");
    await page.keyboard.type(keys);
    await expect(body).toHaveText(stands);
  };
  await typed(`the '90s, rock 'n' roll, 6'2"`, "the ’90s, rock ’n’ roll, 6′2″");
  await page.keyboard.press("Backspace");
  await expect(body).toHaveText(`the ’90s, rock ’n’ roll, 6′2"`);
  await page.keyboard.press("Backspace");
  await expect(body).toHaveText("the ’90s, rock ’n’ roll, 6′2");
  await typed(`"'Tis," she said`, "“’Tis,” she said");
  await typed(`https://paper.example/a--b it's`, "https://paper.example/a--b it’s");
});
