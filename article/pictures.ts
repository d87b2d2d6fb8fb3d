import type { TextFieldName } from "@/newsroom/fields";
import type { SourceType } from "@/newsroom/source-types";
import type { Body, BodyNode } from "./body";

/**
 * What readers may know of a picture of the library, as it was when the text that uses it was
 * hashed. `cut` is the key of its renditions, new with every focal point; sizes are in pixels,
 * upright. `verifiedBy` is "" where readers are told nothing of it.
 */
export type PictureFacts = {
  id: string;
  cut: string;
  width: number;
  height: number;
  /** A very small picture of it as a data address, shown until it is there. */
  placeholder: string;
  caption: string;
  alt: string;
  credit: string;
  verifiedBy: string;
  sourceType: SourceType | null;
  copyright: string;
  /** The address of the licence, or "". */
  licence: string;
};

/** The picture over a story, chosen like its section; its words are written with the text. */
export type LeadPicture = { picture: string; isDecorative: boolean };

/** What a story says of a picture where it uses it. Empty words are taken from the library. */
export type PictureUse = {
  picture: string;
  caption: string;
  alt: string;
  credit: string;
  isDecorative: boolean;
};

/** A picture as it stands in a story: its own words, or else the library's. */
export type ShownPicture = PictureFacts & { isDecorative: boolean };

/** The picture with the words of this use. Null if the library's facts of it are not there. */
export function shownPicture(
  use: PictureUse,
  library: readonly PictureFacts[],
): ShownPicture | null {
  const facts = library.find(({ id }) => id === use.picture);
  if (!facts) return null;
  return {
    ...facts,
    caption: use.caption || facts.caption,
    alt: use.isDecorative ? "" : use.alt || facts.alt,
    credit: use.credit || facts.credit,
    isDecorative: use.isDecorative,
  };
}

/** What a picture block says. */
export function readUse(node: BodyNode): PictureUse {
  const { picture, alt, credit, isDecorative } = node.attrs ?? {};
  return {
    picture: String(picture ?? ""),
    caption: (node.content ?? []).map(({ text }) => text ?? "").join(""),
    alt: String(alt ?? ""),
    credit: String(credit ?? ""),
    isDecorative: isDecorative === true,
  };
}

/** Every picture block of a body, in order, those of galleries too. */
export function pictureBlocks(body: Pick<Body, "content">): BodyNode[] {
  return body.content.flatMap((node) => {
    if (node.type === "picture") return [node];
    return node.type === "gallery" ? pictureBlocks({ content: node.content ?? [] }) : [];
  });
}

/** The ids of all pictures that a story uses, each once. */
export function picturesUsedIn(body: Body, lead: LeadPicture | null): string[] {
  return [
    ...new Set([
      ...(lead ? [lead.picture] : []),
      ...pictureBlocks(body).map((node) => readUse(node).picture),
    ]),
  ];
}

/** A copy with its lead picture and what was known of its pictures. */
export type PicturedCopy = {
  fields: Record<TextFieldName, string>;
  body: Body;
  lead: LeadPicture | null;
  pictures: readonly PictureFacts[];
};

/** The pictures of a copy as a text, a paragraph for each, so that two states of it can be compared. */
export function picturesInWords({ fields, body, lead, pictures }: PicturedCopy): string {
  const leadUse = lead && {
    ...lead,
    caption: fields.leadCaption,
    alt: fields.leadAlt,
    credit: fields.leadCredit,
  };
  const uses = [
    ...(leadUse ? [{ place: "Lead picture", use: leadUse }] : []),
    ...pictureBlocks(body).map((node) => ({ place: "Picture", use: readUse(node) })),
  ];
  return uses
    .map(({ place, use }) => {
      const shown = shownPicture(use, pictures);
      if (!shown) return `${place}: not in the library.`;
      const said = [shown.caption, shown.credit, shown.isDecorative ? "decorative" : shown.alt];
      const file = `file ${shown.id.slice(0, 4)}, crop ${shown.cut.slice(0, 4)}`;
      return `${place}: ${[...said.filter((text) => text !== ""), file].join(" | ")}`;
    })
    .join("\n\n");
}
