/** Addresses that the site itself needs, so that no section or language page can take them. */
export const reservedSlugs = [
  "api",
  "archive",
  "author",
  "collab",
  "corrections",
  "desk",
  "history",
  "media",
  "ninjs",
  "search",
  "signin",
  "topic",
  "_next",
  "feed",
  "sitemap",
  "robots",
  "preview",
  "assets",
  "welcome",
] as const;

const slugShape = /^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u;

/** At most 80 characters: letters of any script, lower case where the script has it, digits, single hyphens. */
export function isSlug(text: string): boolean {
  return text.length <= 80 && text === text.normalize("NFC") && slugShape.test(text);
}

/** The address that a headline suggests; empty if it has neither letters nor digits. Latin letters lose their accents. */
export function slugOf(headline: string): string {
  const plain = headline
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/æ/g, "ae")
    .replace(/ø/g, "o")
    .replace(/['’]/g, "")
    .normalize("NFD")
    .replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .normalize("NFC")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{Ll}\p{Lo}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  if (plain.length <= 80) return plain;
  // Some letters are two halves of a pair, and half of one is no letter.
  const cut = plain.slice(0, 80).replace(/\p{Cs}$/u, "");
  return cut.slice(0, cut.lastIndexOf("-") > 40 ? cut.lastIndexOf("-") : 80).replace(/-$/, "");
}
