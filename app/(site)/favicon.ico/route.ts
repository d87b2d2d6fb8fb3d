import { iconRoute } from "@/app/(site)/hand-out-icon";
import { paperIco } from "@/media/paper-icon";

export const dynamic = "force-dynamic";
export const GET = iconRoute("image/x-icon", paperIco);
