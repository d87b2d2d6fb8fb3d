/** The furniture inside a story, in the reader's language. */
export type BodyWords = {
  table: string;
  note: string;
  notes: string;
  backToText: string;
  /** The name of a gallery. */
  gallery: (pictures: number) => string;
  position: (place: number, of: number) => string;
  previousPicture: string;
  nextPicture: string;
};
