import {
  bigint,
  boolean,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import type { EditsInReview } from "@/newsroom/edits-in-review";
import type { Language } from "@/newsroom/languages";
import type { PaperWords } from "@/newsroom/newsroom";
import type { Role } from "@/newsroom/people";

export const time = (name: string) => timestamp(name, { withTimezone: true });

export const newsroom = pgTable("newsroom", {
  onlyOne: boolean("only_one").primaryKey().default(true),
  name: text("name").notNull(),
  tagline: text("tagline").notNull().default(""),
  zone: text("zone").notNull().default("UTC"),
  languages: text("languages").array().$type<Language[]>().notNull(),
  contact: text("contact").notNull().default(""),
  about: text("about").notNull().default(""),
  translations: jsonb("translations")
    .$type<Partial<Record<Language, PaperWords>>>()
    .notNull()
    .default({}),
  demo: boolean("demo").notNull().default(false),
  revision: integer("revision").notNull().default(1),
  secondFactorRoles: text("second_factor_roles").array().$type<Role[]>().notNull().default([]),
});

export const section = pgTable("section", {
  slug: text("slug").primaryKey(),
  names: jsonb("names").$type<Partial<Record<Language, string>>>().notNull(),
  position: integer("position").notNull().default(0),
});

export const desk = pgTable("desk", {
  id: uuid("id").primaryKey().defaultRandom(),
  name: text("name").notNull(),
  editsInReview: text("edits_in_review").$type<EditsInReview>().notNull().default("small"),
});

export const deskSection = pgTable(
  "desk_section",
  { deskId: uuid("desk_id").notNull(), section: text("section").notNull() },
  (table) => [primaryKey({ columns: [table.deskId, table.section] })],
);

export const deskMember = pgTable(
  "desk_member",
  { deskId: uuid("desk_id").notNull(), personId: uuid("person_id").notNull() },
  (table) => [primaryKey({ columns: [table.deskId, table.personId] })],
);

export const person = pgTable("person", {
  id: uuid("id").primaryKey().defaultRandom(),
  name: text("name").notNull(),
  email: text("email").notNull(),
  role: text("role").$type<Role>().notNull(),
  authorSlug: text("author_slug").notNull(),
  passwordHash: text("password_hash"),
  suspendedAt: time("suspended_at"),
  createdAt: time("created_at").notNull().defaultNow(),
});

export const session = pgTable("session", {
  tokenHash: text("token_hash").primaryKey(),
  personId: uuid("person_id").notNull(),
  expiresAt: time("expires_at").notNull(),
  createdAt: time("created_at").notNull().defaultNow(),
  device: text("device").notNull().default(""),
  id: uuid("id").notNull().defaultRandom(),
  address: text("address").notNull().default(""),
  seenAt: time("seen_at").notNull().defaultNow(),
  confirmedAt: time("confirmed_at"),
  awaitsCode: boolean("awaits_code").notNull().default(false),
});

export const secondFactor = pgTable("second_factor", {
  personId: uuid("person_id").primaryKey(),
  sealed: text("sealed").notNull(),
  confirmedAt: time("confirmed_at"),
  lastStep: bigint("last_step", { mode: "number" }).notNull().default(0),
});

export const recoveryCode = pgTable(
  "recovery_code",
  {
    personId: uuid("person_id").notNull(),
    codeHash: text("code_hash").notNull(),
    usedAt: time("used_at"),
  },
  (table) => [primaryKey({ columns: [table.personId, table.codeHash] })],
);

export const passwordRequest = pgTable("password_request", {
  id: uuid("id").primaryKey().defaultRandom(),
  personId: uuid("person_id"),
  at: time("at").notNull().defaultNow(),
  address: text("address").notNull().default(""),
  settledAt: time("settled_at"),
});

export const signInTry = pgTable("sign_in_try", {
  key: text("key").notNull(),
  at: time("at").notNull().defaultNow(),
});

export const oneTimeLink = pgTable("one_time_link", {
  tokenHash: text("token_hash").primaryKey(),
  personId: uuid("person_id"),
  purpose: text("purpose").$type<"first-admin" | "set-password">().notNull(),
  expiresAt: time("expires_at").notNull(),
  usedAt: time("used_at"),
});

export const audit = pgTable("audit", {
  id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  at: time("at").notNull().defaultNow(),
  personId: uuid("person_id"),
  act: text("act").notNull(),
  about: text("about").notNull().default(""),
  detail: jsonb("detail").notNull().default({}),
});

export const notice = pgTable("notice", {
  id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  personId: uuid("person_id").notNull(),
  storyId: uuid("story_id").notNull(),
  byPerson: uuid("by_person"),
  kind: text("kind")
    .$type<
      | "came"
      | "came-back"
      | "approved"
      | "approval-voided"
      | "published"
      | "shared"
      | "rights-ended"
      | "given-up"
      | "kept"
    >()
    .notNull(),
  note: text("note").notNull().default(""),
  at: time("at").notNull().defaultNow(),
  readAt: time("read_at"),
});
