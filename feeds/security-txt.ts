import type { Newsroom } from "@/newsroom/newsroom";
import { contactAddress } from "./contact";

/** security.txt, RFC 9116. Null while the settings hold no address to write to, because the file demands one. */
export function securityTxt(newsroom: Newsroom, siteUrl: string, now: Date): string | null {
  const contact = contactAddress(newsroom);
  if (contact === null) return null;
  return [
    `Contact: ${contact}`,
    `Expires: ${expiry(now)}`,
    `Preferred-Languages: ${newsroom.languages.join(", ")}`,
    `Canonical: ${siteUrl}/.well-known/security.txt`,
    "",
  ].join("\n");
}

/** Half a year from the first of this month: less than the year that the standard advises, and the same all month. */
function expiry(now: Date): string {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 6, 1)).toISOString();
}
