import { copyOfState } from "@/article/shared-document";
import { keepRefusedText } from "@/db/kept-copies";
import { log } from "@/log";
import { isRefusal } from "@/newsroom/refusals";
import type { StoryId } from "@/newsroom/story";
import type { Change } from "./changes";

const why = "The text could not be changed any more when this was typed.";

/** Keeps, beside the story, the text as these people left it on their screens. */
export async function keepTexts(
  story: StoryId,
  changes: readonly Change[],
  state: Uint8Array,
): Promise<void> {
  const copy = copyOfState(state);
  if (isRefusal(copy)) {
    log().warn({ story, refused: copy.refused }, "a refused text is no story and is not kept");
    return;
  }
  const people = new Map(changes.map(({ person }) => [person.id, person]));
  for (const person of people.values()) {
    const kept = await keepRefusedText(person, story, { ...copy, why });
    if (isRefusal(kept))
      log().warn({ story, person: person.id, refused: kept.refused }, "a text was not kept");
  }
}
