import { handOut } from "@/app/(site)/hand-out";
import { theNewsroom } from "@/db/published-newsroom";
import { env } from "@/env";
import { trustTxt } from "@/feeds/trust-txt";
import { shows } from "@/newsroom/shows";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const text = trustTxt(await theNewsroom(), env().siteUrl);
  return handOut(text, "text/plain", [shows.newsroom()]);
}
