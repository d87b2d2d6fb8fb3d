import { handOut, nothingHere } from "@/app/(site)/hand-out";
import { theNewsroom } from "@/db/published-newsroom";
import { env } from "@/env";
import { securityTxt } from "@/feeds/security-txt";
import { shows } from "@/newsroom/shows";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const text = securityTxt(await theNewsroom(), env().siteUrl, new Date());
  return text === null ? nothingHere() : handOut(text, "text/plain", [shows.newsroom()]);
}
