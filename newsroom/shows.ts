/**
 * What a finished page shows, as short marks. A move touches marks, and every page that shows one of
 * them goes out of print in the same transaction.
 */
export const shows = {
  newsroom: () => "newsroom",
  story: (id: string) => `story:${id}`,
  /** Lists of the latest stories of a language: front, site feeds, sitemaps, archive. */
  edition: (language: string) => `edition:${language}`,
  section: (language: string, section: string) => `section:${language}:${section}`,
  topic: (language: string, slug: string) => `topic:${language}:${slug}`,
  author: (language: string, slug: string) => `author:${language}:${slug}`,
};
