import { readFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import type { Language } from "@/newsroom/languages";
import { lettersOf } from "./letters-of";
import type { Pixels } from "./pixels";

type Setting = {
  language: Language;
  face: "headline" | "label";
  /** In pixels, as is the width that lines are broken to. */
  size: number;
  width: number;
  colour: string;
  isCentred?: boolean;
  /** Whether a word that is wider than the line is broken; else it stands out of it. */
  breaksWords?: boolean;
};

/**
 * Words as a picture, cut to their ink: set in the faces that readers' pages have, read from the
 * project, so that a machine without a single font sets every script that the paper speaks.
 */
export async function setText(words: string, setting: Setting): Promise<Pixels> {
  await facesReady();
  const { language, face, size, width, colour } = setting;
  const { isCentred = false, breaksWords = false } = setting;
  const markup = `<span foreground="${colour}" lang="${language}" letter_spacing="${tracking(setting, words)}">${escaped(words)}</span>`;
  return await sharp({
    text: {
      text: markup,
      font: `${familiesOf(language, face)} ${size}`,
      dpi: 72,
      rgba: true,
      width,
      align: isCentred ? "centre" : "left",
      wrap: breaksWords ? "word-char" : "word",
      spacing: Math.round(size * (joinsLetters(words) ? 0.1 : -0.03)),
    },
  })
    .raw()
    .toBuffer({ resolveWithObject: true });
}

/** Whether the paper's own faces have every letter. Others would come from the machine, or as empty boxes. */
export async function canSet(words: string): Promise<boolean> {
  covered ??= readLetters();
  const letters = await covered;
  return [...words].every((letter) => letters.has(letter.codePointAt(0) ?? 0));
}

const names = ["headline", "headline-more", "label", "label-more", "arabic", "urdu"];
let ready: Promise<void> | undefined;
let covered: Promise<Set<number>> | undefined;

/** Families are named by fonts/cut.mjs. */
function familiesOf(language: Language, face: Setting["face"]): string {
  const latin = [`Stet ${face}`, `Stet ${face}-more`];
  const arabic = language === "ur" ? ["Stet urdu", "Stet arabic"] : ["Stet arabic"];
  return (joinedLanguages.has(language) ? [...arabic, ...latin] : [...latin, ...arabic]).join(",");
}

const joinedLanguages = new Set<Language>(["ar", "fa", "ur"]);

function joinsLetters(words: string): boolean {
  return /\p{Script=Arabic}/u.test(words);
}

/** In 1024ths of a point. A headline is set a little tighter, but never where letters are joined. */
function tracking({ face, size }: Setting, words: string): number {
  return face === "label" || joinsLetters(words) ? 0 : Math.round(size * -0.022 * 1024);
}

/** A face that was used once is known from then on, for letters that another lacks. */
function facesReady(): Promise<void> {
  ready ??= (async () => {
    for (const name of names)
      await sharp({
        text: { text: ".", font: `Stet ${name} 10`, fontfile: fileOf(name) },
      }).toBuffer();
  })();
  return ready;
}

async function readLetters(): Promise<Set<number>> {
  const fonts = await Promise.all(names.map((name) => readFile(fileOf(name))));
  const shared = [..." \u200c\u200d\u200e\u200f\u2066\u2067\u2068\u2069\u00ad"];
  return new Set([
    ...fonts.flatMap((font) => [...lettersOf(font)]),
    ...shared.map((letter) => letter.codePointAt(0) ?? 0),
  ]);
}

/** Cut with the pages' faces, by components/site/fonts/cut.mjs: the setter reads no woff2. */
function fileOf(name: string): string {
  return path.join(/* turbopackIgnore: true */ process.cwd(), "media", "faces", `${name}.ttf`);
}

function escaped(words: string): string {
  return words.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
