import type { ReviewedText } from "./edits-in-review";
import type { PersonId } from "./people";

export type StoryId = string;

/** Where the working copy stands. `standing`: none is open, the text stands as published. */
export const stages = ["draft", "in-review", "approved", "standing"] as const;
export type Stage = (typeof stages)[number];

/** What the public can get. The working copy may be at any stage meanwhile. */
export const publications = ["unpublished", "scheduled", "live", "withdrawn"] as const;
export type Publication = (typeof publications)[number];

export const storyKinds = [
  "news",
  "analysis",
  "opinion",
  "explainer",
  "feature",
  "interview",
  "gallery",
] as const;
export type StoryKind = (typeof storyKinds)[number];

/** What a republication is to the reader. `first` is the first publication itself. */
export const changeKinds = [
  "first",
  "minor",
  "update",
  "correction",
  "clarification",
  "editors-note",
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** The kinds of change that readers are owed a sentence for. */
export const changeKindsWithNote: readonly ChangeKind[] = [
  "correction",
  "clarification",
  "editors-note",
];

/** A raised flag blocks publication until somebody with the right settles it. */
export const flags = ["legal", "pictures", "facts", "sensitive"] as const;
export type Flag = (typeof flags)[number];

export const bylineRoles = [
  "reported by",
  "written by",
  "edited by",
  "translated by",
  "photographs by",
] as const;
export type BylineRole = (typeof bylineRoles)[number];

/**
 * One name over a story. `author` is the slug of the staff member's public page, null for guests and
 * agencies; `agency` is there only where somebody said that the name is an agency's.
 */
export type Byline = { name: string; role: BylineRole; author: string | null; agency?: true };

/** So many names and topics a story has at most. */
export const mostBylines = 20;
export const mostTopics = 40;

export const topicKinds = ["person", "organisation", "place", "event", "subject"] as const;
export type TopicKind = (typeof topicKinds)[number];
export type Topic = { kind: TopicKind; name: string; slug: string };

/** A person's parts in a story, each of which says how they came to it. */
export const storyParts = ["creator", "byline", "shared", "changed", "submitted"] as const;
export type StoryPart = (typeof storyParts)[number];

/** The parts that make somebody a writer, who may therefore not approve. */
export const writerParts: readonly StoryPart[] = ["byline", "changed", "submitted"];

/**
 * What the rules need to know of a story, and all they may ask. `hash` is that of the working
 * copy's public content as committed; `approvedHash` is set only while the approval stands.
 * `parts` says who had which part in it.
 */
export type StoryState = {
  id: StoryId;
  stage: Stage;
  publication: Publication;
  spiked: boolean;
  everPublished: boolean;
  section: string | null;
  hash: string;
  approvedHash: string | null;
  liveHash: string | null;
  raisedFlags: readonly Flag[];
  embargoed: boolean;
  parts: readonly { person: PersonId; part: StoryPart }[];
  /** What was changed in review since the text was sent, and how much of that its approver may have changed. */
  review: ReviewedText;
  /** Names of the blocking checks that fail now, see checklist.ts. */
  failing: readonly string[];
};

/** Whether the person wrote the story: is in its byline, submitted it, or changed it as a draft. */
export function isWriter(person: PersonId, story: StoryState): boolean {
  return story.parts.some((p) => p.person === person && writerParts.includes(p.part));
}

/** Whether the person has any part in the story at all. */
export function hasPart(person: PersonId, story: StoryState): boolean {
  return story.parts.some((p) => p.person === person);
}
