import type { Language } from "./languages";
import type { StoryId } from "./story";

/**
 * A picture whose right has run out while stories still show it: somebody has to take it out or to
 * agree on a longer right. `endedOn` was the last day of the right, yyyy-mm-dd in the newsroom's zone.
 */
export type EndedRight = {
  picture: string;
  /** Its caption, or the name of its file. */
  name: string;
  endedOn: string;
  /** Those that readers have come first. */
  stories: readonly { id: StoryId; headline: string; language: Language; isLive: boolean }[];
};
