import { cache } from "react";
import { publishedFront } from "@/db/published-lists";
import { theNewsroom } from "@/db/published-newsroom";
import { publishedHistory, publishedStory } from "@/db/published-story";
import { resolveAddress } from "@/newsroom/resolve-address";

/** Reads that a page shares with its head and its layout, each made once for one answer. */
export const readNewsroom = cache(theNewsroom);
export const readStory = cache(publishedStory);
export const readHistory = cache(publishedHistory);
export const readFront = cache(publishedFront);

export type AddressParams = Promise<{ address?: string[] }>;

export async function readAddress(params: AddressParams) {
  const [newsroom, { address = [] }] = await Promise.all([readNewsroom(), params]);
  return { newsroom, place: resolveAddress(newsroom, address) };
}
