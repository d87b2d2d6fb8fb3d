import sharp, { type OverlayOptions } from "sharp";
import { directionOf, type Language } from "@/newsroom/languages";
import { inkOf, paperWhite } from "@/newsroom/paper-mark";
import { fitText } from "./fit-text";
import { paperIcon } from "./paper-icon";
import type { Pixels } from "./pixels";
import { canSet } from "./set-text";

/** What stands on the paper's card where one of its pages is shared. */
export type CardWords = {
  paper: { name: string; language: Language };
  language: Language;
  /** Over the headline: what it is filed under. */
  label: string;
  /** Empty on the card of a whole edition. */
  headline: string;
};

export const cardSize = { width: 1200, height: 630 };

/**
 * The card as a PNG of 1200 × 630 with the paper's name and the headline. Words of which our faces do
 * not have every letter are left out, and where the name is such, its icon stands for it.
 */
export async function drawCard({ paper, language, label, headline }: CardWords): Promise<Buffer> {
  const name = (await canSet(paper.name)) ? paper.name : "";
  const title = (await canSet(headline)) ? headline.trim() : "";
  const over = (await canSet(label)) ? label.trim() : "";
  const ink = inkOf(paper.name);
  const face = "headline" as const;
  const isRightToLeft = directionOf(language) === "rtl";
  const layers: OverlayOptions[] = [];
  const put = ({ data, info }: Pixels, top: number, place: "start" | "middle" = "start") => {
    const free = cardSize.width - info.width;
    const left = place === "middle" ? Math.round(free / 2) : isRightToLeft ? free - edge : edge;
    layers.push({ input: data, raw: info, top: Math.round(top), left });
  };
  if (title === "") {
    const room = { width: inner, height: 300 };
    if (name === "") layers.push({ input: await paperIcon(paper.name, paper.language, 300) });
    else {
      const set = await fitText(name, {
        language: paper.language,
        face,
        colour: black,
        sizes: [190, 160, 140, ...large],
        room,
        isCentred: true,
      });
      put(set, (cardSize.height - set.info.height) / 2, "middle");
    }
    return await drawn([
      bar(ink),
      ruled([118, cardSize.height - 124, cardSize.height - 118]),
      ...layers,
    ]);
  }
  if (name === "")
    layers.push({
      input: await paperIcon(paper.name, paper.language, 64),
      top: 56,
      left: isRightToLeft ? cardSize.width - edge - 64 : edge,
    });
  else {
    const room = { width: inner, height: 76 };
    const set = await fitText(name, {
      language: paper.language,
      face,
      colour: black,
      sizes: small,
      room,
    });
    put(set, 50 + (76 - set.info.height) / 2);
  }
  if (over !== "") {
    const room = { width: inner, height: 52 };
    const set = await fitText(over, {
      language,
      face: "label",
      colour: ink,
      sizes: [30, 26, 22],
      room,
    });
    put(set, 172 + (44 - set.info.height) / 2);
  }
  const top = over === "" ? 178 : 236;
  const room = { width: inner, height: cardSize.height - 56 - top };
  put(await fitText(title, { language, face, colour: black, sizes: large, room }), top);
  return await drawn([bar(ink), ruled([136, 142]), ...layers]);
}

const edge = 72;
const inner = cardSize.width - 2 * edge;
const black = "#16130f";
const large = [120, 108, 96, 86, 76, 68, 60, 53, 47, 42];
const small = [56, 50, 44, 38, 33, 28];

function drawn(layers: readonly OverlayOptions[]): Promise<Buffer> {
  return sharp({ create: { ...cardSize, channels: 3, background: paperWhite } })
    .composite([...layers])
    .png({ palette: true, colours: 64, compressionLevel: 9, effort: 4 })
    .toBuffer();
}

/** The paper's colour along the top. */
function bar(ink: string): OverlayOptions {
  return {
    input: svg(`<rect width="${cardSize.width}" height="16" fill="${ink}"/>`),
    top: 0,
    left: 0,
  };
}

function ruled(heights: readonly number[]): OverlayOptions {
  const rules = heights.map((y) => `<rect x="${edge}" y="${y}" width="${inner}" height="2"/>`);
  return { input: svg(`<g fill="${black}">${rules.join("")}</g>`), top: 0, left: 0 };
}

function svg(inside: string): Buffer {
  const { width, height } = cardSize;
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${inside}</svg>`,
  );
}
