import { z } from "zod";
import { door } from "@/app/door";
import { addSection, orderSections, sectionNames } from "@/db/sections";

const added = z.strictObject({ slug: z.string().max(200), names: sectionNames });
const ordered = z.strictObject({ slugs: z.array(z.string().max(80)).max(500) });

export const POST = door({ takes: added }, (person, { slug, names }) =>
  addSection(person, slug, names),
);

export const PUT = door({ takes: ordered }, (person, { slugs }) => orderSections(person, slugs));
