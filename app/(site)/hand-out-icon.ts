import { theNewsroom } from "@/db/published-newsroom";
import { paperIcon } from "@/media/paper-icon";
import type { Language } from "@/newsroom/languages";
import { shows } from "@/newsroom/shows";
import { handOutPicture } from "./hand-out";

/** The route of the paper's icon, in one of the forms in which browsers ask for it. */
export function iconRoute(
  type: string,
  draw: (name: string, language: Language) => Promise<Buffer>,
) {
  return async (): Promise<Response> => {
    const { name, languages } = await theNewsroom();
    return handOutPicture(await draw(name, languages[0] ?? "en"), type, [shows.newsroom()]);
  };
}

export function pngRoute(side: number) {
  return iconRoute("image/png", (name, language) => paperIcon(name, language, side));
}
