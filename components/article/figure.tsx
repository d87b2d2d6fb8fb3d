import { Fragment, type ReactNode } from "react";
import { isWebHref } from "@/article/links";
import { creditOf, toldOf } from "@/article/picture-words";
import type { ShownPicture } from "@/article/pictures";
import { settled } from "@/newsroom/bidi";
import { directionOf, type Language } from "@/newsroom/languages";
import { Line } from "./line";
import { shapeOf } from "./shape";
import { type PictureBase, Shot } from "./shot";
import type { ShotPlace } from "./shot-places";

/** A picture of a story with what is said of it: its caption, whom to credit, who verified it, what it is. */
export function Figure({
  picture,
  language,
  place,
  className,
  position,
  pictureBase,
}: {
  picture: ShownPicture;
  language: Language;
  place: ShotPlace;
  className?: string;
  /** Its place among others, in words. */
  position?: string;
  pictureBase?: PictureBase;
}) {
  const { caption } = picture;
  const credit = creditOf(picture);
  const told = toldOf(language, picture);
  const isSilent = !position && caption === "" && credit === "" && told.length === 0;
  return (
    <figure className={className} data-shape={shapeOf(picture)}>
      <Shot picture={picture} place={place} pictureBase={pictureBase} />
      {isSilent ? null : (
        <figcaption>
          {position ? <span className="position">{position} </span> : null}
          {caption ? (
            <span className="caption" dir="auto">
              <Line text={caption} around={directionOf(language)} />
            </span>
          ) : null}{" "}
          {credit ? (
            <span className="credit" data-part="credit" dir="auto" translate="no">
              <Credited licence={picture.licence}>
                <Line text={credit} around={directionOf(language)} />
              </Credited>
            </span>
          ) : null}
          {told.map((words, place) => (
            <Fragment key={words}>
              {credit || place > 0 ? "\u00a0· " : null}
              <bdi className="told">{settled(words)}</bdi>
            </Fragment>
          ))}
        </figcaption>
      )}
    </figure>
  );
}

/** What is free under a licence leads to its words. The address may be from a file's own metadata. */
function Credited({ licence, children }: { licence: string; children: ReactNode }) {
  return isWebHref(licence) ? (
    <a href={licence} rel="license">
      {children}
    </a>
  ) : (
    children
  );
}
