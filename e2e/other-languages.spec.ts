import type { BodyNode } from "@/article/body";
import { createStory } from "@/db/create-story";
import { openStory } from "@/db/story-view";
import type { Language } from "@/newsroom/languages";
import type { Person } from "@/newsroom/people";
import { isRefusal } from "@/newsroom/refusals";
import { make } from "./arrange";
import { expect, test } from "./newsroom";

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
