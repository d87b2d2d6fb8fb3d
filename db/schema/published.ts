import {
  bigint,
  boolean,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  smallint,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import type { StoryContent } from "@/article/content";
import type { ShownPicture } from "@/article/pictures";
import { time } from "@/db/schema/newsroom";
import { bytes, words } from "@/db/schema/stories";
import type { Language } from "@/newsroom/languages";
import type { PaperWords } from "@/newsroom/newsroom";
import type { Byline, ChangeKind, StoryKind, Topic } from "@/newsroom/story";

export const publishedSchema = pgSchema("published");
export const pressSchema = pgSchema("press");

export const publishedStory = publishedSchema.table("story", {
  id: uuid("id").primaryKey(),
  language: text("language").$type<Language>().notNull(),
  section: text("section").notNull(),
  slug: text("slug").notNull(),
  path: text("path").notNull(),
  kind: text("kind").$type<StoryKind>().notNull(),
  kicker: text("kicker").notNull(),
  headline: text("headline").notNull(),
  standfirst: text("standfirst").notNull(),
  bylines: jsonb("bylines").$type<Byline[]>().notNull(),
  topics: jsonb("topics").$type<Topic[]>().notNull(),
  words: integer("words").notNull(),
  content: jsonb("content").$type<StoryContent>().notNull(),
  publishedAt: time("published_at").notNull(),
  updatedAt: time("updated_at").notNull(),
  version: integer("version").notNull(),
  hash: text("hash").notNull(),
  translationGroup: uuid("translation_group").notNull(),
  searchCut: smallint("search_cut").notNull().default(0),
  search: words("search").notNull(),
  visibleFrom: time("visible_from").notNull().defaultNow(),
  lead: jsonb("lead").$type<ShownPicture>(),
});

/** The cuts that published stories show now. */
export const publishedPicture = publishedSchema.table(
  "picture",
  {
    storyId: uuid("story_id").notNull(),
    cut: text("cut").notNull(),
    pictureId: uuid("picture_id").notNull(),
    width: integer("width").notNull(),
    height: integer("height").notNull(),
  },
  (table) => [primaryKey({ columns: [table.storyId, table.cut] })],
);

export const moved = publishedSchema.table("moved", {
  path: text("path").primaryKey(),
  storyId: uuid("story_id").notNull(),
  at: time("at").notNull().defaultNow(),
});

export const frontSlot = publishedSchema.table("front_slot", {
  language: text("language").$type<Language>().notNull(),
  slot: smallint("slot").notNull(),
  storyId: uuid("story_id").notNull(),
});

/** Views, read only. */
export const publishedNewsroom = publishedSchema.table("newsroom", {
  name: text("name").notNull(),
  tagline: text("tagline").notNull(),
  zone: text("zone").notNull(),
  languages: text("languages").array().$type<Language[]>().notNull(),
  contact: text("contact").notNull(),
  about: text("about").notNull(),
  translations: jsonb("translations").$type<Partial<Record<Language, PaperWords>>>().notNull(),
});
export const publishedSection = publishedSchema.table("section", {
  slug: text("slug").notNull(),
  names: jsonb("names").$type<Partial<Record<Language, string>>>().notNull(),
  position: integer("position").notNull(),
});
export const publishedVersion = publishedSchema.table("version", {
  storyId: uuid("story_id").notNull(),
  number: integer("number").notNull(),
  at: time("at").notNull(),
  kind: text("kind").$type<ChangeKind>().notNull(),
  note: text("note").notNull(),
  seal: text("seal").notNull(),
  previousHash: text("previous_hash"),
  hash: text("hash").notNull(),
  content: jsonb("content").$type<StoryContent>(),
  erased: text("erased"),
});
export const publishedAuthor = publishedSchema.table("author", {
  slug: text("slug").notNull(),
  name: text("name").notNull(),
});

export const page = pressSchema.table("page", {
  address: text("address").primaryKey(),
  status: smallint("status").notNull(),
  headers: jsonb("headers").$type<Record<string, string>>().notNull(),
  brotli: bytes("brotli"),
  gzip: bytes("gzip"),
  shows: text("shows").array().notNull(),
  edition: bigint("edition", { mode: "number" }).notNull(),
  printedAt: time("printed_at").notNull().defaultNow(),
  outOfPrint: boolean("out_of_print").notNull().default(false),
});
