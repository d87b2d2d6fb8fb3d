import { creditOf, toldOf } from "@/article/picture-words";
import { pictureBlocks, readUse, type ShownPicture, shownPicture } from "@/article/pictures";
import type { PublishedVersion } from "@/article/published-story";
import type { Language } from "@/newsroom/languages";
import { wordsIn } from "./words";

/**
 * The pictures of a version in words, where they are not those of the version before it. They are
 * never shown: the files of what was taken out of a story are taken from the public too.
 */
export function VersionPictures({
  language,
  version,
  earlier,
}: {
  language: Language;
  version: PublishedVersion;
  earlier: PublishedVersion | undefined;
}) {
  const words = wordsIn(language);
  const pictures = picturesTold(language, version);
  const before = earlier ? picturesTold(language, earlier) : [];
  if (JSON.stringify(pictures) === JSON.stringify(before)) return null;
  return (
    <section className="version-pictures">
      <h3 className="label">{words.pictures}</h3>
      {pictures.length === 0 ? (
        <p>{words.noPictures}</p>
      ) : (
        <ul className="told-pictures">
          {pictures.map(({ caption, credit, told }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: set once
            <li key={place}>
              {caption}{" "}
              <span className="credit" dir="auto">
                {credit}
              </span>
              {told.map((one) => ` · ${one}`)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function picturesTold(language: Language, { lead, body, pictures }: PublishedVersion) {
  const shown = [
    lead,
    ...(body ? pictureBlocks(body) : []).map((block) => shownPicture(readUse(block), pictures)),
  ];
  return shown.flatMap((picture) => (picture ? [inWords(language, picture)] : []));
}

/** What stands for a picture that has no caption is what it shows. */
function inWords(language: Language, picture: ShownPicture) {
  return {
    id: picture.id,
    caption: picture.caption || picture.alt,
    credit: creditOf(picture),
    told: toldOf(language, picture),
  };
}
