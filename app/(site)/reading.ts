import { cache } from "react";
import { publishedFront, publishedHistory, publishedStory, theNewsroom } from "@/db/published";
import type { Language } from "@/newsroom/languages";
import { resolveAddress } from "@/newsroom/resolve-address";

/** Reads that a page shares with its head and its layout, each made once for one answer. */
export const readNewsroom = cache(theNewsroom);
export const readStory = cache(publishedStory);
export const readHistory = cache(publishedHistory);
export const readFront = cache(publishedFront);

export type AddressParams = Promise<{ address?: string[] }>;

export async function readAddress(params: AddressParams) {
  const [newsroom, { address = [] }] = await Promise.all([readNewsroom(), params]);
  const place = resolveAddress(newsroom, address);
  thisAnswer().language = place.language;
  return { newsroom, place };
}

/** The page for a missing address gets no params, so the address leaves its language here, for this answer only. */
export const thisAnswer = cache((): { language?: Language } => ({}));
