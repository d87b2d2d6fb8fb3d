import { useEffect } from "react";
import type { SharedCopy } from "./shared-copy";
import type { StoryActions } from "./story-actions";

/** What the checklist says follows the text a moment after it is saved. */
export function useFreshChecks(copy: SharedCopy, actions: StoryActions) {
  useEffect(() => {
    let last = copy.status().saving;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = (moment: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => void actions.readAgain().catch(() => {}), moment);
    };
    const leave = copy.subscribe(() => {
      const { saving } = copy.status();
      if (saving === "saved" && last !== "saved" && last !== "opening") soon(900);
      last = saving;
    });
    // Colleagues' changes are committed a moment after they are seen here.
    const hear = (_update: Uint8Array, origin: unknown) => {
      if (origin === copy.provider && last !== "opening") soon(2_500);
    };
    copy.doc.on("update", hear);
    return () => {
      clearTimeout(timer);
      leave();
      copy.doc.off("update", hear);
    };
  }, [copy, actions]);
}
