const vocabulary = "http://cv.iptc.org/newscodes/digitalsourcetype/";

/**
 * How a picture came to be: IPTC's Digital Source Type NewsCodes. `said` is told to readers where a
 * picture is not what a lens saw; "" says nothing.
 */
export const sourceTypes = {
  digitalCapture: { label: "Photograph", said: "" },
  negativeFilm: { label: "Scanned negative", said: "" },
  positiveFilm: { label: "Scanned slide", said: "" },
  print: { label: "Scanned print", said: "" },
  humanEdits: { label: "Photograph, edited by hand", said: "Edited picture" },
  compositeCapture: { label: "Composite of photographs", said: "Composite picture" },
  algorithmicallyEnhanced: { label: "Enhanced by an algorithm", said: "Digitally enhanced" },
  screenCapture: { label: "Screen capture", said: "Screen capture" },
  virtualRecording: { label: "Recording of a virtual event", said: "Virtual recording" },
  digitalCreation: { label: "Drawn or made by hand", said: "Illustration" },
  dataDrivenMedia: { label: "Drawn from data", said: "Drawn from data" },
  composite: { label: "Composite", said: "Composite picture" },
  compositeSynthetic: { label: "Composite with synthetic parts", said: "Partly synthetic" },
  compositeWithTrainedAlgorithmicMedia: { label: "Edited with AI", said: "Edited with AI" },
  trainedAlgorithmicMedia: { label: "Made with AI", said: "Made with AI" },
} satisfies Record<string, { label: string; said: string }>;
export type SourceType = keyof typeof sourceTypes;
export const sourceTypeNames = Object.keys(sourceTypes) as SourceType[];

/** The code's address in IPTC's vocabulary, as metadata carries it. */
export function sourceTypeUri(type: SourceType): string {
  return `${vocabulary}${type}`;
}

/** The code that a URI or a bare name stands for; null for what IPTC does not know. Earlier names are read as today's. */
export function sourceTypeIn(text: string): SourceType | null {
  const name = text.trim().replace(/^https?:\/\/cv\.iptc\.org\/newscodes\/digitalsourcetype\//, "");
  if (name === "minorHumanEdits") return "humanEdits";
  if (name === "digitalArt") return "digitalCreation";
  return Object.hasOwn(sourceTypes, name) ? (name as SourceType) : null;
}
