import { atDesk } from "@/db/client";
import { theSettings } from "@/db/settings-read";
import { sectionName } from "@/newsroom/newsroom";

/** The names and the zone that every list tells its stories with. */
export async function listWords() {
  const newsroom = await theSettings(atDesk());
  const main = newsroom.languages[0] ?? "en";
  const names = newsroom.sections.map(({ slug }) => [slug, sectionName(newsroom, slug, main)]);
  return { sections: Object.fromEntries(names) as Record<string, string>, zone: newsroom.zone };
}
