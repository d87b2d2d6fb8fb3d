import { eq, sql } from "drizzle-orm";
import * as Y from "yjs";
import { type Body, emptyBody } from "@/article/body";
import { contentHash, contentOf, type Details, emptyFields, wordsOf } from "@/article/content";
import { picturesUsedIn } from "@/article/pictures";
import { documentFormat } from "@/article/schema";
import { searchedTexts } from "@/article/searched-text";
import { documentFromCopy } from "@/article/shared-document";
import { acting } from "@/db/acting";
import { factsOf } from "@/db/picture-facts";
import { holdAddress } from "@/db/reserve-address";
import { person as personTable } from "@/db/schema/newsroom";
import { story, storyDocument, storyEvent, storyPart } from "@/db/schema/stories";
import { searchCut, searchIndex } from "@/db/search-index";
import { theSettings } from "@/db/settings-read";
import { keepUses } from "@/db/story-copy";
import type { Tx } from "@/db/transaction";
import type { TextFieldName } from "@/newsroom/fields";
import type { Language } from "@/newsroom/languages";
import type { Person } from "@/newsroom/people";
import { mayInNewsroom } from "@/newsroom/permissions";
import { type Refusal, refuse } from "@/newsroom/refusals";
import type { StoryId } from "@/newsroom/story";

export type NewStory = {
  language?: Language | undefined;
  details?: Partial<Details>;
  fields?: Partial<Record<TextFieldName, string>>;
  body?: Body;
};

/** A new draft with its creator's byline. With one section to choose from, it is chosen. */
export function createStory(
  creator: Person,
  begun: NewStory = {},
): Promise<{ id: StoryId } | Refusal> {
  return acting(creator, async (tx, person) => {
    if (!mayInNewsroom(person, "createStory")) return refuse("not-your-move");
    return insertStory(tx, person, begun);
  });
}

async function insertStory(tx: Tx, person: Person, begun: NewStory) {
  const { languages } = await theSettings(tx);
  const language = begun.language ?? languages[0];
  if (!language || !languages.includes(language)) return refuse("not-well-formed");
  const details: Details = {
    language,
    section: person.sections.length === 1 ? (person.sections[0] ?? null) : null,
    slug: null,
    kind: "news",
    bylines: [{ name: person.name, role: "reported by", author: await authorSlug(tx, person) }],
    topics: [],
    lead: null,
    change: { kind: "first", note: "" },
    ...begun.details,
  };
  const copy = { fields: { ...emptyFields, ...begun.fields }, body: begun.body ?? emptyBody };
  const used = picturesUsedIn(copy.body, details.lead);
  const pictures = await factsOf(tx, used, used);
  const [row] = await tx
    .insert(story)
    .values({
      createdBy: person.id,
      language,
      section: details.section,
      kind: details.kind,
      bylines: [...details.bylines],
      topics: [...details.topics],
      lead: details.lead,
      pictures,
      fields: copy.fields,
      body: copy.body,
      headline: copy.fields.headline,
      words: wordsOf(copy.body),
      hash: await contentHash(contentOf(copy, details, pictures)),
      search: searchIndex(searchedTexts(copy, details, pictures)),
      searchCut,
    })
    .returning({ id: story.id });
  if (!row) throw new Error("The story was not inserted.");
  const { slug } = details;
  if (slug !== null) {
    if (!(await holdAddress(tx, { ...details, id: row.id }, slug))) return refuse("slug-taken");
    await tx.update(story).set({ slug, slugFollows: false }).where(eq(story.id, row.id));
  }
  await keepUses(tx, row.id, { begun: used, ended: [] });
  await tx.insert(storyDocument).values({
    storyId: row.id,
    state: Y.encodeStateAsUpdate(documentFromCopy(copy)),
    format: documentFormat,
  });
  await tx.insert(storyPart).values([
    { storyId: row.id, personId: person.id, part: "creator" },
    ...(await staffIn(tx, details)).map((personId) => ({
      storyId: row.id,
      personId,
      part: "byline" as const,
    })),
  ]);
  await tx
    .insert(storyEvent)
    .values({ storyId: row.id, personId: person.id, act: "create", toStage: "draft" });
  return { id: row.id };
}

async function authorSlug(tx: Tx, { id }: Person): Promise<string | null> {
  const [row] = await tx
    .select({ slug: personTable.authorSlug })
    .from(personTable)
    .where(eq(personTable.id, id));
  return row?.slug ?? null;
}

/** The staff whom a byline names. */
export async function staffIn(tx: Tx, { bylines }: Pick<Details, "bylines">): Promise<string[]> {
  const slugs = bylines.flatMap(({ author }) => author ?? []);
  if (slugs.length === 0) return [];
  const rows = await tx
    .select({ id: personTable.id })
    .from(personTable)
    .where(sql`${personTable.authorSlug} in ${slugs}`);
  return rows.map((row) => row.id);
}
