import { visibleText } from "@/newsroom/characters";

/**
 * A text from elsewhere with the characters that its words are made of: what is seen of it, see
 * newsroom/characters.ts. Hyphens that only a line's end shows go together with that end (PDF viewers
 * write them as U+0002 and U+FFFE too), and a page's end is a blank. Line ends are "\n" afterwards.
 */
export function mendCharacters(text: string): string {
  const lines = text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: Word writes its line ends so
    .replace(/\r\n?|[\u000b\u0085\u2028\u2029]/g, "\n")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0002\u00ad\ufffe][ \t]*\n[ \t]*/g, "")
    // A page's end parts words, and is no character.
    .replace(/\f/g, " ");
  return visibleText(lines).replace(/[\ufffe\uffff]/g, "");
}
