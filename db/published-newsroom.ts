import { asc } from "drizzle-orm";
import { asReader } from "@/db/client";
import {
  publishedNewsroom as newsroomView,
  publishedSection as sectionView,
} from "@/db/schema/published";
import type { Newsroom } from "@/newsroom/newsroom";

/** The paper as its readers know it. */
export async function theNewsroom(): Promise<Newsroom> {
  const [row] = await asReader().select().from(newsroomView);
  if (!row) throw new Error("The newsroom has no settings yet.");
  const sections = await asReader()
    .select({ slug: sectionView.slug, names: sectionView.names })
    .from(sectionView)
    .orderBy(asc(sectionView.position), asc(sectionView.slug));
  return { ...row, sections };
}
