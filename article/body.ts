/** A mark or node as ProseMirror writes it to JSON. Only what `checkBody` let through has these types. */
export type BodyMark = { type: string; attrs?: Record<string, string | number | null> };
export type BodyNode = {
  type: string;
  attrs?: Record<string, string | number | boolean | null>;
  content?: BodyNode[];
  marks?: BodyMark[];
  text?: string;
};
/** A story's body: a checked document of blocks. */
export type Body = { type: "doc"; content: BodyNode[] };

export const emptyBody: Body = { type: "doc", content: [{ type: "paragraph" }] };
