import { feedRoute } from "@/app/(site)/hand-out-feed";

export const dynamic = "force-dynamic";
export const GET = feedRoute("feed.json");
