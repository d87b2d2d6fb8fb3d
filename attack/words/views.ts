import type { BrowserContext, Page } from "@playwright/test";
import type { AttackedNewsroom } from "@/attack/newsroom";
import type { Tally } from "@/attack/outcome";
import { show } from "@/attack/words/socket-doors";
import { moveStory } from "@/db/move-story";
import { openStory } from "@/db/story-view";
import {
  editorsElements,
  readersElements,
  type Watch,
  whatIsWrong,
} from "@/e2e/hostile-words/oracle";
import type { Person } from "@/newsroom/people";
import { isRefusal } from "@/newsroom/refusals";
import type { Move } from "@/newsroom/workflow";

/** Makes a move of the story as it stands; the words of the refusal if there is one. */
export async function move(person: Person, id: string, which: Move): Promise<string | null> {
  const view = await openStory(person, id);
  const moved = await moveStory(person, id, which, { hash: view?.state.hash ?? "", note: "" });
  return isRefusal(moved) ? `${moved.refused} ${moved.detail?.join(" ") ?? ""}` : null;
}

/** Publishes a story of the reporter's; null if the rules do not let it out. */
export async function publish(newsroom: AttackedNewsroom, id: string): Promise<string | null> {
  const reporter = await newsroom.person("reporter");
  const editor = await newsroom.person("editor2");
  const refused =
    (await move(reporter, id, "submit")) ??
    (await move(editor, id, "approve")) ??
    (await move(editor, id, "publish"));
  if (refused) return null;
  return (await openStory(editor, id))?.path ?? null;
}

export type Look = {
  view: string;
  address: string;
  /** How many vectors stand in the page. */
  holds: number;
  /** Where the story's text is, and whose page it is. */
  text?: { root: string; of: "reader" | "editor" };
  /** Waits for what comes after the page itself. */
  settle?: (page: Page) => Promise<void>;
  /** Texts that must stand in these elements, in this order. */
  reads?: { in: string; texts: readonly string[] };
};

/** Opens pages one after the other and looks for anything that the words did to them. */
export async function lookAt(
  tally: Tally,
  context: BrowserContext,
  watch: Watch,
  looks: readonly Look[],
): Promise<void> {
  const page = await context.newPage();
  for (const { view, address, holds, text, settle, reads } of looks) {
    watch.faults.length = 0;
    const answer = await page.goto(address, { waitUntil: "load" }).catch((error: Error) => error);
    const wrong: string[] = [];
    if (answer instanceof Error) wrong.push(`cannot be opened: ${answer.message}`);
    else if (answer && answer.status() >= 500) wrong.push(`answered ${answer.status()}`);
    await settle?.(page).catch((error: Error) => wrong.push(error.message));
    wrong.push(
      ...(await whatIsWrong(
        page,
        text && {
          root: text.root,
          elements: text.of === "reader" ? readersElements : editorsElements,
        },
      )),
    );
    if (reads) wrong.push(...(await misread(page, reads)));
    wrong.push(...watch.faults);
    for (const what of wrong) tally.violated(view, `${what} (${address.slice(0, 120)})`);
    if (wrong.length === 0) tally.survived(view, holds);
  }
  await page.close();
}

async function misread(page: Page, { in: where, texts }: { in: string; texts: readonly string[] }) {
  const found = await page.locator(where).allTextContents();
  const sent = texts.map(asHtmlReads);
  return sent
    .map((text, at) => (found[at] === text ? "" : `${show(text)} reads ${show(found[at])}`))
    .filter((wrong) => wrong !== "")
    .slice(0, 5);
}

/** HTML itself knows one kind of line end, whatever was written. */
function asHtmlReads(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}
