"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import type { PictureView } from "@/newsroom/picture-view";
import type { Refusal } from "@/newsroom/refusals";
import { DropHint } from "./drop-hint";
import { PanelLibrary } from "./panel-library";
import { PanelUploads } from "./panel-uploads";
import type { PictureDoors } from "./picture-doors";
import { useBroughtFiles } from "./use-brought-files";
import { useUploadQueue } from "./use-upload-queue";

/** What the panel begins with: files that were just brought, one picture of the library, or all of it. */
export type PanelStart = { files: readonly File[] } | { picture: string } | "library";

/** What became of using a picture: a refusal, or nothing more to say. */
export type Used = Promise<Refusal | null | undefined> | Refusal | null | undefined;

export type PicturePanelProps = {
  open: boolean;
  start: PanelStart;
  /** In which the story is written, and so most likely what is written here. */
  language: string;
  doors: PictureDoors;
  /** The newsroom's day, moment and zone. */
  today: string;
  now: string;
  zone: string;
  /** Puts it over the story; without it there is no such button. What was typed is saved before. */
  onUseAsLead?: (picture: PictureView) => Used;
  /** Puts them into the text: one as a picture, several as a gallery. */
  onInsert?: (pictures: PictureView[]) => Used;
  onClose: () => void;
  /** How the panel hears that something happened at the desk. */
  useNews?: (lookAgain: () => Promise<unknown>) => void;
};

/** Brings pictures into a story: from this device, with what has to be said of them, or from the library. */
export function PicturePanel(props: PicturePanelProps) {
  return props.open ? <OpenPanel {...props} /> : null;
}

export type PanelView = { at: "library" } | { at: "picture"; id: string } | { at: "uploads" };

function OpenPanel({ start, onClose, useNews = hearsNothing, ...props }: PicturePanelProps) {
  const { queue, uploads } = useUploadQueue(props.doors.uploads);
  const [view, setView] = useState<PanelView>(() => firstView(start));
  const bring = useCallback(
    (files: readonly File[]) => {
      queue.add(files);
      setView({ at: "uploads" });
    },
    [queue],
  );
  const isBegun = useRef(false);
  useEffect(() => {
    if (isBegun.current || start === "library" || !("files" in start)) return;
    isBegun.current = true;
    bring(start.files);
  }, [start, bring]);
  const isOver = useBroughtFiles(bring);
  const look = useCallback(async () => queue.lookAgain(), [queue]);
  useNews(look);

  // What was searched and chosen there is still there on coming back.
  const [hasBeenThere, setBeenThere] = useState(view.at === "library");
  if (view.at === "library" && !hasBeenThere) setBeenThere(true);

  const use = { onUseAsLead: props.onUseAsLead, onInsert: props.onInsert, onClose };
  const around = { ...props, ...use, onFiles: bring, onView: setView };
  return (
    <Dialog
      title={view.at === "library" ? "Choose from the library" : "Add picture"}
      open
      onOpenChange={(open) => !open && onClose()}
      width="wide"
    >
      {hasBeenThere && (
        <div className={view.at === "library" ? "contents" : "hidden"}>
          <PanelLibrary {...around} uploads={uploads.length} />
        </div>
      )}
      {view.at !== "library" && (
        <PanelUploads
          {...around}
          queue={queue}
          uploads={uploads}
          chosen={view.at === "picture" ? view.id : null}
        />
      )}
      {isOver && <DropHint />}
    </Dialog>
  );
}

const hearsNothing = () => {};

function firstView(start: PanelStart): PanelView {
  if (start === "library") return { at: "library" };
  return "picture" in start ? { at: "picture", id: start.picture } : { at: "uploads" };
}
