import { and, desc, eq, isNull } from "drizzle-orm";
import type { Body } from "@/article/body";
import type { Details } from "@/article/content";
import type { PictureFacts } from "@/article/pictures";
import { atDesk } from "@/db/client";
import { person as personTable } from "@/db/schema/newsroom";
import { publishedStory } from "@/db/schema/published";
import { keptCopy, type StoryRow, storyDocument, storyEvent, storyPart } from "@/db/schema/stories";
import { theSettings } from "@/db/settings-read";
import { detailsOf, lookAtStory } from "@/db/story-state";
import type { Tx } from "@/db/transaction";
import { settledThroughout } from "@/newsroom/bidi";
import { type CheckResult, runChecks } from "@/newsroom/checklist";
import type { TextFieldName } from "@/newsroom/fields";
import { readingMinutes } from "@/newsroom/languages";
import type { Section } from "@/newsroom/newsroom";
import type { Person } from "@/newsroom/people";
import { may, mayChangeText, type StoryRight, storyRights } from "@/newsroom/permissions";
import { slugOf } from "@/newsroom/slugs";
import type { Publication, Stage, StoryId, StoryPart, StoryState } from "@/newsroom/story";
import { movesOpenTo, type OpenMove } from "@/newsroom/workflow";

/** A line of a story's timeline. Times are ISO 8601. */
export type StoryEvent = {
  id: number;
  at: string;
  person: { name: string } | null;
  act: string;
  note: string;
  detail: Record<string, unknown>;
  hash: string | null;
  fromStage: Stage | null;
  toStage: Stage | null;
  fromPublication: Publication | null;
  toPublication: Publication | null;
};

/** Everything that a screen about one story shows, for one person, as plain JSON. */
export type StoryView = {
  id: StoryId;
  state: StoryState;
  details: Details;
  detailsRevision: number;
  urgency: number;
  embargoUntil: string | null;
  fields: Record<TextFieldName, string>;
  body: Body;
  pictures: PictureFacts[];
  headline: string;
  words: number;
  minutes: number;
  path: string | null;
  suggestedSlug: string;
  epoch: number;
  createdAt: string;
  updatedAt: string;
  stageSince: string;
  approvedBy: { name: string } | null;
  people: { id: string; name: string; parts: StoryPart[] }[];
  timeline: StoryEvent[];
  checks: CheckResult[];
  moves: OpenMove[];
  mayChangeText: boolean;
  rights: StoryRight[];
  sections: readonly Section[];
  keptCopies: {
    id: string;
    person: { name: string };
    at: string;
    why: string;
    fields: Record<TextFieldName, string>;
    body: Body;
  }[];
  lastSentBackNote: string | null;
};

/** Opens a story for a person. Null if there is none, or none that is open to them. */
export function openStory(person: Person, id: StoryId): Promise<StoryView | null> {
  return atDesk().transaction((tx) => viewOf(tx, person, id), {
    isolationLevel: "repeatable read",
    accessMode: "read only",
  });
}

async function viewOf(tx: Tx, person: Person, id: StoryId): Promise<StoryView | null> {
  const held = await lookAtStory(tx, id);
  if (!held || !may(person, "read", held.state)) return null;
  const { row, state, checked } = held;
  const people = settledThroughout(await peopleOf(tx, id));
  const timeline = settledThroughout(await timelineOf(tx, id));
  const settings = await theSettings(tx);
  const [document] = await tx
    .select({ epoch: storyDocument.epoch })
    .from(storyDocument)
    .where(eq(storyDocument.storyId, id));
  return {
    id,
    state,
    details: { ...detailsOf(row), slug: chosenSlug(row) },
    detailsRevision: row.detailsRevision,
    urgency: row.urgency,
    embargoUntil: row.embargoUntil?.toISOString() ?? null,
    fields: row.fields,
    body: row.body,
    pictures: row.pictures,
    headline: row.headline,
    words: row.words,
    minutes: readingMinutes(row.language, row.words),
    path: await pathOf(tx, id),
    suggestedSlug: row.slug ?? slugOf(row.fields.headline),
    epoch: document?.epoch ?? 1,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    stageSince: row.stageSince.toISOString(),
    approvedBy: row.approvedBy ? await nameOf(tx, row.approvedBy) : null,
    people,
    timeline,
    checks: runChecks(checked),
    moves: movesOpenTo(person, state),
    mayChangeText: mayChangeText(person, state),
    rights: rightsOf(person, state),
    sections: settings.sections.filter(
      ({ slug }) =>
        person.role === "chief" || person.sections.includes(slug) || slug === row.section,
    ),
    keptCopies: await keptCopiesOf(tx, id),
    lastSentBackNote: row.sentBack
      ? (timeline.find(({ act }) => act === "send-back")?.note ?? null)
      : null,
  };
}

function rightsOf(person: Person, state: StoryState): StoryRight[] {
  const all = Object.keys(storyRights) as StoryRight[];
  return all.filter((right) => may(person, right, state));
}

async function pathOf(tx: Tx, id: StoryId): Promise<string | null> {
  const [row] = await tx
    .select({ path: publishedStory.path })
    .from(publishedStory)
    .where(eq(publishedStory.id, id));
  return row?.path ?? null;
}

async function nameOf(tx: Tx, id: string): Promise<{ name: string } | null> {
  const [row] = await tx
    .select({ name: personTable.name })
    .from(personTable)
    .where(eq(personTable.id, id));
  return row ?? null;
}

async function peopleOf(tx: Tx, id: StoryId): Promise<StoryView["people"]> {
  const rows = await tx
    .select({ id: personTable.id, name: personTable.name, part: storyPart.part })
    .from(storyPart)
    .innerJoin(personTable, eq(personTable.id, storyPart.personId))
    .where(eq(storyPart.storyId, id))
    .orderBy(storyPart.at);
  const people = new Map<string, StoryView["people"][number]>();
  for (const { id: personId, name, part } of rows) {
    const known = people.get(personId) ?? { id: personId, name, parts: [] };
    people.set(personId, { ...known, parts: [...known.parts, part] });
  }
  return [...people.values()];
}

/** Null while the address follows the headline. */
function chosenSlug({ slug, slugFollows, publication }: StoryRow): string | null {
  return slugFollows && publication === "unpublished" ? null : slug;
}

async function timelineOf(tx: Tx, id: StoryId): Promise<StoryEvent[]> {
  const rows = await tx
    .select({ event: storyEvent, name: personTable.name })
    .from(storyEvent)
    .leftJoin(personTable, eq(personTable.id, storyEvent.personId))
    .where(eq(storyEvent.storyId, id))
    .orderBy(desc(storyEvent.id))
    .limit(200);
  return rows.map(({ event, name }) => {
    const { storyId: _, personId: __, at, ...rest } = event;
    return { ...rest, at: at.toISOString(), person: name === null ? null : { name } };
  });
}

async function keptCopiesOf(tx: Tx, id: StoryId): Promise<StoryView["keptCopies"]> {
  const rows = await tx
    .select({ copy: keptCopy, name: personTable.name })
    .from(keptCopy)
    .innerJoin(personTable, eq(personTable.id, keptCopy.personId))
    .where(and(eq(keptCopy.storyId, id), isNull(keptCopy.settledAt)))
    .orderBy(desc(keptCopy.at));
  return rows.map(({ copy, name }) => ({
    id: copy.id,
    person: { name },
    at: copy.at.toISOString(),
    why: copy.why,
    fields: copy.fields,
    body: copy.body,
  }));
}
