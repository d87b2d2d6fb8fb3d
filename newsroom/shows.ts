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
  /** The files of a picture, by the key of its cut. */
  picture: (cut: string) => `picture:${cut}`,
  author: (language: string, slug: string) => `author:${language}:${slug}`,
};

/**
 * Touched along by a change that only adds to what readers have, as publishing does: until its pages
 * are printed the earlier ones may be handed out, if nothing newer can be had. A change that takes
 * something from readers does not touch it.
 */
export const earlierWillDo = "earlier-will-do";
