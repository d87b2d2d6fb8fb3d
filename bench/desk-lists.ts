import { commonWord, fillTo, rareWord } from "@/bench/fill";
import { personByEmail } from "@/bench/people";
import type { Row, Table } from "@/bench/table";
import { times } from "@/bench/times";
import { deskOf } from "@/db/desk";
import { type StoryQuestion, storiesOpenTo } from "@/db/story-list";
import type { Person } from "@/newsroom/people";

/** The desk, the list of stories and its search at the server, with so many stories in the newsroom. */
export async function deskLists(total: number): Promise<Table> {
  await fillTo(total);
  const editor = await personByEmail("editor@demo.local");
  const reporter = await personByEmail("reporter@demo.local");
  const rows = [
    ...(await questions(editor)),
    ["desk", "reporter", ...(await times(() => deskOf(reporter)))],
    ["list", "reporter", ...(await times(() => storiesOpenTo(reporter, {})))],
    ["search, common word", "reporter", ...(await times(search(reporter, commonWord)))],
  ];
  return {
    title: `Desk, list and search with ${total.toLocaleString("en")} stories, at the server`,
    columns: ["what", "for", "p50 ms", "p95 ms", "longest ms"],
    rows,
  };
}

async function questions(editor: Person): Promise<Row[]> {
  const deep = await deepPage(editor);
  const asked: Record<string, () => Promise<unknown>> = {
    desk: () => deskOf(editor),
    list: () => storiesOpenTo(editor, {}),
    "list, a page deep down": () => storiesOpenTo(editor, deep),
    "list, a section's live stories": () =>
      storiesOpenTo(editor, { section: "world", state: "live" }),
    "search, rare word": search(editor, rareWord),
    "search, common word": search(editor, commonWord),
    "search, two words": search(editor, `strike ${rareWord}`),
    "search, beginning of a word": search(editor, rareWord.slice(0, 5)),
    "search, no such word": search(editor, "xylograph"),
  };
  const rows: Row[] = [];
  for (const [what, ask] of Object.entries(asked))
    rows.push([what, "editor", ...(await times(ask))]);
  return rows;
}

const search = (person: Person, words: string) => () => storiesOpenTo(person, { words });

/** The key of a page twenty pages down, or as far as there are pages. */
async function deepPage(person: Person): Promise<StoryQuestion> {
  let question: StoryQuestion = {};
  for (let page = 0; page < 20; page++) {
    const { before } = await storiesOpenTo(person, question);
    if (!before) break;
    question = { before };
  }
  return question;
}
