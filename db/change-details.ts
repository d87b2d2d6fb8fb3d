import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { Details } from "@/article/content";
import { acting } from "@/db/acting";
import { staffIn } from "@/db/create-story";
import { factsOf } from "@/db/picture-facts";
import { holdAddress } from "@/db/reserve-address";
import { story, storyPart } from "@/db/schema/stories";
import { theSettings } from "@/db/settings-read";
import { settledText } from "@/db/settled-text";
import { writeCopy } from "@/db/story-copy";
import { detailsOf, type HeldStory, holdStory } from "@/db/story-state";
import type { Tx } from "@/db/transaction";
import { settled } from "@/newsroom/bidi";
import { isLanguage, type Language } from "@/newsroom/languages";
import type { Person } from "@/newsroom/people";
import { may, mayChangeText } from "@/newsroom/permissions";
import { isRefusal, type Refusal, refuse } from "@/newsroom/refusals";
import { isSlug, isStorySlug, slugOf } from "@/newsroom/slugs";
import {
  bylineRoles,
  changeKinds,
  mostBylines,
  mostTopics,
  type StoryId,
  storyKinds,
  topicKinds,
} from "@/newsroom/story";

const name = settledText(120).pipe(z.string().min(1));

/** The door for a change of details: any of them, and nothing else. */
export const detailsPatch = z
  .strictObject({
    language: z.custom<Language>((value) => typeof value === "string" && isLanguage(value)),
    section: z.string().max(80).nullable(),
    slug: z.string().max(80).nullable(),
    kind: z.enum(storyKinds),
    bylines: z
      .array(
        z.strictObject({
          name,
          role: z.enum(bylineRoles),
          author: z.string().max(80).nullable(),
          agency: z.literal(true).optional(),
        }),
      )
      .max(mostBylines, `a story has at most ${mostBylines} bylines`),
    topics: z
      .array(z.strictObject({ kind: z.enum(topicKinds), name }))
      .max(mostTopics, `a story has at most ${mostTopics} topics`),
    lead: z.strictObject({ picture: z.uuid(), isDecorative: z.boolean() }).nullable(),
    change: z.strictObject({
      kind: z.enum(changeKinds),
      note: z.string().max(2000).transform(settled),
    }),
    urgency: z.number().int().min(1).max(9),
  })
  .partial();
export type DetailsPatch = z.infer<typeof detailsPatch>;

/** Changes what is chosen rather than written. `revision` is the one that the person saw. */
export function changeDetails(
  changer: Person,
  id: StoryId,
  revision: number,
  patch: DetailsPatch,
): Promise<{ revision: number } | Refusal> {
  return acting(changer, async (tx, person) => {
    const held = await holdStory(tx, id);
    if (!held || !may(person, "read", held.state)) return refuse("no-such-thing");
    if (!mayChangeText(person, held.state)) return refuse("text-locked");
    if (held.row.detailsRevision !== revision) return refuse("changed-meanwhile");
    const details = await patched(tx, person, held, patch);
    if (isRefusal(details)) return details;

    await keepBylineParts(tx, held, details);
    await writeCopy(tx, held.row, { details }, [person.id]);
    await tx
      .update(story)
      .set({ detailsRevision: revision + 1, ...(patch.urgency ? { urgency: patch.urgency } : {}) })
      .where(eq(story.id, id));
    await tx.execute(
      sql`select pg_notify('desk', ${JSON.stringify({ story: id, act: "details" })})`,
    );
    return { revision: revision + 1 };
  });
}

async function patched(
  tx: Tx,
  person: Person,
  { row, state }: HeldStory,
  patch: DetailsPatch,
): Promise<Details | Refusal> {
  const { urgency: _, topics, bylines, ...rest } = patch;
  const details: Details = {
    ...detailsOf(row),
    ...withoutUndefined(rest),
    // A name that is no agency says nothing of it: the hash of what was approved before stays.
    ...(bylines
      ? { bylines: bylines.map(({ agency, ...one }) => (agency ? { ...one, agency } : one)) }
      : {}),
    ...(topics ? { topics: topics.map((topic) => ({ ...topic, slug: slugOf(topic.name) })) } : {}),
  };
  const moved =
    details.section !== row.section ||
    details.slug !== row.slug ||
    details.language !== row.language;
  if (moved && state.everPublished) return refuse("address-settled");
  const settings = await theSettings(tx);
  if (details.language !== row.language && !settings.languages.includes(details.language))
    return refuse("not-well-formed", ["The paper has no edition in that language."]);
  if (details.section !== row.section && details.section !== null) {
    const known = settings.sections.some(({ slug }) => slug === details.section);
    const own = person.role === "chief" || person.sections.includes(details.section);
    if (!known || !own) return refuse("section-unknown");
  }
  if (details.slug !== null && details.slug !== row.slug) {
    if (!isSlug(details.slug)) return refuse("slug-unfit");
    if (!isStorySlug(details.slug)) return refuse("slug-reserved");
  }
  const follows = row.slugFollows && details.slug === row.slug;
  if (moved && details.slug !== null && !follows) {
    if (!(await holdAddress(tx, { ...details, id: row.id }, details.slug)))
      return refuse("slug-taken");
  }
  if (details.lead && (await factsOf(tx, [details.lead.picture])).length === 0)
    return refuse("picture-not-ready");
  if (details.change.kind === "first" && state.everPublished) return refuse("not-well-formed");
  return details;
}

function withoutUndefined<T extends object>(patch: T) {
  return Object.fromEntries(
    Object.entries(patch).filter(([, value]) => value !== undefined),
  ) as Partial<{ [K in keyof T]: Exclude<T[K], undefined> }>;
}

/** Who is in the byline now is a writer now. */
export async function keepBylineParts(
  tx: Tx,
  { row }: Pick<HeldStory, "row">,
  details: Pick<Details, "bylines">,
): Promise<void> {
  await tx
    .delete(storyPart)
    .where(and(eq(storyPart.storyId, row.id), eq(storyPart.part, "byline")));
  const staff = await staffIn(tx, details);
  if (staff.length > 0)
    await tx
      .insert(storyPart)
      .values(staff.map((personId) => ({ storyId: row.id, personId, part: "byline" as const })));
}
