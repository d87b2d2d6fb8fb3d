const ligatures: Readonly<Record<string, string>> = {
  "\ufb00": "ff",
  "\ufb01": "fi",
  "\ufb02": "fl",
  "\ufb03": "ffi",
  "\ufb04": "ffl",
  "\ufb05": "st",
  "\ufb06": "st",
};

/**
 * A text from elsewhere with the characters that its words are made of. Hyphens that only a line's
 * end shows go together with that end (PDF viewers write them as U+0002 and U+FFFE too), typesetters'
 * ligatures become letters, and what nobody sees goes: control characters, marks of byte order, blanks
 * without width, halves of characters, letters in invisible tags. Joiners and marks of direction, which
 * scripts need, stay. Line ends are "\n" afterwards.
 */
export function mendCharacters(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: Word writes its line ends so
      .replace(/\r\n?|[\u000b\u0085\u2028\u2029]/g, "\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0002\u00ad\ufffe][ \t]*\n[ \t]*/g, "")
      // A page's end parts words, and is no character.
      .replace(/\f/g, " ")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\ufeff\ufffe\uffff]/g, "")
      .replace(/[\ufb00-\ufb06]/g, (sign) => ligatures[sign] ?? sign)
      // The flags of England, Scotland and Wales are a black flag and tags.
      .replace(/(\u{1f3f4}[\u{e0020}-\u{e007f}]+)|[\u{e0000}-\u{e007f}]/gu, "$1")
      .replace(/\p{Surrogate}/gu, "")
  );
}
