/**
 * A text whose letters were written in UTF-8, read as Windows-1252 and written in UTF-8 again
 * (`MÃ¼nchen`, `donâ€™t`), as it was before; any other text as it is.
 */
export function undoubled(text: string): string {
  const runs = [...text.matchAll(foreign)].flatMap(([run]) => {
    const letters = lettersIn(run);
    return letters === null ? [] : [{ run, letters }];
  });
  // A letter before a sign of quotation may come to a letter of some script by chance: “SPAß”.
  if (runs.every(({ run }) => byChance.test(run))) return text;
  const known = new Map(runs.map(({ run, letters }) => [run, letters]));
  return text.replace(foreign, (run) => known.get(run) ?? run);
}

/** What Windows-1252 has for 0x80 to 0x9F, with the controls in its gaps. */
const windows = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

const foreign = /[\u0080-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2,}/g;
const byChance = /^.[‘’“”–—…›»«‹]$/;

const utf8 = new TextDecoder("utf-8", { fatal: true });

function lettersIn(run: string): string | null {
  const bytes = Uint8Array.from(run, (letter) => {
    const at = windows.indexOf(letter);
    return at < 0 ? letter.charCodeAt(0) : 0x80 + at;
  });
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}
