import { commonSight, fillLibrary, rareSight } from "@/bench/fill-library";
import { personByEmail } from "@/bench/people";
import type { Row, Table } from "@/bench/table";
import { times } from "@/bench/times";
import { picturesFor } from "@/db/picture-list";
import { openPicture } from "@/db/picture-view";
import type { PictureQuestion } from "@/newsroom/library";
import type { Person } from "@/newsroom/people";
import { isRefusal } from "@/newsroom/refusals";

/** The grid of the library, its search and its filters at the server, with so many pictures. */
export async function library(total: number): Promise<Table> {
  await fillLibrary(total);
  const editor = await personByEmail("editor@demo.local");
  const questions: Record<string, PictureQuestion> = {
    "the newest": {},
    "a page deep down": await deepPage(editor),
    "search, rare word": { words: rareSight },
    "search, common word": { words: commonSight },
    "search, two words": { words: `${commonSight} ${rareSight}` },
    "search, beginning of a word": { words: rareSight.slice(0, 5) },
    "search, no such word": { words: "xylograph" },
    "of one right": { rights: "agency" },
    "of one right, searched": { rights: "agency", words: commonSight },
    "disputed ones": { provenance: "disputed" },
    "rights ending": { filter: "expiring" },
    "rights ended": { filter: "expired" },
    unused: { filter: "unused" },
    "not settled": { filter: "unsettled" },
    "not settled, searched for what is not there": { filter: "unsettled", words: "xylograph" },
  };
  const rows: Row[] = [];
  for (const [what, question] of Object.entries(questions))
    rows.push([what, ...(await times(() => picturesFor(editor, question)))]);
  const first = await pageOf(editor, {});
  const [picture] = first.pictures;
  if (picture) rows.push(["one picture", ...(await times(() => openPicture(editor, picture.id)))]);
  return {
    title: `The library with ${total.toLocaleString("en")} pictures, at the server`,
    columns: ["what", "p50 ms", "p95 ms", "longest ms"],
    rows,
  };
}

/** The key of a page twenty pages down, or as far as there are pages. */
async function deepPage(person: Person): Promise<PictureQuestion> {
  let question: PictureQuestion = {};
  for (let page = 0; page < 20; page++) {
    const { before } = await pageOf(person, question);
    if (!before) break;
    question = { before };
  }
  return question;
}

async function pageOf(person: Person, question: PictureQuestion) {
  const page = await picturesFor(person, question);
  if (isRefusal(page)) throw new Error(`The library is not open: ${page.refused}`);
  return page;
}
