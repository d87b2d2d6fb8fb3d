import type { FoundInFile } from "@/db/picture-jobs";
import type { Examined } from "@/media/examine";

/** What was found in a file, as the library has it. */
export function foundIn({ type, width, height, placeholder, metadata }: Examined): FoundInFile {
  const { city, region, country, createdAt, source, ...words } = metadata;
  return {
    type,
    width,
    height,
    placeholder,
    headline: words.headline,
    caption: words.caption,
    alt: words.alt.slice(0, 500),
    credit: (words.credit || source).slice(0, 200),
    creator: words.creator,
    copyright: words.copyright,
    people: words.people,
    places: [city, region, country].filter((place) => place !== ""),
    keywords: words.keywords,
    sourceType: words.sourceType,
    takenAt: createdAt ?? "",
    instructions: words.instructions,
    usageTerms: words.usageTerms,
    webStatement: words.webStatement,
    licensorUrl: words.licensorUrl,
    internal: words.internal,
  };
}
