import type pg from "pg";
import { rewrittenState } from "@/article/shared-document";
import { createStory } from "@/db/create-story";
import { loadDocument, storeDocument } from "@/db/documents";
import { moveStory } from "@/db/move-story";
import { openStory, type StoryView } from "@/db/story-view";
import type { Person, Role } from "@/newsroom/people";
import { isRefusal, type Refusal } from "@/newsroom/refusals";
import { slugOf } from "@/newsroom/slugs";
import type { StoryId } from "@/newsroom/story";
import type { Move } from "@/newsroom/workflow";

/** A small believable newsroom for tests: two desks, and somebody in every role. */
export async function smallNewsroom(owner: pg.Pool) {
  await owner.query(
    "update newsroom set name = 'The Courier', zone = 'Europe/Lisbon', languages = '{en,ar}'",
  );
  await owner.query(`insert into section (slug, names, position) values
    ('world', '{"en": "World", "ar": "العالم"}', 0), ('sport', '{"en": "Sport"}', 1)`);
  const add = async (name: string, role: Role, sections: string[]): Promise<Person> => {
    const email = `${slugOf(name)}@courier.example`;
    const { rows } = await owner.query(
      "insert into person (name, email, role, author_slug) values ($1, $2, $3, $4) returning id",
      [name, email, role, slugOf(name)],
    );
    const id: string = rows[0].id;
    for (const section of sections) {
      await owner.query("insert into desk (name) values ($1) on conflict do nothing", [section]);
      await owner.query(
        `with d as (select id from desk where name = $1),
           s as (insert into desk_section select id, $1 from d on conflict do nothing)
         insert into desk_member select id, $2 from d`,
        [section, id],
      );
    }
    return { id, name, email, role, sections };
  };
  return {
    reporter: await add("Rosa Lind", "reporter", ["world"]),
    colleague: await add("Ben Okoye", "reporter", ["world"]),
    editor: await add("Edda Voss", "editor", ["world"]),
    editor2: await add("Marc Duval", "editor", ["world"]),
    sportEditor: await add("Sam Field", "editor", ["sport"]),
    chief: await add("Carla Reyes", "chief", []),
    admin: await add("Ada Moor", "admin", []),
  };
}

/** A draft that would pass every check. */
export async function draftOf(person: Person, headline = "Council votes to keep the ferry") {
  const { id } = done(
    await createStory(person, {
      details: { section: "world" },
      fields: { headline, standfirst: "The last boat leaves at ten." },
      body: { type: "doc", content: [paragraph("The council voted on Monday to keep the ferry.")] },
    }),
  );
  return id;
}

export function paragraph(text: string) {
  return { type: "paragraph", content: [{ type: "text", text }] };
}

/** Writes another text into the shared document, as the typing of the person would, or of several at once. */
export async function retype(
  by: Person | readonly [Person, ...Person[]],
  id: StoryId,
  text: string,
  headline?: string,
) {
  const people: readonly [Person, ...Person[]] = "id" in by ? [by] : by;
  const view = await seen(people[0], id);
  const document = await loadDocument(id);
  if (!document) throw new Error("A story without a document.");
  const copy = {
    fields: { ...view.fields, ...(headline ? { headline } : {}) },
    body: { type: "doc" as const, content: [paragraph(text)] },
  };
  return storeDocument(id, {
    epoch: document.epoch,
    state: rewrittenState(document.state, copy),
    changedBy: people.map((person) => person.id),
  });
}

export async function seen(person: Person, id: StoryId): Promise<StoryView> {
  const view = await openStory(person, id);
  if (!view) throw new Error(`${person.name} cannot open the story.`);
  return view;
}

/** Makes a move with the text that the person sees now. */
export async function make(person: Person, id: StoryId, move: Move, note = "") {
  const view = await openStory(person, id);
  return moveStory(person, id, move, { hash: view?.state.hash ?? "", note });
}

export function done<T extends object>(answer: T | Refusal): T {
  if (isRefusal(answer))
    throw new Error(`Refused: ${answer.refused} ${answer.detail?.join(", ") ?? ""}`);
  return answer;
}
