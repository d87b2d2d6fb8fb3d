import { z } from "zod";
import { door } from "@/app/door";
import { picturesFor } from "@/db/picture-list";
import { takeUpload } from "@/media/uploads";
import { pictureFilterNames } from "@/newsroom/library";
import { provenanceStates, rightsKindNames } from "@/newsroom/rights";

const key = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z_[0-9a-f-]{36}$/);

const asks = z.strictObject({
  q: z.string().max(400).optional(),
  rights: z.enum(rightsKindNames).optional(),
  provenance: z.enum(provenanceStates).optional(),
  filter: z.enum(pictureFilterNames).optional(),
  before: key.optional(),
});

export const GET = door({ takes: asks, turn: "search" }, (person, { q, before, ...rest }) => {
  const [at = "", id = ""] = before?.split("_") ?? [];
  return picturesFor(person, { ...rest, words: q, before: before ? { at, id } : undefined });
});

const takes = z.strictObject({
  upload: z.string().max(120),
  fileName: z.string().max(1_000),
  evidenceOf: z.uuid().nullable().default(null),
});

/** What was uploaded becomes a picture of the library; asked again it is the same. */
export const POST = door({ takes, limit: 10_000 }, takeUpload);
