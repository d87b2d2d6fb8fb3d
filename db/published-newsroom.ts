import { sql } from "drizzle-orm";
import { asReader } from "@/db/client";
import {
  publishedNewsroom as newsroomView,
  publishedSection as sectionView,
} from "@/db/schema/published";
import { settledThroughout } from "@/newsroom/bidi";
import type { Newsroom, Section } from "@/newsroom/newsroom";

/** The paper as its readers know it, in one question, because every page asks it. */
export async function theNewsroom(): Promise<Newsroom> {
  const { position, slug, names } = sectionView;
  const [row] = await asReader()
    .select({
      newsroom: newsroomView,
      sections: sql<Section[]>`(
        select coalesce(jsonb_agg(jsonb_build_object('slug', ${slug}, 'names', ${names})
          order by ${position}, ${slug}), '[]')
        from ${sectionView})`,
    })
    .from(newsroomView);
  if (!row) throw new Error("The newsroom has no settings yet.");
  return settledThroughout({ ...row.newsroom, sections: row.sections });
}
