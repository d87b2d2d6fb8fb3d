import type { PictureView } from "@/newsroom/picture-view";
import { isRefusal } from "@/newsroom/refusals";
import type { PictureDoors } from "./picture-doors";
import { refusalSentence } from "./refusal-sentence";

/** These pictures as they are now, in this order; or why one of them is not to be had. */
export async function openAll(
  doors: Pick<PictureDoors, "open">,
  ids: readonly string[],
): Promise<PictureView[] | string> {
  const views: PictureView[] = [];
  for (const answer of await Promise.all(ids.map((id) => doors.open(id)))) {
    if (isRefusal(answer)) return refusalSentence(answer);
    views.push(answer);
  }
  return views;
}
