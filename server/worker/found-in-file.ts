import type { FoundInFile } from "@/db/picture-jobs";
import type { Examined } from "@/media/examine";
import { type FileField, fileFields } from "@/newsroom/file-words";

/** What was found in a file, as the library has it. */
export function foundIn({ type, width, height, placeholder, metadata }: Examined): FoundInFile {
  const { city, region, country, createdAt, source, ...words } = metadata;
  const isCredited = words.credit !== "";
  const shown = (field: string) => fieldOf(field, isCredited);
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
    doubtful: [...new Set(words.doubtful.flatMap((field) => shown(field) ?? []))],
    otherwise: words.otherwise.flatMap(({ field, form, text }) => {
      const name = shown(field);
      return name ? [{ field: name, form, text }] : [];
    }),
  };
}

/** The library's field in which something of a file is shown; a source only where there is no credit. */
function fieldOf(name: string, isCredited: boolean): FileField | null {
  if (name === "city" || name === "region" || name === "country") return "places";
  if (name === "createdAt") return "takenAt";
  if (name === "source") return isCredited ? null : "credit";
  return isFileField(name) ? name : null;
}

function isFileField(name: string): name is FileField {
  return Object.hasOwn(fileFields, name);
}
