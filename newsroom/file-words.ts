/** What a file may say of a picture, as the desk calls it. */
export const fileFields = {
  headline: "Headline",
  caption: "Caption",
  alt: "Alternative text",
  credit: "Credit",
  creator: "Creator",
  copyright: "Copyright",
  people: "People",
  places: "Places",
  keywords: "Keywords",
  takenAt: "When it was taken",
  instructions: "Instructions",
  usageTerms: "Usage terms",
} as const;
export type FileField = keyof typeof fileFields;
export const fileFieldNames = Object.keys(fileFields) as FileField[];

/** What an older form of a file's metadata says otherwise than the one that is believed. */
export type OtherSaying = { field: FileField; form: "IPTC-IIM" | "EXIF"; text: string };

/** What stands against publishing a picture whose file leaves its letters in doubt; null if nothing does. */
export function doubtIn(doubtful: readonly FileField[]): string | null {
  if (doubtful.length === 0) return null;
  const named = doubtful.map((field) => fileFields[field]);
  return `The file does not say in which letters it is written: look whether these are read right: ${named.join(", ")}.`;
}
