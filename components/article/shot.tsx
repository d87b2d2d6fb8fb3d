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
    <span className="shot">
      {isFirst && <Meanwhile placeholder={picture.placeholder} />}
      <picture>
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
        />
      </picture>
    </span>
  );
}

/**
 * What stands there until it has come. Only for a picture that a reader waits for: the others are
 * there before they are in sight. A drawing, and no background: as a style of its own it would have
 * to stand in the page's policy, which is the same for every page.
 */
function Meanwhile({ placeholder }: { placeholder: string }) {
  if (!/^data:image\/webp;base64,[A-Za-z0-9+/]+=*$/.test(placeholder)) return null;
  return (
    <svg aria-hidden="true">
      <image href={placeholder} width="100%" height="100%" preserveAspectRatio="xMidYMid slice" />
    </svg>
  );
}
