import type { ShownPicture } from "@/article/pictures";
import { Figure } from "@/components/article/figure";
import { shapeOf } from "@/components/article/shape";
import type { PictureBase } from "@/components/article/shot";
import type { Language } from "@/newsroom/languages";
import type { StoryKind } from "@/newsroom/story";

const across: readonly StoryKind[] = ["feature", "gallery"];

/** The picture over a story. Where the pictures carry the story it goes across the page. */
export function LeadFigure({
  picture,
  kind,
  language,
  pictureBase,
}: {
  picture: ShownPicture;
  kind: StoryKind;
  language: Language;
  pictureBase?: PictureBase;
}) {
  const place =
    shapeOf(picture) === "tall" ? "leadTall" : across.includes(kind) ? "leadAcross" : "lead";
  return (
    <Figure
      picture={picture}
      language={language}
      place={place}
      className="lead-picture"
      pictureBase={pictureBase}
    />
  );
}
