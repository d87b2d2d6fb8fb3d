import { pngRoute } from "@/app/(site)/hand-out-icon";

export const dynamic = "force-dynamic";
export const GET = pngRoute(180);
