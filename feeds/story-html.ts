import type { PublishedStory } from "@/article/published-story";
import { bodyHtml, escapeHtml, figureHtml } from "@/article/to-html";
import { changeWords } from "@/newsroom/change-words";
import { absolute } from "./absolute";

/** The whole story as a reader elsewhere gets it: its picture, the text, its source line, and the notes that readers are owed. */
export function storyHtml(siteUrl: string, story: PublishedStory): string {
  const lead = story.lead ? figureHtml(story.lead, { siteUrl, language: story.language }) : "";
  return inLanguage(story, `${lead}${textHtml(siteUrl, story)}`);
}

/** The same without the picture over it, for where that is sent beside the text. */
export function storyTextHtml(siteUrl: string, story: PublishedStory): string {
  return inLanguage(story, textHtml(siteUrl, story));
}

function inLanguage({ language, direction }: PublishedStory, html: string): string {
  return `<div lang="${language}" dir="${direction}">${html}</div>`;
}

function textHtml(siteUrl: string, story: PublishedStory): string {
  const { language, pictures } = story;
  const page = absolute(siteUrl, story.path);
  const dateline = story.dateline === "" ? "" : `<p>${escapeHtml(story.dateline)}</p>`;
  const source = story.sourceLine === "" ? "" : `<p>${escapeHtml(story.sourceLine)}</p>`;
  const body = bodyHtml(story.body, { siteUrl, page, language, pictures });
  return `${dateline}${body}${source}${notesHtml(story)}`;
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
