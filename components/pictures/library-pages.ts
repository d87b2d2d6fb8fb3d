import type { PictureCard, PicturePage } from "@/newsroom/library";

/** What is loaded of the library, newest first, and where it goes on; `before` is null at its end. */
export type Loaded = { pictures: readonly PictureCard[]; before: PicturePage["before"] };
export type Place = { at: string; id: string };

/**
 * The list with a page read anew: what the page covers is as the page says, the rest stays.
 * `after` is the key that the page was asked to follow, null for the first.
 */
export function withPage(loaded: Loaded, page: PicturePage, after: Place | null): Loaded {
  const last = page.pictures.at(-1);
  const end = page.before === null ? null : last ? placeOf(last) : null;
  const above = after ? loaded.pictures.filter((card) => !isAfter(placeOf(card), after)) : [];
  const below = end ? loaded.pictures.filter((card) => isAfter(placeOf(card), end)) : [];
  return {
    pictures: [...above, ...page.pictures, ...below],
    before: below.length > 0 ? loaded.before : page.before,
  };
}

/** Where a page begins that covers the picture at an index. */
export function pageStart({ pictures }: Loaded, index: number): Place | null {
  const above = pictures[index - 1];
  return above ? placeOf(above) : null;
}

export function placeOf({ createdAt, id }: PictureCard): Place {
  return { at: createdAt, id };
}

/** Whether one place comes later in the list, which begins with the newest. */
function isAfter(one: Place, other: Place): boolean {
  return one.at === other.at ? one.id < other.id : one.at < other.at;
}
