import { handOut } from "@/app/(site)/hand-out";
import { env } from "@/env";
import { robots } from "@/feeds/robots";
import { shows } from "@/newsroom/shows";

export const dynamic = "force-dynamic";

export function GET(): Response {
  return handOut(robots(env().siteUrl), "text/plain", [shows.newsroom()]);
}
