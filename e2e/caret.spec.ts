import type { CDPSession, Page } from "@playwright/test";
import * as Y from "yjs";
import { createStory } from "@/db/create-story";
import type { Person } from "@/newsroom/people";
import { isRefusal } from "@/newsroom/refusals";
import { arrangeStory, committedText, paragraph } from "./arrange";
import { expect, sessionOf, test, untilSaved } from "./newsroom";
import { origin } from "./product";
import { joinRaw, type RawWriter } from "./raw-writer";

const textOf = (page: Page) => page.getByRole("textbox", { name: "Story text", exact: true });

async function storyOf(person: Person, ...texts: string[]): Promise<string> {
  const made = await createStory(person, {
    details: { section: "world" },
    fields: { headline: `Caret ${process.pid} ${Date.now()}` },
    body: { type: "doc", content: texts.map(paragraph) },
  });
  if (isRefusal(made)) throw new Error(made.refused);
  return made.id;
}

async function colleagueAt(id: string): Promise<RawWriter> {
  const { name, value } = await sessionOf("chief");
  return joinRaw({ origin: origin(), cookie: `${name}=${value}` }, id);
}

/** Somebody who types into a paragraph, a letter at a time, until stopped. */
function typing(writer: RawWriter, block: number, pause: () => number) {
  let isOver = false;
  let typed = 0;
  const run = (async () => {
    while (!isOver) {
      writer.change((doc) => {
        const line = doc.getXmlFragment("body").get(block);
        const words = line instanceof Y.XmlElement ? line.get(0) : null;
        if (words instanceof Y.XmlText) words.insert(words.length, "x");
      });
      typed++;
      await new Promise((resolve) => setTimeout(resolve, pause()));
    }
  })();
  return async () => {
    isOver = true;
    await run;
    return typed;
  };
}

/** Steps back until this stands there again: letters far apart on a busy machine are more than one step. */
async function untilBack(page: Page, text: string): Promise<number> {
  for (let steps = 1; steps < 5; steps++) {
    if ((await textOf(page).textContent()) === text) return steps;
    await page.keyboard.press("Control+z");
  }
  throw new Error("It never came back.");
}

const paragraphs = ["abc def", "Two stands here.", "Three stands here.", "Four.", "Five."];

/** What is typed after a step back stands where the person was. */
const stepsBack: {
  name: string;
  act: (page: Page) => Promise<void>;
  now: RegExp;
}[] = [
  {
    name: "a word taken away letter by letter",
    act: async (page) => {
      await page.keyboard.press("Control+Home");
      await page.keyboard.press("End");
      for (let n = 0; n < 3; n++) await page.keyboard.press("Backspace");
    },
    now: /^abc defX$/,
  },
  {
    name: "a word selected and deleted",
    act: async (page) => {
      await page.keyboard.press("Control+Home");
      await page.keyboard.press("End");
      await page.keyboard.press("Control+Shift+ArrowLeft");
      await page.keyboard.press("Delete");
    },
    now: /^abc (def)?X$/,
  },
  {
    name: "a quotation",
    act: async (page) => {
      await page.keyboard.press("Control+Home");
      await page.keyboard.press("End");
      await page.keyboard.press("Control+Shift+b");
    },
    now: /^abc defX$/,
  },
  {
    name: "a heading",
    act: async (page) => {
      await page.keyboard.press("Control+Home");
      await page.keyboard.press("End");
      await page.keyboard.press("Control+Alt+2");
    },
    now: /^abc defX$/,
  },
  {
    name: "a list",
    act: async (page) => {
      await page.keyboard.press("Control+Home");
      await page.keyboard.press("End");
      await page.keyboard.press("Control+Shift+8");
    },
    now: /^abc defX$/,
  },
  {
    name: "a new paragraph",
    act: async (page) => {
      await page.keyboard.press("Control+Home");
      for (let n = 0; n < 3; n++) await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Enter");
    },
    now: /^abcX def$/,
  },
  {
    name: "pasted paragraphs",
    act: async (page) => {
      await page.keyboard.press("Control+Home");
      await page.keyboard.press("End");
      await textOf(page).evaluate((element) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/html", "<p>Pasted one</p><p>Pasted two</p><p>Three</p>");
        element.dispatchEvent(
          new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
        );
      });
    },
    now: /^abc defX$/,
  },
];

test("after a step back the caret stands beside what came back", async ({ as, personOf }) => {
  test.slow();
  const id = await storyOf(await personOf("reporter"), ...paragraphs);
  const page = await as("reporter");
  await page.goto(`/desk/stories/${id}`);
  await textOf(page).click();
  for (const { name, act, now } of stepsBack) {
    await test.step(name, async () => {
      await act(page);
      await page.keyboard.press("Control+z");
      await untilBack(page, paragraphs.join(""));
      await page.keyboard.type("X");
      await expect(textOf(page).locator("p").first()).toHaveText(now);
      await expect(textOf(page)).toHaveText(/Two stands here\.Three stands here\.Four\.Five\.$/);
      await page.keyboard.press("Control+z");
      await untilBack(page, paragraphs.join(""));
    });
  }
});

test("a step forward again puts the caret behind what it brought", async ({ as, personOf }) => {
  const id = await storyOf(await personOf("reporter"), ...paragraphs);
  const page = await as("reporter");
  await page.goto(`/desk/stories/${id}`);
  await textOf(page).click();
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("New ");
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Control+z");
  await expect(textOf(page).locator("p").first()).toHaveText("abc def");
  await page.keyboard.press("Control+Shift+z");
  await page.keyboard.type("X");
  await expect(textOf(page).locator("p").first()).toHaveText("New Xabc def");
});

test("undo goes through the fields as one wrote in them, in steps and not in letters, and never takes a colleague's words", async ({
  as,
  personOf,
}) => {
  test.slow();
  const reporter = await personOf("reporter");
  const id = await storyOf(reporter, "Text.");
  const page = await as("reporter");
  await page.goto(`/desk/stories/${id}`);
  const headline = page.getByRole("textbox", { name: "Headline", exact: true });
  const kicker = page.getByRole("textbox", { name: "Kicker", exact: true });
  await headline.click();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Harbour");
  await kicker.click();
  await page.keyboard.type("Ports");
  await page.keyboard.press("Control+z");
  await expect(kicker).toHaveText("");
  await page.keyboard.press("Control+z");
  await expect(headline).not.toHaveText("Harbour");
  await expect(headline).toBeFocused();
  // A colleague's caret and words in other fields do not cut one's own steps into letters.
  const colleague = await colleagueAt(id);
  const stop = typing(colleague, 0, () => 100);
  await kicker.click();
  await page.keyboard.type("Shipping news", { delay: 30 });
  await stop();
  let steps = 0;
  for (; (await kicker.textContent()) !== "" && steps < 5; steps++)
    await page.keyboard.press("Control+z");
  await expect(kicker).toHaveText("");
  expect(steps).toBeLessThan(5);
  await expect(textOf(page)).toHaveText(/^Text\.x+$/);
  colleague.leave();
});

test("where one goes by key or mouse one stays, however fast a colleague types", async ({
  as,
  personOf,
}) => {
  const reporter = await personOf("reporter");
  test.slow();
  const id = await storyOf(reporter, "Start.", "A colleague writes here: ", "End.");
  const page = await as("reporter");
  await page.goto(`/desk/stories/${id}`);
  await expect(textOf(page)).toContainText("End.", { timeout: 30_000 });
  const colleague = await colleagueAt(id);
  const stop = typing(colleague, 1, () => 80 + Math.random() * 120);
  await textOf(page).click();
  for (let round = 0; round < 20; round++) {
    await page.keyboard.press("Control+Home");
    await page.keyboard.type("a");
    await page.keyboard.press("Control+End");
    await page.keyboard.type("z");
    if (round % 4 === 0) {
      await textOf(page)
        .locator("p")
        .first()
        .click({ position: { x: 2, y: 6 } });
      await page.keyboard.type("m");
    }
  }
  const typed = await stop();
  await untilSaved(page);
  await expect
    .poll(() => committedText(reporter, id))
    .toMatch(
      new RegExp(`^[am]{25}Start\\.\\n\\nA colleague writes here: x{${typed}}\\n\\nEnd\\.z{20}$`),
    );
  colleague.leave();
});

/** A composition as an input method makes it: letters that change, then the word that is meant. */
async function compose(ime: CDPSession, letters: string[], word: string): Promise<void> {
  for (const text of letters)
    await ime.send("Input.imeSetComposition", {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await ime.send("Input.insertText", { text: word });
}

const words: readonly [string[], string][] = [
  [["n", "ni", "nih", "niha", "nihao"], "你好"],
  [["k", "か", "かn", "かんj", "かんじ"], "漢字"],
  [["ㅎ", "하", "한"], "한"],
  [["v", "vi", "viê", "việ", "việt"], "việt"],
];

/** The long form makes five hundred (docs/faults.md). */
const compositions = Number(process.env.COMPOSITIONS ?? 50);

for (const [where, block] of [
  ["beside", 1],
  ["in the very paragraph of", 0],
] as const)
  test(`of many compositions ${where} a typing colleague none is doubled or broken`, async ({
    as,
    personOf,
  }) => {
    test.setTimeout(120_000 + compositions * 1_000);
    const reporter = await personOf("reporter");
    const id = await storyOf(reporter, "Here: ", "There: ");
    const page = await as("reporter");
    await page.goto(`/desk/stories/${id}`);
    await expect(textOf(page)).toContainText("There:", { timeout: 30_000 });
    const colleague = await colleagueAt(id);
    await textOf(page).click();
    await page.keyboard.press("Control+Home");
    const ime = await page.context().newCDPSession(page);
    const stop = typing(colleague, block, () => 80 + Math.random() * 120);
    let meant = "";
    for (let n = 0; n < compositions; n++) {
      const [letters, word] = words[n % words.length] ?? [[], ""];
      await compose(ime, letters, word);
      meant += word;
    }
    const typed = await stop();
    const [here, there] = ["Here: ", "There: "].map((text, at) =>
      at === block ? `${text}${"x".repeat(typed)}` : text,
    );
    await untilSaved(page);
    await expect
      .poll(() => committedText(reporter, id), { timeout: 15_000 })
      .toBe(`${meant}${here}\n\n${there}`);
    colleague.leave();
  });

test("a composition that is given up is no change, not even of the word it stood over", async ({
  as,
  personOf,
}) => {
  const reporter = await personOf("reporter");
  const { id } = await arrangeStory(reporter, { state: "draft", text: "One word here." });
  const page = await as("reporter");
  await page.goto(`/desk/stories/${id}`);
  await textOf(page).click();
  await page.keyboard.press("Control+Home");
  const ime = await page.context().newCDPSession(page);
  const giveUp = async () => {
    for (const text of ["k", "ka", "kan", ""])
      await ime.send("Input.imeSetComposition", {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
  };
  await giveUp();
  await expect(textOf(page)).toHaveText("One word here.");
  await page.keyboard.press("Control+ArrowRight");
  await page.keyboard.press("Control+Shift+ArrowRight");
  await giveUp();
  await expect(textOf(page)).toHaveText("One word here.");
  await untilSaved(page);
  expect(await committedText(reporter, id)).toBe("One word here.");
});
