import type { ShownPicture } from "@/article/pictures";
import type { BodyWords } from "./body-words";

/** For tests. */
export const bodyWords: BodyWords = {
  table: "Table",
  note: "Note",
  notes: "Notes",
  backToText: "Back to the text, note",
  gallery: (pictures) => `Gallery of ${pictures}`,
  position: (place, of) => `${place} of ${of}`,
  previousPicture: "Previous picture",
  nextPicture: "Next picture",
};

export function aPicture(over: Partial<ShownPicture> = {}): ShownPicture {
  return {
    id: "7c1f2f6e-0d7b-4a39-8f43-0c1d2e3f4a5b",
    cut: "AbCdEfGhIjKlMnOpQrStUv",
    width: 2400,
    height: 1600,
    placeholder: "data:image/webp;base64,UklGRhYAAABXRUJQ",
    caption: "The first boat leaves.",
    alt: "A ferry at a quay, at dawn.",
    credit: "Rosa Lind / Ledger",
    verifiedBy: "",
    sourceType: "digitalCapture",
    copyright: "",
    licence: "",
    isDecorative: false,
    ...over,
  };
}
