import type { Direction, Language } from "@/newsroom/languages";
import type { Byline, ChangeKind, StoryKind, Topic } from "@/newsroom/story";
import type { Body } from "./body";
import type { PictureFacts, ShownPicture } from "./pictures";

/** A note that readers are owed about a change, newest first. Times are ISO 8601 in UTC. */
export type ChangeNote = { kind: ChangeKind; note: string; at: string; version: number };

/** The same story in another language. */
export type Translation = { language: Language; path: string; headline: string };

/**
 * A story as the public may have it: the only type that the reader site and the feeds accept.
 * Everything in it was in the approved text or follows from its publication. Empty fields are "".
 */
export type PublishedStory = {
  id: string;
  /** The path of its page, with the language prefix, not percent-encoded. */
  path: string;
  language: Language;
  direction: Direction;
  section: { slug: string; name: string; path: string };
  kind: StoryKind;
  kicker: string;
  headline: string;
  standfirst: string;
  dateline: string;
  sourceLine: string;
  searchTitle: string;
  shareTitle: string;
  shareDescription: string;
  bylines: readonly Byline[];
  topics: readonly Topic[];
  lead: ShownPicture | null;
  body: Body;
  /** What is known of the pictures in the body. */
  pictures: readonly PictureFacts[];
  words: number;
  minutes: number;
  /** First publication. */
  publishedAt: string;
  /** The last change that is news to a reader (an update or correction); the same as publishedAt if there was none. */
  updatedAt: string;
  /** The number and hash of the version that is live. */
  version: number;
  hash: string;
  notes: readonly ChangeNote[];
  translations: readonly Translation[];
};

/** A published story as lists show it. */
export type PublishedCard = Pick<
  PublishedStory,
  | "id"
  | "path"
  | "language"
  | "direction"
  | "section"
  | "kind"
  | "kicker"
  | "headline"
  | "standfirst"
  | "bylines"
  | "lead"
  | "words"
  | "minutes"
  | "publishedAt"
  | "updatedAt"
>;

/** One version in a story's public history. `content` is null if it was erased; `erased` then says why. */
export type PublishedVersion = {
  number: number;
  hash: string;
  previousHash: string | null;
  at: string;
  kind: ChangeKind;
  note: string;
  headline: string | null;
  standfirst: string | null;
  body: Body | null;
  lead: ShownPicture | null;
  pictures: readonly PictureFacts[];
  erased: string | null;
};
