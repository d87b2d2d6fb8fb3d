import { type LeftOut, leave } from "./left-out";
import type { Looks } from "./looks";

/** The most that one paste brings into the library. */
const most = 20;

/**
 * The pictures of a pasted document. Those whose bytes came along are handed out as files; the others
 * are counted, because nothing is fetched. Signs that are drawn as pictures become signs again.
 */
export function takePictures(doc: Document, looks: Looks, left: LeftOut): File[] {
  const files: File[] = [];
  for (const image of [...doc.querySelectorAll("img")]) {
    const sign = signIn(image);
    if (sign) {
      image.replaceWith(sign);
      continue;
    }
    const isSeen = !isDot(image, looks);
    const file = isSeen && files.length < most ? fileIn(image, files.length + 1) : null;
    if (file) files.push(file);
    else if (isSeen) leave(left, "pictures");
    image.remove();
  }
  for (const drawing of [...doc.querySelectorAll("svg, canvas")]) {
    if (isDrawing(drawing)) leave(left, "pictures");
    drawing.remove();
  }
  return files;
}

/** An emoji or a letter that a page draws. */
function signIn(image: Element): string | null {
  const alt = image.getAttribute("alt") ?? "";
  return alt.length <= 16 &&
    // biome-ignore lint/suspicious/noMisleadingCharacterClass: each sign of a sequence is looked at by itself
    /^[\p{Extended_Pictographic}\p{Regional_Indicator}\u200d\ufe0f\u20e3#*\d\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}]+$/u.test(
      alt,
    ) &&
    /[^\d#*]/.test(alt)
    ? alt
    : null;
}

/** A dot that counts who opens a mail, or one that only keeps things apart. */
function isDot(image: Element, looks: Looks): boolean {
  const look = looks(image);
  return ["width", "height"].some((side) => {
    const size = Number.parseFloat(image.getAttribute(side) ?? look.get(side) ?? "99");
    return size <= 3 && !(image.getAttribute(side) ?? look.get(side) ?? "").endsWith("%");
  });
}

const kinds: Readonly<Record<string, string>> = {
  "image/jpeg": "jpg",
  "image/jpg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
  "image/gif": "gif",
};

function fileIn(image: Element, number: number): File | null {
  const source = image.getAttribute("src") ?? "";
  const [, type = "", bytes = ""] = /^data:(image\/[a-z]{3,4});base64,/i.exec(source.slice(0, 60))
    ? [
        source,
        source.slice(5, source.indexOf(";")).toLowerCase(),
        source.slice(source.indexOf(",") + 1),
      ]
    : [];
  const ending = kinds[type];
  if (!ending || bytes === "") return null;
  try {
    const binary = atob(bytes.replace(/\s/g, ""));
    const given = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    return new File([given], `pasted-${number}.${ending}`, {
      type: type === "image/jpg" ? "image/jpeg" : type,
    });
  } catch {
    return null;
  }
}

/** Something to look at, not an icon beside words. */
function isDrawing(drawing: Element): boolean {
  const size = Number.parseFloat(drawing.getAttribute("width") ?? "0");
  return size >= 100 || drawing.localName === "canvas" || drawing.querySelector("text") !== null;
}
