import { z } from "zod";
import { door } from "@/app/door";
import { removeSection, renameSection, sectionNames } from "@/db/sections";
import { isSlug } from "@/newsroom/slugs";

const renamed = z.strictObject({ names: sectionNames });
const place = z.object({ slug: z.string().refine(isSlug) });

export const PATCH = door({ takes: renamed, place }, (person, { names }, { slug }) =>
  renameSection(person, slug, names),
);

export const DELETE = door({ takes: z.strictObject({}), place }, (person, _, { slug }) =>
  removeSection(person, slug),
);
