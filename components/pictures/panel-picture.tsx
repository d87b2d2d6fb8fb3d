"use client";
import { useEffect } from "react";
import type { PictureView } from "@/newsroom/picture-view";
import { needsVerification } from "@/newsroom/rights";
import { EvidencePart } from "./evidence-part";
import { MainFacts } from "./facts-form";
import type { HeldPicture } from "./held-picture";
import { Likenesses } from "./likenesses";
import { PictureThumb } from "./picture-cell";
import { largeOf, type PictureDoors } from "./picture-doors";
import { demandsOf } from "./picture-fields";
import { RightsForm } from "./rights-form";
import { NotSaved, SavedWords } from "./saved-words";
import { shownIn } from "./typed-words";
import type { UploadQueue, Uploads } from "./upload-queue";
import { faultWords } from "./upload-words";
import { useHeldPicture } from "./use-held-picture";
import { VerificationPart } from "./verification-part";

/** One picture inside the panel: how it looks and what its use asks to be said. */
export function PanelPicture({
  doors,
  given,
  known,
  isKnown,
  language,
  now,
  zone,
  queue,
  uploads,
  onHold,
}: {
  doors: PictureDoors;
  given: PictureView;
  /** The hands that held it before, with what was typed. */
  known: HeldPicture | null;
  /** It was in the library before it was brought here. */
  isKnown: boolean;
  language: string;
  now: string;
  zone: string;
  queue: UploadQueue;
  uploads: Uploads;
  onHold: (held: HeldPicture) => void;
}) {
  const held = useHeldPicture(doors, given, known);
  useEffect(() => onHold(held), [held, onHold]);
  const { view } = held.words();
  const isWaiting = view.state === "waiting";
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(() => void held.readAgain(), 1_000);
    return () => clearInterval(timer);
  }, [held, isWaiting]);
  const evidence = uploads.filter((upload) => upload.evidenceOf === view.id);
  const arrived = evidence.filter(({ stage }) => stage.at === "ready").length;
  useEffect(() => {
    if (arrived > 0) void held.readAgain();
  }, [arrived, held]);

  const rights = shownIn(held.words(), "rights");
  return (
    <div className="grid gap-x-5 gap-y-4 p-4 sm:grid-cols-[11rem_minmax(0,1fr)]">
      <div className="space-y-2 max-sm:flex max-sm:items-start max-sm:gap-3">
        <div className="picture-ground relative h-32 max-sm:w-32 max-sm:shrink-0">
          {view.state === "ready" ? (
            // biome-ignore lint/performance/noImgElement: made by the newsroom
            <img
              src={largeOf(view.id)}
              alt={shownIn(held.words(), "alt")}
              className="absolute inset-0 size-full object-contain"
            />
          ) : (
            <PictureThumb picture={view} />
          )}
        </div>
        <div className="min-w-0 space-y-1">
          <p className="truncate text-xs text-soft" title={view.fileName}>
            <bdi>{view.fileName}</bdi>
          </p>
          {isWaiting && <p className="text-xs text-soft">The newsroom is looking at it.</p>}
          {isKnown && (
            <p className="text-xs text-review">
              Already in the library: these words are for every story that uses it.
            </p>
          )}
          {view.state === "refused" && (
            <p role="alert" className="text-xs text-withdrawn">
              {faultWords(view.fault)}
            </p>
          )}
          <SavedWords held={held} />
        </div>
      </div>
      <div className="min-w-0 space-y-3">
        <NotSaved held={held} />
        <MainFacts held={held} language={language} />
        <Likenesses alike={view.alike} />
        <RightsForm held={held} />
        {demandsOf(rights).includes("permission") && (
          <section aria-label="Evidence of permission">
            <h3 className="mb-1 text-xs font-medium text-soft">Evidence of permission</h3>
            <EvidencePart view={view} queue={queue} uploads={uploads} now={now} zone={zone} />
          </section>
        )}
        {needsVerification(rights) && (
          <section aria-label="Verification" className="border-t border-line pt-3">
            <VerificationPart held={held} now={now} zone={zone} />
          </section>
        )}
      </div>
    </div>
  );
}
