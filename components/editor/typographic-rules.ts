import type { Language } from "@/newsroom/languages";

type Quotes = { double: readonly [string, string]; single: readonly [string, string] };

const english: Quotes = { double: ["“", "”"], single: ["‘", "’"] };
const guillemets: Quotes = { double: ["«", "»"], single: ["‹", "›"] };

/** The house's marks by language. French sets a narrow no-break space inside its guillemets. */
const quotes = {
  en: english,
  ar: { double: ["«", "»"], single: ["‹", "›"] },
  de: { double: ["„", "“"], single: ["‚", "‘"] },
  es: { double: ["«", "»"], single: ["‘", "’"] },
  fa: guillemets,
  fr: { double: ["«\u202f", "\u202f»"], single: ["‹\u202f", "\u202f›"] },
  he: { double: ["”", "”"], single: ["’", "’"] },
  it: { double: ["«", "»"], single: ["‘", "’"] },
  nl: { double: ["“", "”"], single: ["‘", "’"] },
  pt: { double: ["«", "»"], single: ["‘", "’"] },
  tr: { double: ["“", "”"], single: ["‘", "’"] },
  ur: { double: ["“", "”"], single: ["‘", "’"] },
} satisfies Record<Language, Quotes>;

/** What stands instead of a typed character: how many characters before it go, and what comes. */
export type Setting = { remove: number; insert: string };

/**
 * How a typed character is set, by the language and what stands before it. Null: as typed. Only
 * single characters are set; pasted and dictated text stays as it came.
 */
export function settingOf(typed: string, before: string, language: Language): Setting | null {
  const last = before.at(-1) ?? "";
  if (typed === '"' || typed === "'") {
    const kind = typed === '"' ? "double" : "single";
    const [open, close] = quotes[language][kind];
    // Inside a word it is an apostrophe in every language; before digits of a year, too, but who knows.
    if (kind === "single" && /[\p{L}\p{N}]/u.test(last)) return { remove: 0, insert: "’" };
    const opens = last === "" || /[\s([{«“„‘‚‹—–\-/\u202f]/u.test(last);
    return { remove: 0, insert: opens ? open : close };
  }
  if (typed === "-" && before.endsWith("-") && !before.endsWith("--"))
    return { remove: 1, insert: "—" };
  if (typed === "." && before.endsWith("..") && !before.endsWith("..."))
    return { remove: 2, insert: "…" };
  if (typed === " " && /\s-$/.test(before)) return { remove: 1, insert: "– " };
  return null;
}
