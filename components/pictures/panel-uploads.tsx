"use client";
import { ArrowLeft, X } from "lucide-react";
import { useCallback, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import type { PictureView } from "@/newsroom/picture-view";
import { isRefusal } from "@/newsroom/refusals";
import { rightsKinds } from "@/newsroom/rights";
import { AddPicture } from "./add-picture";
import type { HeldPicture } from "./held-picture";
import { openAll } from "./open-all";
import { PanelFoot, type PanelUse } from "./panel-foot";
import { PanelPicture } from "./panel-picture";
import { PictureThumb } from "./picture-cell";
import type { PictureDoors } from "./picture-doors";
import { missingIn } from "./picture-fields";
import type { PanelView } from "./picture-panel";
import { refusalSentence } from "./refusal-sentence";
import { shownIn } from "./typed-words";
import { UploadLine, UploadProgress } from "./upload-list";
import type { Upload, UploadQueue, Uploads } from "./upload-queue";

/** The pictures that are being brought into a story: how far each is, and what is to be said of the one that is shown. */
export function PanelUploads({
  doors,
  language,
  today,
  now,
  zone,
  queue,
  uploads,
  chosen,
  onFiles,
  onView,
  ...use
}: PanelUse & {
  doors: PictureDoors;
  language: string;
  today: string;
  now: string;
  zone: string;
  queue: UploadQueue;
  uploads: Uploads;
  /** A picture of the library that is shown beside what was brought. */
  chosen: string | null;
  onFiles: (files: readonly File[]) => void;
  onView: (view: PanelView) => void;
}) {
  const [shownKey, setShownKey] = useState<string | null>(null);
  const brought = uploads.filter(({ evidenceOf }) => evidenceOf === null);
  const shown = brought.find(({ key }) => key === shownKey) ?? firstWorthSeeing(brought);
  const id = chosen ?? (shown ? pictureOf(shown) : null);
  const arrived = chosen
    ? []
    : brought.flatMap(({ stage }) => (stage.at === "ready" ? [stage.id] : []));
  // Hands that let go of a picture keep it: somebody may come back to what they typed.
  const hands = useRef(new Map<string, HeldPicture>());
  const [held, setHeld] = useState<HeldPicture | null>(null);
  const hold = useCallback((one: HeldPicture) => {
    hands.current.set(one.words().view.id, one);
    setHeld(one);
  }, []);
  const [trouble, setTrouble] = useState<string | null>(null);
  const given = useGiven(doors, id, setTrouble);
  const [, setLooks] = useState(0);
  useEffect(() => held?.hear(() => setLooks((looks) => looks + 1)), [held]);

  async function gather(ids: readonly string[]): Promise<PictureView[] | string> {
    for (const one of ids) {
      const hand = hands.current.get(one);
      if (hand && !(await hand.save()))
        return "Not everything you typed is saved yet: see what stands at the fields.";
    }
    return openAll(doors, ids);
  }

  const words = held && id === held.words().view.id ? held.words() : null;
  const missing = words ? missingIn(words.view, words.typed, { asLead: false, today }) : [];
  const rights = words && shownIn(words, "rights");
  const mayLead = !rights || rightsKinds[rights].mayLead || !rightsKinds[rights].mayPublish;
  return (
    <>
      <div className="flex flex-wrap items-center gap-2 border-b border-line px-2 py-1.5">
        <Button look="quiet" onClick={() => onView({ at: "library" })}>
          <ArrowLeft aria-hidden className="size-4" />
          Library
        </Button>
        <span className="flex-1" />
        <AddPicture onFiles={onFiles} words="Add more" look="quiet" />
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto">
        {!chosen && brought.length > 1 && (
          <Strip queue={queue} uploads={brought} shown={shown?.key ?? null} onShow={setShownKey} />
        )}
        {!chosen && shown && pictureOf(shown) === null && (
          <ul className="py-4">
            <UploadLine upload={shown} queue={queue} />
          </ul>
        )}
        {!chosen && brought.length === 0 && (
          <p className="p-8 text-center text-soft">
            Nothing is on its way. Add a picture, drop it here, or choose one from the library.
          </p>
        )}
        {trouble && (
          <p role="alert" className="p-4 text-withdrawn">
            {trouble}
          </p>
        )}
        {id !== null && given?.id !== id && !trouble && (
          <p role="status" className="p-8 text-center text-soft">
            Opening its words…
          </p>
        )}
        {given && given.id === id && (
          <PanelPicture
            key={given.id}
            doors={doors}
            given={hands.current.get(given.id)?.words().view ?? given}
            known={hands.current.get(given.id) ?? null}
            isKnown={shown?.stage.at === "ready" && shown.stage.isKnown && !chosen}
            language={language}
            now={now}
            zone={zone}
            queue={queue}
            uploads={uploads}
            onHold={hold}
          />
        )}
      </div>
      <PanelFoot
        {...use}
        count={chosen ? 1 : id === null ? 0 : Math.max(1, arrived.length)}
        isReady={words?.view.state === "ready"}
        gather={() => gather(id ? [id] : [])}
        gatherAll={() => gather(arrived)}
        about={rights && !mayLead ? `${rightsKinds[rights].label} may not stand over a story.` : ""}
        missing={missing}
      />
    </>
  );
}

/** The picture that an upload has become, as soon as the newsroom knows it. */
function pictureOf({ stage }: Upload): string | null {
  return stage.at === "looked-at" || stage.at === "ready" ? stage.id : null;
}

function firstWorthSeeing(uploads: Uploads): Upload | undefined {
  return uploads.find((upload) => pictureOf(upload) !== null) ?? uploads[0];
}

/** The picture as the newsroom has it, once for every id. */
function useGiven(
  doors: PictureDoors,
  id: string | null,
  onTrouble: (words: string | null) => void,
): PictureView | null {
  const [given, setGiven] = useState<PictureView | null>(null);
  useEffect(() => {
    if (id === null) return;
    let isWanted = true;
    onTrouble(null);
    doors.open(id).then(
      (view) => {
        if (!isWanted) return;
        if (isRefusal(view)) onTrouble(refusalSentence(view));
        else setGiven(view);
      },
      () => isWanted && onTrouble("The newsroom does not answer. Close this and try again."),
    );
    return () => {
      isWanted = false;
    };
  }, [doors, id, onTrouble]);
  return given;
}

/** Several on their way: small frames to choose from, each with how far it is. */
function Strip({
  queue,
  uploads,
  shown,
  onShow,
}: {
  queue: UploadQueue;
  uploads: Uploads;
  shown: string | null;
  onShow: (key: string) => void;
}) {
  return (
    <ul
      aria-label="Brought in"
      className="flex gap-3 overflow-x-auto border-b border-line px-4 py-3"
    >
      {uploads.map((upload) => {
        const id = pictureOf(upload);
        return (
          <li key={upload.key} className="relative w-28 shrink-0">
            <button
              type="button"
              aria-pressed={upload.key === shown}
              disabled={id === null}
              onClick={() => onShow(upload.key)}
              className="block w-full text-start"
            >
              <span
                className={`picture-ground relative block h-18 ${upload.key === shown ? "outline-2 outline-offset-2 outline-ink" : ""}`}
              >
                <PictureThumb
                  picture={{
                    id: id ?? "",
                    state: upload.stage.at === "ready" ? "ready" : "waiting",
                    placeholder: "",
                    width: null,
                    height: null,
                  }}
                />
              </span>
              <bdi className="mt-1.5 block truncate text-xs">{upload.name}</bdi>
            </button>
            <UploadProgress upload={upload} isNarrow />
            {id === null && (
              <IconButton
                name={`${upload.stage.at === "failed" ? "Dismiss" : "Cancel"} ${upload.name}`}
                onClick={() => queue.drop(upload.key)}
                className="absolute! end-0 top-0"
              >
                <X aria-hidden className="size-3.5" />
              </IconButton>
            )}
          </li>
        );
      })}
    </ul>
  );
}
