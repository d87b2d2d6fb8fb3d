/**
 * A text without the characters that nobody sees and nobody means: control characters other than
 * tab and line breaks, soft hyphens (with the line break that they stood at), marks of byte order,
 * of layout and of direction that turn what follows around, and half letters. Joiners, the single
 * marks of direction and the selectors of a glyph stay: scripts and emoji need them. Ligatures that
 * were made for one typeface come apart, and an accent joins its letter.
 */
export function visibleText(text: string): string {
  return text
    .replace(/\u00ad[\r\n]+/g, "")
    .replace(invisible, "")
    .replace(ligatures, (ligature) => ligature.normalize("NFKC"))
    .replace(/\P{M}\p{M}+/gu, (letter) => letter.normalize("NFC"));
}

// Flags of regions (a black flag with tags) keep their tags.
const invisible =
  /(?![\t\n\v\f\r\u0085])\p{Cc}|\u034f|[\u00ad\u180e\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc\p{Cs}]|(?<!\u{1f3f4}[\u{e0061}-\u{e007a}]*)[\u{e0001}-\u{e007f}]/gu;

// Latin, Armenian and Hebrew ones, and the shapes of single Arabic letters; not the phrases that are one sign.
const ligatures =
  /[\ufb00-\ufb06\ufb13-\ufb17\ufb1d-\ufb4f\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdc7\ufe70-\ufefc]/g;
