import { changeSettings, settingsFor } from "@/db/settings";
import type { Language } from "@/newsroom/languages";
import type { Person } from "@/newsroom/people";
import { isRefusal } from "@/newsroom/refusals";
import { expect, test } from "./newsroom";

// One paper has one set of settings: whoever reads or changes them here waits for the others.
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

test("settings name the paper and make sections and desks, for administrators only", async ({
  as,
  stranger,
}) => {
  const stamp = Date.now();
  const admin = await as("admin");
  await admin.goto("/desk/settings");
  const about = admin.getByRole("textbox", { name: "About the paper", exact: true });
  await about.fill(`${await about.inputValue()} `);
  await admin.getByRole("button", { name: "Save settings" }).click();
  await expect(admin.getByText("Settings are saved.")).toBeVisible();
  const tagline = admin.getByRole("textbox", { name: "Tagline in العربية" });
  await expect(tagline).toHaveAttribute("dir", "rtl");
  const inArabic = await tagline.inputValue();
  const edition = await stranger.goto("/ar");
  expect(edition?.status()).toBe(200);
  await expect(stranger.getByText(inArabic, { exact: true })).toBeVisible();

  await admin.getByRole("button", { name: "Add section" }).click();
  const section = admin.getByRole("dialog", { name: "Add section" });
  await section.getByRole("textbox", { name: "Name in English" }).fill(`Food ${stamp}`);
  await expect(section.getByRole("textbox", { name: "Address" })).toHaveValue(`food-${stamp}`);
  await section.getByRole("textbox", { name: "Address" }).fill("api");
  await section.getByRole("button", { name: "Add section" }).click();
  await expect(section.getByRole("alert")).toHaveText(/site itself needs/);
  await section.getByRole("textbox", { name: "Address" }).fill(`food-${stamp}`);
  await section.getByRole("button", { name: "Add section" }).click();

  await admin.getByRole("button", { name: "Add desk" }).click();
  const desk = admin.getByRole("dialog", { name: "Add desk" });
  await desk.getByRole("textbox", { name: "Name" }).fill(`Night ${stamp}`);
  await desk.getByRole("checkbox", { name: `Food ${stamp}` }).check();
  await desk.getByRole("button", { name: "Add desk" }).click();
  await admin.getByRole("button", { name: `Remove Night ${stamp}` }).click();
  await admin.getByRole("button", { name: `Remove food-${stamp}` }).click();
  await expect(admin.getByText(`/food-${stamp}`)).toHaveCount(0);

  const chief = await as("chief");
  await chief.goto("/desk/people");
  await expect(chief.getByText("Only administrators open this page.")).toBeVisible();
  // What an approver may have changed in review is a chief's to set; the rest of the settings is not.
  await chief.goto("/desk/settings");
  await expect(chief.getByRole("heading", { name: "Edits in review" })).toBeVisible();
  await expect(chief.getByRole("button", { name: "Save settings" })).toHaveCount(0);
});
