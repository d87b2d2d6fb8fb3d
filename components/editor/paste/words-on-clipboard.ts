import type { Language } from "@/newsroom/languages";
import { cleanPaste } from "./clean-paste";
import { leftOutWords, nothingLeftOut } from "./left-out";
import { quotesOf } from "./quotes-of";

/**
 * What a field of one line takes from a clipboard: the words that were seen, if their looks came along,
 * else the plain text. `left` says in sentences what was not meant to come, or is "".
 */
export function wordsOn(
  clipboard: DataTransfer | null,
  language: Language,
): { words: string; left: string } {
  const html = clipboard?.getData("text/html") ?? "";
  const text = clipboard?.getData("text/plain") ?? "";
  if (html.trim() === "") return { words: text, left: "" };
  const read = (given: string) => new DOMParser().parseFromString(given, "text/html");
  const hasWords = (read(html).body.textContent ?? "").trim() !== "";
  if (!hasWords) return { words: text, left: "" };
  const came = cleanPaste(html, { read, quotes: quotesOf(language) });
  const clean = read(came.html);
  for (const line of clean.querySelectorAll("br")) line.replaceWith(" ");
  const words = [...clean.body.querySelectorAll("p, h2, h3, aside")]
    .map((block) => block.textContent ?? "")
    .join(" ");
  // A line holds no link, so nothing is to be said of where one leads.
  const { links: _, passwords: __, ...counts } = came.left.counts;
  return { words, left: leftOutWords({ ...nothingLeftOut(), counts }) };
}
