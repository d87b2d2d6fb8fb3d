import { contentOf, leadOf } from "@/article/content";
import type { PublishedStory } from "@/article/published-story";
import type { StoryView } from "@/db/story-view";
import { sectionPath, storyPath } from "@/newsroom/addresses";
import { settledThroughout } from "@/newsroom/bidi";
import { directionOf } from "@/newsroom/languages";
import { editionOf, type Newsroom, sectionName } from "@/newsroom/newsroom";
import { changeKindsWithNote } from "@/newsroom/story";

/** The working copy as the reader's page would have it, were it published now. */
export function previewedStory(newsroom: Newsroom, view: StoryView, now: string): PublishedStory {
  const { details, fields, body, state } = view;
  const { language } = details;
  const edition = editionOf(newsroom, language);
  // Of a section that nobody has chosen a preview says nothing; its address is of no section that there is.
  const section = details.section ?? "-";
  const { kind, note } = details.change;
  const owesNote = state.everPublished && changeKindsWithNote.includes(kind) && note !== "";
  const lines = settledThroughout({
    ...fields,
    id: view.id,
    path: view.path ?? storyPath(edition, section, details.slug ?? view.suggestedSlug),
    language,
    direction: directionOf(language),
    section: {
      slug: section,
      name: details.section === null ? "" : sectionName(newsroom, section, language),
      path: sectionPath(edition, section),
    },
    kind: details.kind,
    bylines: details.bylines,
    topics: details.topics,
    lead: leadOf(contentOf({ fields, body }, details, view.pictures)),
    pictures: view.pictures,
    words: view.words,
    minutes: view.minutes,
    publishedAt: now,
    updatedAt: now,
    version: 1,
    hash: state.hash,
    notes: owesNote ? [{ kind, note, at: now, version: 1 }] : [],
    translations: [],
  });
  return { ...lines, body };
}
