/** What the reader of metadata says of a tag in words; "" for a tag that is not there or not one. */
export function descriptionOf(tag: unknown): string {
  const isTag = typeof tag === "object" && tag !== null && "description" in tag;
  return isTag && typeof tag.description === "string" ? tag.description : "";
}
