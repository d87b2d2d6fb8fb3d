/**
 * Whether a text can be kept and sent as it is: U+0000 has no place in the database, and half a
 * surrogate pair none in UTF-8. Nobody types either; a door refuses a text that holds one.
 */
export function isStorable(text: string): boolean {
  return !unstorable.test(text);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is being refused
const unstorable = /[\u0000\p{Cs}]/u;

/** The same for every text in a value as JSON holds it, names of keys included. */
export function isStorableThroughout(value: unknown): boolean {
  if (typeof value === "string") return isStorable(value);
  if (value === null || typeof value !== "object") return true;
  return Object.entries(value).every(
    ([name, inner]) => isStorable(name) && isStorableThroughout(inner),
  );
}
