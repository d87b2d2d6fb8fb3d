import type { Viewport } from "next";
import type { ReactNode } from "react";
import { directionOf } from "@/newsroom/languages";
import "@/components/site/site.css";
import { type AddressParams, readAddress } from "../reading";

export const dynamic = "force-dynamic";

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf7" },
    { media: "(prefers-color-scheme: dark)", color: "#14130f" },
  ],
};

/** A root layout inside the catch-all, because only here is the page's language known. */
export default async function SiteLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: AddressParams;
}) {
  const { place } = await readAddress(params);
  return (
    <html lang={place.language} dir={directionOf(place.language)}>
      <body>{children}</body>
    </html>
  );
}
