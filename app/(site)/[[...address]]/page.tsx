import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { addressMovedTo } from "@/db/published-story";
import { encodeAddress } from "@/press/address";
import { meantPlace } from "../meant-place";
import { type AddressParams, readAddress } from "../reading";
import { missingSheet } from "../sheets/missing";
import type { Sheet } from "../sheets/sheet";
import { sheetAt } from "../sheets/sheet-at";

type Props = { params: AddressParams; searchParams: Promise<{ q?: string | string[] }> };

export async function generateMetadata(props: Props): Promise<Metadata> {
  return (await readSheet(props.params, props.searchParams)).metadata;
}

export default async function Page(props: Props) {
  return (await readSheet(props.params, props.searchParams)).page;
}

/** Decided before the first byte: the page, where it moved to, or that there is none. */
const readSheet = cache(
  async (params: Props["params"], searchParams: Props["searchParams"]): Promise<Sheet> => {
    const { newsroom, place } = await readAddress(params);
    const sheet = await sheetAt(newsroom, place, await searchParams);
    if (sheet) return sheet;
    const moved = "path" in place ? await addressMovedTo(place.path) : null;
    const { address = [] } = await params;
    const to = moved ?? (await meantPlace(newsroom, address));
    if (to !== null) permanentRedirect(encodeAddress(to));
    // The framework's answer 404 is empty without its scripts. The press gets a whole page that says what it is.
    if ((await headers()).get("user-agent") === "Stet press")
      return missingSheet(newsroom, place.language);
    notFound();
  },
);
