import {
  bigint,
  boolean,
  customType,
  date,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  smallint,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { time } from "@/db/schema/newsroom";
import { words } from "@/db/schema/stories";
import type { FileField, OtherSaying } from "@/newsroom/file-words";
import type { PictureType } from "@/newsroom/renditions";
import type { CcLicence, ProvenanceState, RightsKind, Verification } from "@/newsroom/rights";
import type { SourceType } from "@/newsroom/source-types";

/** Where and with what a picture was taken, for the desk's eyes only. */
export type InternalFacts = { gps?: { lat: number; lon: number } | null; device?: string };

export const picture = pgTable("picture", {
  id: uuid("id").primaryKey().defaultRandom(),
  state: text("state").$type<"waiting" | "ready" | "refused">().notNull().default("waiting"),
  fault: text("fault"),
  originalKey: text("original_key").notNull(),
  sha256: text("sha256").notNull(),
  fileName: text("file_name").notNull(),
  upload: text("upload"),
  bytes: bigint("bytes", { mode: "number" }).notNull(),
  type: text("type").$type<PictureType>(),
  width: integer("width"),
  height: integer("height"),
  placeholder: text("placeholder").notNull().default(""),
  cut: text("cut"),
  evidenceOf: uuid("evidence_of"),
  headline: text("headline").notNull().default(""),
  caption: text("caption").notNull().default(""),
  alt: text("alt").notNull().default(""),
  credit: text("credit").notNull().default(""),
  creator: text("creator").notNull().default(""),
  copyright: text("copyright").notNull().default(""),
  people: text("people").array().notNull().default([]),
  places: text("places").array().notNull().default([]),
  keywords: text("keywords").array().notNull().default([]),
  sourceType: text("source_type").$type<SourceType>(),
  takenAt: text("taken_at").notNull().default(""),
  instructions: text("instructions").notNull().default(""),
  usageTerms: text("usage_terms").notNull().default(""),
  webStatement: text("web_statement").notNull().default(""),
  licensorUrl: text("licensor_url").notNull().default(""),
  rights: text("rights").$type<RightsKind>(),
  sourceAddress: text("source_address").notNull().default(""),
  originPerson: text("origin_person").notNull().default(""),
  originDate: text("origin_date").notNull().default(""),
  permission: text("permission").notNull().default(""),
  restrictions: text("restrictions").notNull().default(""),
  licence: text("licence").$type<CcLicence>(),
  reason: text("reason").notNull().default(""),
  expiresOn: date("expires_on", { mode: "string" }),
  expiryTold: boolean("expiry_told").notNull().default(false),
  provenance: text("provenance").$type<ProvenanceState>().notNull().default("unverified"),
  checks: jsonb("checks").$type<Verification>().notNull().default({}),
  settledBy: uuid("settled_by"),
  settledAt: time("settled_at"),
  settledNote: text("settled_note").notNull().default(""),
  verifiedAs: text("verified_as").notNull().default(""),
  internal: jsonb("internal").$type<InternalFacts>().notNull().default({}),
  uploadedBy: uuid("uploaded_by").notNull(),
  createdAt: time("created_at").notNull().defaultNow(),
  updatedAt: time("updated_at").notNull().defaultNow(),
  revision: integer("revision").notNull().default(1),
  doubtful: text("doubtful").array().$type<FileField[]>().notNull().default([]),
  otherwise: jsonb("otherwise").$type<OtherSaying[]>().notNull().default([]),
  searchCut: smallint("search_cut").notNull().default(0),
  search: words("search").notNull().default(""),
});
export type PictureRow = typeof picture.$inferSelect;

export const pictureCut = pgTable("picture_cut", {
  cut: text("cut").primaryKey(),
  pictureId: uuid("picture_id").notNull(),
  focusX: real("focus_x").notNull(),
  focusY: real("focus_y").notNull(),
  made: integer("made").notNull().default(0),
  credits: text("credits").notNull().default(""),
  at: time("at").notNull().defaultNow(),
});

export const pictureUse = pgTable(
  "picture_use",
  {
    storyId: uuid("story_id").notNull(),
    pictureId: uuid("picture_id").notNull(),
    at: time("at").notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.storyId, table.pictureId] })],
);

export const pictureEvent = pgTable("picture_event", {
  id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  pictureId: uuid("picture_id").notNull(),
  at: time("at").notNull().defaultNow(),
  personId: uuid("person_id"),
  act: text("act").notNull(),
  note: text("note").notNull().default(""),
});

/** Sixty-four signs of 0 and 1. */
const signs = customType<{ data: string }>({ dataType: () => "bit(64)" });
const bytes = customType<{ data: Uint8Array }>({ dataType: () => "bytea" });

export const pictureLook = pgTable("picture_look", {
  pictureId: uuid("picture_id").primaryKey(),
  whole: signs("whole").notNull(),
  mirrored: signs("mirrored").notNull(),
  parts: signs("parts").array().notNull(),
  grey: bytes("grey").notNull(),
});

export const pictureAlike = pgTable(
  "picture_alike",
  { pictureId: uuid("picture_id").notNull(), otherId: uuid("other_id").notNull() },
  (table) => [primaryKey({ columns: [table.pictureId, table.otherId] })],
);
