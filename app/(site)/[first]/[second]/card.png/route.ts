import { cardRoute } from "@/app/(site)/hand-out-card";

export const dynamic = "force-dynamic";
export const GET = cardRoute;
