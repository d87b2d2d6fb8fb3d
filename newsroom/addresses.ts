/** Public addresses. The main language has no prefix, every other stands under `/{language}`. Paths are not percent-encoded. */
export type Edition = { language: string; main: boolean };

function prefix(edition: Edition): string {
  return edition.main ? "" : `/${edition.language}`;
}

export const frontPath = (edition: Edition) => prefix(edition) || "/";
export const sectionPath = (edition: Edition, section: string) => `${prefix(edition)}/${section}`;
export const storyPath = (edition: Edition, section: string, slug: string) =>
  `${prefix(edition)}/${section}/${slug}`;
export const historyPath = (story: string) => `${story}/history`;
/** Of a front, section, story, topic or author: the picture that stands for it where it is shared. */
export const cardPath = (page: string) => `${page === "/" ? "" : page}/card.png`;
export const topicPath = (edition: Edition, topic: string) => `${prefix(edition)}/topic/${topic}`;
export const authorPath = (edition: Edition, author: string) =>
  `${prefix(edition)}/author/${author}`;
export const searchPath = (edition: Edition) => `${prefix(edition)}/search`;
export const correctionsPath = (edition: Edition) => `${prefix(edition)}/corrections`;
/** `day` is yyyy-mm-dd in the newsroom's time zone. */
export const archivePath = (edition: Edition, day: string) =>
  `${prefix(edition)}/archive/${day.replaceAll("-", "/")}`;
export const feedPath = (edition: Edition, file: "feed.xml" | "atom.xml" | "feed.json") =>
  `${prefix(edition)}/${file}`;
export const sectionFeedPath = (edition: Edition, section: string) =>
  `${sectionPath(edition, section)}/feed.xml`;
export const ninjsPath = (story: string) => `/ninjs/${story}.json`;
