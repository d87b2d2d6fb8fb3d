/** The latest time at which any of the stories changed for a reader, or null if there are none. */
export function latestChange(stories: readonly { updatedAt: string }[]): string | null {
  return stories.reduce<string | null>(
    (latest, { updatedAt }) =>
      latest === null || Date.parse(updatedAt) > Date.parse(latest) ? updatedAt : latest,
    null,
  );
}
