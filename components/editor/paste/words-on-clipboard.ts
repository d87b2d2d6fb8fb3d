import { cleanPaste } from "./clean-paste";

/** What a field of one line takes from a clipboard: the words that were seen, if their looks came along, else the plain text. */
export function wordsOn(clipboard: DataTransfer | null): string {
  const html = clipboard?.getData("text/html") ?? "";
  const text = clipboard?.getData("text/plain") ?? "";
  if (html.trim() === "") return text;
  const read = (given: string) => new DOMParser().parseFromString(given, "text/html");
  const hasWords = (read(html).body.textContent ?? "").trim() !== "";
  if (!hasWords) return text;
  const clean = read(
    cleanPaste(html, {
      read,
      quotes: [
        ["“", "”"],
        ["‘", "’"],
      ],
    }).html,
  );
  for (const line of clean.querySelectorAll("br")) line.replaceWith(" ");
  return [...clean.body.querySelectorAll("p, h2, h3, aside")]
    .map((block) => block.textContent ?? "")
    .join(" ");
}
