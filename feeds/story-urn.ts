/** A story's name for ever, whatever becomes of its address or of the site's. RFC 9562. */
export function storyUrn(story: { id: string }): string {
  return `urn:uuid:${story.id}`;
}
