"use client";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { DialogClose } from "@/components/ui/dialog";
import { RefusedWords } from "@/components/ui/refused-words";
import type { PictureView } from "@/newsroom/picture-view";
import type { PicturePanelProps, Used } from "./picture-panel";
import { refusalSentence } from "./refusal-sentence";

export type PanelUse = {
  onUseAsLead: PicturePanelProps["onUseAsLead"];
  onInsert: PicturePanelProps["onInsert"];
  onClose: () => void;
};

/** What is done with what was chosen, and what still stands against publishing it. */
export function PanelFoot({
  onUseAsLead,
  onInsert,
  onClose,
  count,
  gather,
  gatherAll,
  about,
  missing,
  beside,
  isReady = true,
}: PanelUse & {
  /** How many pictures a gallery would have. */
  count: number;
  /** Saves what was typed and answers with the chosen pictures as they are now, or says why not. */
  gather: () => Promise<PictureView[] | string>;
  /** The same for a gallery, where that is more than what is shown. */
  gatherAll?: () => Promise<PictureView[] | string>;
  about: string;
  missing: readonly string[];
  beside?: ReactNode;
  isReady?: boolean;
}) {
  const [isBusy, setBusy] = useState(false);
  const [words, setWords] = useState<string | null>(null);

  async function run(
    pictures: Promise<PictureView[] | string>,
    use: (pictures: PictureView[]) => Used,
  ) {
    setBusy(true);
    setWords(null);
    const said = await used(pictures, use);
    setBusy(false);
    if (said === null) onClose();
    else setWords(said);
  }

  const isOne = count === 1 || gatherAll !== undefined;
  const off = isBusy || !isReady || count === 0;
  return (
    <footer className="space-y-2 border-t border-line px-4 py-3">
      <RefusedWords words={words} />
      {missing.length > 0 && (
        <p className="text-xs">
          <span className="font-medium text-review">Before it may be published: </span>
          {missing.join(" ")}
        </p>
      )}
      <div className="flex flex-wrap items-center justify-end gap-2">
        {about !== "" && (
          <p className="min-w-32 flex-1 truncate text-xs text-soft">
            <bdi>{about}</bdi>
          </p>
        )}
        {beside}
        <DialogClose render={<Button look="quiet" />}>Close</DialogClose>
        {onInsert && count > 1 && (
          <Button
            disabled={off}
            look={isOne ? "plain" : "primary"}
            onClick={() => void run((gatherAll ?? gather)(), onInsert)}
          >
            Make a gallery
          </Button>
        )}
        {onInsert && isOne && (
          <Button disabled={off} onClick={() => void run(gather(), onInsert)}>
            Put into the text
          </Button>
        )}
        {onUseAsLead && isOne && (
          <Button
            look="primary"
            disabled={off}
            onClick={() => void run(gather(), ([one]) => (one ? onUseAsLead(one) : null))}
          >
            Use as lead picture
          </Button>
        )}
      </div>
    </footer>
  );
}

/** Null if they were used; otherwise why not. */
async function used(
  pictures: Promise<PictureView[] | string>,
  use: (pictures: PictureView[]) => Used,
): Promise<string | null> {
  try {
    const gathered = await pictures;
    if (typeof gathered === "string") return gathered;
    const refusal = await use(gathered);
    return refusal ? refusalSentence(refusal) : null;
  } catch {
    return "The newsroom does not answer. What you typed stays here; try again in a moment.";
  }
}
