import { useEffect, useRef } from "react";
import { bringHome } from "./bring-home";
import { readLeftCopies } from "./device-copy";
import type { EditedStory } from "./edited-story";
import type { Ending, SharedCopy } from "./shared-copy";
import type { StoryActions } from "./story-actions";

const homeWords = {
  "in-the-story": "The text was opened anew, as the newsroom has it.",
  kept: "The text could no longer be changed, so what you typed is kept beside the story.",
  "on-this-device":
    "The text could no longer be changed. What you typed is still kept on this device.",
} as const;

/** Text that came too late is brought to safety before the newsroom's text is opened in its place. */
export function useEndings(
  copy: SharedCopy,
  ending: Ending | null,
  actions: StoryActions,
  onReopen: (epoch: number, words: string) => void,
) {
  const isUnderWay = useRef(false);
  useEffect(() => {
    if (!ending || !isForGood(ending) || isUnderWay.current) return;
    isUnderWay.current = true;
    void (async () => {
      const latest = await untilAnswered(actions.readAgain);
      const home =
        copy.hasUnsaved() || ending.why === "lost"
          ? await bringHome(copy.doc, latest, actions.keepCopy)
          : "in-the-story";
      if (home !== "on-this-device") await copy.eraseFromDevice();
      if (!latest) return;
      if (home === "kept") await actions.readAgain().catch(() => null);
      onReopen(latest.epoch, homeWords[home]);
    })();
  }, [copy, ending, actions, onReopen]);
}

/** Whether this text will not be taken by waiting, reloading or signing in again. */
function isForGood(ending: Ending): boolean {
  if (ending.why === "refused") return ending.reason === "not-yours";
  return ending.why === "lost" || ending.why === "start-over";
}

/** Text that an earlier visit left on this device, under an epoch that is over, goes beside the story. */
export function useLeftCopies(
  story: EditedStory,
  person: string,
  epoch: number,
  actions: StoryActions,
) {
  const latest = useRef(story);
  useEffect(() => {
    void (async () => {
      const left = await readLeftCopies({ person, story: latest.current.id, epoch });
      for (const { doc, erase } of left) {
        const home = await bringHome(doc, latest.current, actions.keepCopy);
        if (home !== "on-this-device") await erase();
        doc.destroy();
      }
      if (left.length > 0) await actions.readAgain();
    })().catch(() => {});
  }, [person, epoch, actions]);
}

/** Asks again until the newsroom answers; nothing is lost while it does not. */
async function untilAnswered<T>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await ask();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 2_000));
    }
  }
}
