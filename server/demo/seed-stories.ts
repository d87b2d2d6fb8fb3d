import { eq, sql } from "drizzle-orm";
import type { Body, BodyNode } from "@/article/body";
import { checkBody } from "@/article/check-body";
import { rewrittenState } from "@/article/shared-document";
import { atDesk } from "@/db/client";
import { ownerPool } from "@/db/connect";
import { createStory } from "@/db/create-story";
import { loadDocument, storeDocument } from "@/db/documents";
import { moveStory } from "@/db/move-story";
import { story } from "@/db/schema/stories";
import type { Person } from "@/newsroom/people";
import { isRefusal, type Refusal } from "@/newsroom/refusals";
import { slugOf } from "@/newsroom/slugs";
import type { StoryId } from "@/newsroom/story";
import type { Move } from "@/newsroom/workflow";
import type { DemoStory } from "@/server/demo/demo-story";
import { type Illustrated, illustrated } from "@/server/demo/illustrated";
import type { DemoPeople } from "@/server/demo/seed-newsroom";
import { setBack } from "@/server/demo/set-back";
import { demoStories } from "@/server/demo/stories";

/** The moves that bring a demo story to its state, and who makes them. */
const ways = {
  draft: [],
  "in-review": [["submit", "author"]],
  approved: [
    ["submit", "author"],
    ["approve", "editor"],
  ],
  live: [
    ["submit", "author"],
    ["approve", "editor"],
    ["publish", "editor"],
  ],
  "live-with-draft": [
    ["submit", "author"],
    ["approve", "editor"],
    ["publish", "editor"],
    ["edit", "author"],
  ],
  spiked: [["spike", "author"]],
} satisfies Record<DemoStory["state"], [Move, "author" | "editor"][]>;

/** Brings every demo story in through the same doors as any other, oldest first, then sets its times back. */
export async function seedStories(
  people: DemoPeople,
  pictures: ReadonlyMap<string, string>,
): Promise<void> {
  const oldestFirst = [...demoStories].sort((a, b) => b.minutesAgo - a.minutesAgo);
  const ids = new Map<string, StoryId>();
  for (const one of oldestFirst) {
    const id = await seedStory(
      people,
      one,
      illustrated(one, pictures),
      one.translationOf ? ids.get(one.translationOf) : undefined,
    );
    ids.set(one.slug, id);
    await setBack(ownerPool(), id, one.minutesAgo);
  }
  await readOldNotices();
}

/** What is done with has been read; what waits for somebody has not. */
async function readOldNotices(): Promise<void> {
  await atDesk().execute(
    sql`update notice n set read_at = n.at from story s
        where s.id = n.story_id and (s.stage = 'standing' or n.kind in ('approved', 'published'))`,
  );
}

async function seedStory(
  people: DemoPeople,
  one: DemoStory,
  pictures: Illustrated,
  translates?: StoryId,
): Promise<StoryId> {
  const author = personOf(people, one.author);
  const { id } = done(
    await createStory(author, {
      language: one.language,
      details: {
        section: one.section,
        slug: one.slug,
        kind: one.kind,
        bylines: one.bylines.map(({ name, role, email }) => ({
          name,
          role,
          author: email ? slugOf(personOf(people, email).name) : null,
        })),
        topics: one.topics.map((topic) => ({ ...topic, slug: slugOf(topic.name) })),
        lead: pictures.lead,
      },
      fields: {
        kicker: one.kicker,
        headline: one.headline,
        standfirst: one.standfirst,
        dateline: one.dateline,
        sourceLine: one.sourceLine,
        notes: one.notes ?? "",
        ...pictures.words,
      },
      body: bodyOf(pictures.body(one.body)),
    }),
  );
  await atDesk()
    .update(story)
    .set({ urgency: one.urgency, ...(translates ? { translationOf: translates } : {}) })
    .where(eq(story.id, id));
  await makeMoves(people, one, author, id);
  if (one.sentBackNote) await sendBack(people, one, author, id, one.sentBackNote);
  if (one.openEdit)
    await changeText(author, id, { ...one.openEdit, body: pictures.body(one.openEdit.body) });
  return id;
}

async function makeMoves(people: DemoPeople, one: DemoStory, author: Person, id: StoryId) {
  for (const [move, who] of ways[one.state])
    await make(who === "author" ? author : approverOf(people, one), id, move, "");
}

async function sendBack(
  people: DemoPeople,
  one: DemoStory,
  author: Person,
  id: StoryId,
  note: string,
) {
  await make(author, id, "submit", "");
  await make(approverOf(people, one), id, "send-back", note);
}

async function make(person: Person, id: StoryId, move: Move, note: string) {
  const [row] = await atDesk().select({ hash: story.hash }).from(story).where(eq(story.id, id));
  done(await moveStory(person, id, move, { hash: row?.hash ?? "", note }));
}

/** An open edit is written into the shared document, as an author's typing would be. */
async function changeText(
  author: Person,
  id: StoryId,
  edit: { headline: string; standfirst: string; body: readonly BodyNode[] },
) {
  const [row] = await atDesk().select({ fields: story.fields }).from(story).where(eq(story.id, id));
  const document = await loadDocument(id);
  if (!row || !document) throw new Error("A story without a document.");
  const fields = { ...row.fields, headline: edit.headline, standfirst: edit.standfirst };
  const state = rewrittenState(document.state, { fields, body: bodyOf(edit.body) });
  done(await storeDocument(id, { epoch: document.epoch, state, changedBy: [author.id] }));
}

/** The first editor who did not write it. */
function approverOf(people: DemoPeople, one: DemoStory): Person {
  const wrote = [one.author, ...one.bylines.map(({ email }) => email)];
  const editors = ["editor@demo.local", "editor2@demo.local", "chief@demo.local"];
  const free = editors.find((email) => !wrote.includes(email));
  if (!free) throw new Error(`Nobody is left to approve ${one.slug}.`);
  return personOf(people, free);
}

function personOf(people: DemoPeople, email: string): Person {
  const person = people.get(email);
  if (!person) throw new Error(`Nobody at the demo paper is ${email}.`);
  return person;
}

function bodyOf(blocks: readonly BodyNode[]): Body {
  return done(checkBody({ type: "doc", content: blocks }));
}

function done<T extends object>(answer: T | Refusal): T {
  if (isRefusal(answer)) throw new Error(`${answer.refused} ${(answer.detail ?? []).join(", ")}`);
  return answer;
}
