import { handOutJson } from "@/app/(site)/hand-out";
import { tdmReservation } from "@/feeds/tdm-reservation";
import { shows } from "@/newsroom/shows";

export const dynamic = "force-dynamic";

export function GET(): Response {
  return handOutJson(tdmReservation(), "application/json", [shows.newsroom()]);
}
