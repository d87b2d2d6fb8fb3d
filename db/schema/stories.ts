import {
  bigint,
  boolean,
  customType,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import type { Body } from "@/article/body";
import type { StoryContent } from "@/article/content";
import type { LeadPicture, PictureFacts } from "@/article/pictures";
import { time } from "@/db/schema/newsroom";
import type { TextFieldName } from "@/newsroom/fields";
import type { Language } from "@/newsroom/languages";
import type {
  Byline,
  ChangeKind,
  Flag,
  Publication,
  Stage,
  StoryKind,
  StoryPart,
  Topic,
} from "@/newsroom/story";

export const bytes = customType<{ data: Uint8Array; driverData: Buffer }>({
  dataType: () => "bytea",
  toDriver: (value) => Buffer.from(value),
});
export const words = customType<{ data: string }>({ dataType: () => "tsvector" });

type Fields = Record<TextFieldName, string>;

export const story = pgTable("story", {
  id: uuid("id").primaryKey().defaultRandom(),
  createdBy: uuid("created_by").notNull(),
  createdAt: time("created_at").notNull().defaultNow(),
  updatedAt: time("updated_at").notNull().defaultNow(),
  stage: text("stage").$type<Stage>().notNull().default("draft"),
  publication: text("publication").$type<Publication>().notNull().default("unpublished"),
  spiked: boolean("spiked").notNull().default(false),
  stageSince: time("stage_since").notNull().defaultNow(),
  approvedHash: text("approved_hash"),
  approvedBy: uuid("approved_by"),
  liveHash: text("live_hash"),
  sentBack: boolean("sent_back").notNull().default(false),
  embargoUntil: time("embargo_until"),
  raisedFlags: text("raised_flags").array().$type<Flag[]>().notNull().default([]),
  language: text("language").$type<Language>().notNull(),
  section: text("section"),
  slug: text("slug"),
  slugFollows: boolean("slug_follows").notNull().default(true),
  kind: text("kind").$type<StoryKind>().notNull().default("news"),
  bylines: jsonb("bylines").$type<Byline[]>().notNull().default([]),
  topics: jsonb("topics").$type<Topic[]>().notNull().default([]),
  changeKind: text("change_kind").$type<ChangeKind>().notNull().default("first"),
  changeNote: text("change_note").notNull().default(""),
  urgency: smallint("urgency").notNull().default(5),
  translationOf: uuid("translation_of"),
  detailsRevision: integer("details_revision").notNull().default(1),
  fields: jsonb("fields").$type<Fields>().notNull(),
  body: jsonb("body").$type<Body>().notNull(),
  hash: text("hash").notNull(),
  headline: text("headline").notNull().default(""),
  words: integer("words").notNull().default(0),
  searchCut: smallint("search_cut").notNull().default(0),
  search: words("search").notNull().default(""),
  lead: jsonb("lead").$type<LeadPicture>(),
  pictures: jsonb("pictures").$type<PictureFacts[]>().notNull().default([]),
});
export type StoryRow = typeof story.$inferSelect;

/** Addresses that stories hold, each for one story, from before they are public. */
export const reservedAddress = pgTable(
  "reserved_address",
  {
    language: text("language").$type<Language>().notNull(),
    section: text("section").notNull(),
    slug: text("slug").notNull(),
    storyId: uuid("story_id").notNull(),
    at: time("at").notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.language, table.section, table.slug] })],
);

export const storyDocument = pgTable("story_document", {
  storyId: uuid("story_id").primaryKey(),
  state: bytes("state").notNull(),
  format: integer("format").notNull(),
  epoch: integer("epoch").notNull().default(1),
  givenUpBefore: integer("given_up_before").notNull().default(1),
  storedAt: time("stored_at").notNull().defaultNow(),
});

/** A working copy over a live story that was given up, as it stood then. */
export const givenUpCopy = pgTable("given_up_copy", {
  id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  storyId: uuid("story_id").notNull(),
  personId: uuid("person_id").notNull(),
  openedBy: uuid("opened_by"),
  at: time("at").notNull().defaultNow(),
  stage: text("stage").$type<Stage>().notNull(),
  hash: text("hash").notNull(),
  content: jsonb("content").$type<StoryContent>().notNull(),
  fields: jsonb("fields").$type<Fields>().notNull(),
});

/** Who had the text in hand, one after the other, and what it said when they took it up. */
export const storyHand = pgTable("story_hand", {
  id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  storyId: uuid("story_id").notNull(),
  people: uuid("people").array().notNull(),
  inReview: boolean("in_review").notNull(),
  at: time("at").notNull().defaultNow(),
  before: jsonb("before").$type<StoryContent>(),
  ofWords: integer("of_words").notNull().default(0),
  words: integer("words").notNull().default(0),
});

export const storyPart = pgTable(
  "story_part",
  {
    storyId: uuid("story_id").notNull(),
    personId: uuid("person_id").notNull(),
    part: text("part").$type<StoryPart>().notNull(),
    at: time("at").notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.storyId, table.personId, table.part] })],
);

export const keptCopy = pgTable("kept_copy", {
  id: uuid("id").primaryKey().defaultRandom(),
  storyId: uuid("story_id").notNull(),
  personId: uuid("person_id").notNull(),
  at: time("at").notNull().defaultNow(),
  why: text("why").notNull(),
  fields: jsonb("fields").$type<Fields>().notNull(),
  body: jsonb("body").$type<Body>().notNull(),
  settledAt: time("settled_at"),
});

export const storyEvent = pgTable("story_event", {
  id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  storyId: uuid("story_id").notNull(),
  at: time("at").notNull().defaultNow(),
  personId: uuid("person_id"),
  act: text("act").notNull(),
  fromStage: text("from_stage").$type<Stage>(),
  toStage: text("to_stage").$type<Stage>(),
  fromPublication: text("from_publication").$type<Publication>(),
  toPublication: text("to_publication").$type<Publication>(),
  hash: text("hash"),
  note: text("note").notNull().default(""),
  /** What an act changed, where its note is not all: instants in ISO 8601. */
  detail: jsonb("detail").$type<Record<string, unknown>>().notNull().default({}),
});

export const approval = pgTable("approval", {
  id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  storyId: uuid("story_id").notNull(),
  personId: uuid("person_id").notNull(),
  hash: text("hash").notNull(),
  at: time("at").notNull().defaultNow(),
});

type EarlierLook = {
  hash: string;
  fields: Fields;
  body: Body;
  lead: LeadPicture | null;
  pictures: PictureFacts[];
};

export const storyLook = pgTable(
  "story_look",
  {
    personId: uuid("person_id").notNull(),
    storyId: uuid("story_id").notNull(),
    at: time("at").notNull().defaultNow(),
    hash: text("hash").notNull(),
    fields: jsonb("fields").$type<Fields>().notNull(),
    body: jsonb("body").$type<Body>().notNull(),
    lead: jsonb("lead").$type<LeadPicture>(),
    pictures: jsonb("pictures").$type<PictureFacts[]>().notNull().default([]),
    earlierAt: time("earlier_at"),
    /** The text that they saw before that one, if it was another. */
    earlier: jsonb("earlier").$type<EarlierLook>(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.storyId] })],
);

/** The text as it stood at a move, so that "what changed since" can be shown to whoever saw it then. */
export const seenText = pgTable(
  "seen_text",
  {
    storyId: uuid("story_id").notNull(),
    hash: text("hash").notNull(),
    at: time("at").notNull().defaultNow(),
    fields: jsonb("fields").$type<Fields>().notNull(),
    body: jsonb("body").$type<Body>().notNull(),
    lead: jsonb("lead").$type<LeadPicture>(),
    pictures: jsonb("pictures").$type<PictureFacts[]>().notNull().default([]),
  },
  (table) => [primaryKey({ columns: [table.storyId, table.hash] })],
);

export const version = pgTable("version", {
  id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  storyId: uuid("story_id").notNull(),
  number: integer("number").notNull(),
  at: time("at").notNull(),
  kind: text("kind").$type<ChangeKind>().notNull(),
  note: text("note").notNull(),
  seal: text("seal").notNull(),
  previousHash: text("previous_hash"),
  hash: text("hash").notNull(),
});

export const versionContent = pgTable("version_content", {
  versionId: bigint("version_id", { mode: "number" }).primaryKey(),
  salt: text("salt").notNull(),
  contentHash: text("content_hash").notNull(),
  content: jsonb("content").$type<StoryContent>().notNull(),
});

export const versionErasure = pgTable("version_erasure", {
  versionId: bigint("version_id", { mode: "number" }).primaryKey(),
  at: time("at").notNull().defaultNow(),
  personId: uuid("person_id").notNull(),
  reason: text("reason").notNull(),
});
