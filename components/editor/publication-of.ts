import { storyPath } from "@/newsroom/addresses";
import type { EditedStory, Paper } from "./edited-story";

/** What the newsroom's words about a publication are made of. */
export function publicationOf(
  { fields, details, path, suggestedSlug, state, people }: EditedStory,
  paper: Paper,
) {
  const main = paper.languages[0] ?? "en";
  const names = paper.sections.find(({ slug }) => slug === details.section)?.names;
  const slug = details.slug ?? suggestedSlug;
  const edition = { language: details.language, main: details.language === main };
  const isPlaced = details.section !== null && slug !== "";
  return {
    headline: fields.headline,
    section: names?.[main] ?? details.section,
    path: path ?? (isPlaced && details.section ? storyPath(edition, details.section, slug) : null),
    isLive: state.publication === "live",
    change: details.change,
    people,
  };
}
