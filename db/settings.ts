import { atDesk } from "@/db/client";
import { newsroom } from "@/db/schema/newsroom";

/** The paper's name as everybody may know it, also before an admin has named it. */
export async function thePaper(): Promise<{ name: string; tagline: string }> {
  const [row] = await atDesk()
    .select({ name: newsroom.name, tagline: newsroom.tagline })
    .from(newsroom);
  return row ?? { name: "Stet", tagline: "" };
}
