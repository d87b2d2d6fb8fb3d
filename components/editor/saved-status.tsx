import { CloudOff, LoaderCircle, TriangleAlert } from "lucide-react";
import { type Saving, savingWords } from "./saved-marks";

/** Where the text is. It never says "Saved" before the newsroom has it for good. */
export function SavedStatus({ saving }: { saving: Saving }) {
  return (
    <span role="status" aria-live="polite" className="saved-status" data-saving={saving}>
      {saving === "saving" && <LoaderCircle aria-hidden className="size-3" />}
      {saving === "offline" && <CloudOff aria-hidden className="size-3.5" />}
      {saving === "not-saved" && <TriangleAlert aria-hidden className="size-3.5" />}
      {savingWords[saving]}
    </span>
  );
}
