import type { HTMLAttributes } from "react";
import type { BodyNode } from "@/article/body";
import { pictureBlocks, readUse, type ShownPicture, shownPicture } from "@/article/pictures";
import type { Setting } from "./blocks";
import { Figure } from "./figure";
import { frameFor, shapeOf } from "./shape";
import type { ShotPlace } from "./shot-places";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "stet-gallery": HTMLAttributes<HTMLElement>;
    }
  }
}

/** Where public/assets/gallery.js is, which adds buttons and keys to the rows of a page. */
export const galleryScript = "/assets/gallery.js";

/**
 * Pictures that belong together. In the run of a text they stand in a row that is drawn along by
 * hand or by key, so that the text is not torn apart; where the pictures are the story, one under
 * another at their full size.
 */
export function Gallery({ node, setting }: { node: BodyNode; setting: Setting }) {
  const { words, language, galleries, pictureBase } = setting;
  const pictures = pictureBlocks({ content: [node] }).flatMap(
    (block) => shownPicture(readUse(block), setting.pictures) ?? [],
  );
  if (pictures.length === 0) return null;
  const figures = pictures.map((picture, place) => (
    <Figure
      // biome-ignore lint/suspicious/noArrayIndexKey: set once; a picture may stand here twice
      key={place}
      picture={picture}
      language={language}
      place={galleries === "row" ? "gallery" : placeInSequence(picture)}
      position={pictures.length > 1 ? words.position(place + 1, pictures.length) : undefined}
      pictureBase={pictureBase}
    />
  ));
  if (galleries === "sequence") return <div className="sequence">{figures}</div>;
  return (
    <stet-gallery
      className="gallery"
      data-frame={frameFor(pictures)}
      data-previous={words.previousPicture}
      data-next={words.nextPicture}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be within reach of the keyboard */}
      <section className="row" aria-label={words.gallery(pictures.length)} tabIndex={0}>
        {figures}
      </section>
    </stet-gallery>
  );
}

function placeInSequence(picture: ShownPicture): ShotPlace {
  return shapeOf(picture) === "tall" ? "sequenceTall" : "sequence";
}
