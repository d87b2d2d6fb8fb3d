/**
 * The name of a file as the library keeps it: whole and composed (NFC), without the folders before
 * it and without what nobody sees. Controls that turn the direction of a text around are left out,
 * those that scripts need (joiners, marks of direction) stay. "picture" where nothing is left.
 */
export function keptFileName(given: string): string {
  const seen = given
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(unseen, "");
  const last = seen.split(/[\\/]/).findLast((part) => /[^\s.]/.test(part)) ?? "";
  return last.trim() || "picture";
}

/** Soft hyphens, spaces without width, embeddings, overrides and isolates, halves of characters, and what is none. */
const unseen =
  /[\u00ad\u180e\u200b\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** The most bytes that a file system takes for a name. */
const mostBytes = 255;

/** How a file of each type may end; the first is put on where a name ends otherwise. */
const endings: Record<string, readonly string[]> = {
  jpeg: ["jpg", "jpeg", "jpe", "jfif"],
  png: ["png"],
  webp: ["webp"],
  gif: ["gif"],
};

/**
 * The name under which a file is saved on any system: one that ends as its type does, without signs
 * that Windows reserves, and cut in the middle, between whole letters, where it is too long.
 */
export function downloadName(kept: string, type: string): string {
  const [ending = "bin", ...others] = endings[type] ?? [];
  const named = trimmed(keptFileName(kept).replace(/[<>:"|?*]/g, "_"));
  const found = /\.([a-z]{2,4})$/i.exec(named)?.[1] ?? "";
  const isRight = [ending, ...others].includes(found.toLowerCase());
  const [stem, last] = isRight ? [named.slice(0, -found.length - 1), found] : [named, ending];
  return `${shortened(harmless(stem), mostBytes - last.length - 1)}.${last}`;
}

/** Windows drops points and spaces at the end of a name; other systems hide what begins with a point. */
function trimmed(name: string): string {
  let [start, end] = [0, name.length];
  while (end > start && ". ".includes(name[end - 1] ?? "")) end--;
  while (start < end && ". ".includes(name[start] ?? "")) start++;
  return name.slice(start, end);
}

/** Windows takes these for devices, whatever follows after a point. */
const devices = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\s*(?:\.|$))/i;

function harmless(stem: string): string {
  return devices.test(stem) ? `_${stem}` : stem || "picture";
}

/** Beginning and end of a name stay: numbers of a series stand at its end. */
function shortened(stem: string, most: number): string {
  if (bytesIn(stem) <= most) return stem;
  const letters = [...new Intl.Segmenter().segment(stem)].map(({ segment }) => segment);
  const [head, tail] = [letters.slice(0, -16), letters.slice(-16)];
  while (tail.length > 0 && bytesIn(tail.join("")) > most / 2) tail.shift();
  const end = `…${tail.join("")}`;
  let start = "";
  for (const letter of head) {
    if (bytesIn(start + letter + end) > most) break;
    start += letter;
  }
  return start + end;
}

function bytesIn(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** The same name for programs that know nothing but ASCII: accents go, other letters become "_". */
export function plainFileName(name: string): string {
  const at = name.lastIndexOf(".");
  const plain = (text: string) =>
    text
      .normalize("NFKD")
      .replace(/\p{M}+/gu, "")
      .replace(/[^\w.-]+/g, "_");
  return `${plain(name.slice(0, at)).slice(0, 90)}${plain(name.slice(at))}`;
}
