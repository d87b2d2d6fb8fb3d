import type { PublishedStory } from "@/article/published-story";
import { bodyHtml, escapeHtml } from "@/article/to-html";
import { changeWords } from "@/newsroom/change-words";
import { absolute } from "./absolute";

/** The whole story as a reader elsewhere gets it: the text, its source line, and the notes that readers are owed. */
export function storyHtml(siteUrl: string, story: PublishedStory): string {
  const page = absolute(siteUrl, story.path);
  const dateline = story.dateline === "" ? "" : `<p>${escapeHtml(story.dateline)}</p>`;
  const source = story.sourceLine === "" ? "" : `<p>${escapeHtml(story.sourceLine)}</p>`;
  return `<div lang="${story.language}" dir="${story.direction}">${dateline}${bodyHtml(story.body, { siteUrl, page, pictures: story.pictures })}${source}${notesHtml(story)}</div>`;
}

function notesHtml(story: PublishedStory): string {
  if (story.notes.length === 0) return "";
  const words = changeWords(story.language);
  const notes = story.notes.map(
    ({ kind, at, note }) =>
      `<p><strong>${escapeHtml(words[kind])}</strong> <time datetime="${escapeHtml(at)}">${escapeHtml(at.slice(0, 10))}</time>: ${escapeHtml(note)}</p>`,
  );
  return `<hr>${notes.join("")}`;
}
