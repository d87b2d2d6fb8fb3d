/**
 * The text fields of a story that people write together. Each is a line of its own in the shared
 * document, under its name. `public` fields are part of the approved hash; `limit` is in characters.
 */
export const textFields = {
  kicker: { label: "Kicker", public: true, limit: 80, advised: 40 },
  headline: { label: "Headline", public: true, limit: 300, advised: 85 },
  standfirst: { label: "Standfirst", public: true, limit: 1000, advised: 180 },
  dateline: { label: "Dateline", public: true, limit: 200, advised: 80 },
  sourceLine: { label: "Source line", public: true, limit: 300, advised: 120 },
  leadCaption: { label: "Caption", public: true, limit: 1000, advised: 300 },
  leadAlt: { label: "Alternative text", public: true, limit: 500, advised: 200 },
  leadCredit: { label: "Credit", public: true, limit: 200, advised: 100 },
  searchTitle: { label: "Search title", public: true, limit: 200, advised: 60 },
  shareTitle: { label: "Share title", public: true, limit: 200, advised: 70 },
  shareDescription: { label: "Share description", public: true, limit: 500, advised: 160 },
  notes: { label: "Notes to editor", public: false, limit: 10_000, advised: 2000 },
} satisfies Record<string, TextField>;

type TextField = { label: string; public: boolean; limit: number; advised: number };
export type TextFieldName = keyof typeof textFields;

export const textFieldNames = Object.keys(textFields) as TextFieldName[];

/** What a story says of its lead picture; where it says nothing, the library speaks. */
export const leadFieldNames: readonly TextFieldName[] = ["leadCaption", "leadAlt", "leadCredit"];

/** The name of the story's body in the shared document, beside the text fields. */
export const bodyField = "body";

/**
 * The details of a story that are chosen rather than written. They are rows, never part of the
 * shared document, and change through one door that asks the rules first.
 */
export const detailFields = {
  language: { label: "Language", public: true },
  section: { label: "Section", public: true },
  slug: { label: "Address", public: true },
  kind: { label: "Kind of story", public: true },
  bylines: { label: "Bylines", public: true },
  topics: { label: "Topics", public: true },
  lead: { label: "Lead picture", public: true },
  change: { label: "Kind of change", public: true },
  urgency: { label: "Urgency", public: false },
} satisfies Record<string, { label: string; public: boolean }>;
export type DetailFieldName = keyof typeof detailFields;

/** Words in a body above which the editor refuses to grow. */
export const bodyWordLimit = 120_000;
