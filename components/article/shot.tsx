import type { CSSProperties } from "react";
import type { ShownPicture } from "@/article/pictures";
import { type RenditionFormat, renditionPath, renditionsIn } from "@/newsroom/renditions";
import { type ShotPlace, shotPlace } from "./shot-places";

/** The address of a rendition. Readers' is `renditionPath`; the workspace has its own before publication. */
export type PictureBase = (cut: string, name: string) => string;

/**
 * A picture where it stands, without words around it: the browser takes the best format and the size
 * that it needs. It has its room before it is there.
 */
export function Shot({
  picture,
  place,
  pictureBase = renditionPath,
}: {
  picture: ShownPicture;
  place: ShotPlace;
  pictureBase?: PictureBase;
}) {
  const { slot, sizes, isFirst = false } = shotPlace(place);
  const filesIn = (format: RenditionFormat) => renditionsIn(slot, picture, format);
  const addressed = (format: RenditionFormat) =>
    filesIn(format)
      .map(({ name, width }) => `${pictureBase(picture.cut, name)} ${width}w`)
      .join(", ");
  const largest = filesIn("jpg").at(-1);
  if (!largest) throw new Error(`There is no JPEG for "${slot}".`);
  return (
    <picture className="shot">
      <source type="image/avif" srcSet={addressed("avif")} sizes={sizes} />
      <source type="image/webp" srcSet={addressed("webp")} sizes={sizes} />
      <img
        src={pictureBase(picture.cut, largest.name)}
        srcSet={addressed("jpg")}
        sizes={sizes}
        width={largest.width}
        height={largest.height}
        alt={picture.alt}
        loading={isFirst ? "eager" : "lazy"}
        fetchPriority={isFirst ? "high" : undefined}
        decoding={isFirst ? undefined : "async"}
        style={isFirst ? meanwhile(picture.placeholder) : undefined}
      />
    </picture>
  );
}

/**
 * What stands there until it has come. Only for a picture that a reader waits for: the others are
 * there before they are in sight, and each costs the page's policy a hash.
 */
function meanwhile(placeholder: string): CSSProperties | undefined {
  return /^data:image\/webp;base64,[A-Za-z0-9+/]+=*$/.test(placeholder)
    ? { backgroundImage: `url(${placeholder})` }
    : undefined;
}
