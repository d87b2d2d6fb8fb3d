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

const slugShape =
  /^(?!\p{M})[\p{Ll}\p{Lo}\p{Lm}\p{N}\p{M}]+(?:-(?!\p{M})[\p{Ll}\p{Lo}\p{Lm}\p{N}\p{M}]+)*$/u;
const longest = 80;

/** At most 80 characters: letters of any script with their vowel signs, lower case where the script has it, digits, single hyphens. */
export function isSlug(text: string): boolean {
  return text.length <= longest && text === text.normalize("NFKC") && slugShape.test(text);
}

/** The same, and no word that the site itself needs: what a story or a section may stand under. */
export function isStorySlug(text: string): boolean {
  return isSlug(text) && !isReservedSlug(text);
}

export function isReservedSlug(text: string): boolean {
  const reserved: readonly string[] = reservedSlugs;
  return reserved.includes(text);
}

/**
 * Whether a text may stand in an address that is asked for. Wider than what is made now: an earlier
 * Stet cut addresses so that two hyphens stood in a row, or half of a letter.
 */
export function mayBeSlug(text: string): boolean {
  return /^[\p{Ll}\p{Lo}\p{Lm}\p{N}\p{M}\ufffd-]{1,100}$/u.test(text);
}

/**
 * The address that a headline suggests; empty if it has neither letters nor digits. Latin letters
 * lose their accents, Arabic and Hebrew ones the signs that few people write; the vowel signs of
 * other scripts stay. What cannot be seen disappears. It ends at a word where it can.
 */
export function slugOf(headline: string): string {
  return cutSlug(
    headline
      .replace(/(\d)(?=[¼-¾⅐-⅞])/g, "$1 ")
      .replace(/[™℠]/g, " ")
      .replace(apostrophes, "")
      .normalize("NFKC")
      .replace(apostrophes, "")
      .replace(unseen, "")
      .toLowerCase()
      .normalize("NFD")
      .replace(/[\u0610-\u061a\u0640\u064b-\u0652\u0656-\u065f\u06d6-\u06ed]/g, "")
      .replace(/((?!\p{M})[\p{Script=Latin}\p{Script=Hebrew}])\p{M}+/gu, "$1")
      .replace(plainLetters, (letter) => plainly[letter] ?? letter)
      .normalize("NFC")
      // A sign over a letter of these scripts that has no letter of its own is an accent.
      .replace(/((?!\p{M})[\p{Script=Greek}\p{Script=Cyrillic}\p{N}])\p{M}+/gu, "$1")
      .replace(/[^\p{Ll}\p{Lo}\p{Lm}\p{N}\p{M}]+/gu, "-")
      .replace(/(^|-)\p{M}+/gu, "$1")
      .replace(/-{2,}/g, "-")
      .replace(/^-|-$/g, "")
      .normalize("NFKC"),
    longest,
  );
}

/** The address with a number at its end, for the second story and those after it. */
export function numberedSlug(slug: string, number: number): string {
  if (number === 1) return slug;
  const ending = `-${number}`;
  return cutSlug(slug, longest - ending.length) + ending;
}

const apostrophes = /['’‘‛ʼʻʽ`´ʹ′]/g;
// A soft hyphen where a line ends has parted a word.
const unseen =
  /\u00ad[\r\n]+|(?![\t\n\v\f\r])[\p{Cf}\p{Cc}\p{Variation_Selector}\p{Emoji_Modifier}]|\u034f|\u20e3/gu;

/** Letters that no decomposition takes apart. */
const plainly: Record<string, string> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ı: "i" };
const plainLetters = /[ßæœøı]/g;

/** So much of an address as fits: whole words, else whole letters with the signs that belong to them. */
function cutSlug(slug: string, length: number): string {
  if (slug.length <= length) return slug;
  const word = slug.slice(0, length + 1).lastIndexOf("-");
  if (word > length / 2) return slug.slice(0, word);
  let end = length;
  while (end > 1 && !isEndOfLetter(slug.slice(0, end), slug.slice(end))) end -= 1;
  return slug.slice(0, end).replace(/-$/, "");
}

function isEndOfLetter(before: string, after: string): boolean {
  if (/\p{Cs}$/u.test(before) || /^\p{M}/u.test(after)) return false;
  return !boundToNext.test(before);
}

// A vowel that is written before its letter (Thai, Lao), or a sign that binds two letters into one.
const boundToNext =
  /[เ-ไເ-ໄ]$|[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0c4d\u0ccd\u0d4d\u0dca\u1039\u17d2]$/u;
