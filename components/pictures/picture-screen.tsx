"use client";
import { ArrowLeft, Download, Trash2 } from "lucide-react";
import Link from "next/link";
import { type ReactNode, useCallback, useEffect, useId, useState } from "react";
import { Button, buttonLook } from "@/components/ui/button";
import { DialogForm } from "@/components/ui/dialog-form";
import type { PictureView } from "@/newsroom/picture-view";
import { isRefusal } from "@/newsroom/refusals";
import { needsVerification, rightsKinds } from "@/newsroom/rights";
import { CutPreviews } from "./cut-previews";
import { EvidencePart } from "./evidence-part";
import { MainFacts, MoreFacts } from "./facts-form";
import { FileFacts } from "./file-facts";
import { FocalStage, useFocusing } from "./focal-point";
import type { HeldPicture } from "./held-picture";
import { HistoryPart } from "./history-part";
import { Likenesses } from "./likenesses";
import { originalOf, type PictureDoors, pageOf } from "./picture-doors";
import { missingIn } from "./picture-fields";
import { PictureMarks } from "./picture-marks";
import { refusalSentence } from "./refusal-sentence";
import { RightsForm } from "./rights-form";
import { NotSaved, SavedWords, troubleWords } from "./saved-words";
import { StillMissing } from "./still-missing";
import { shownIn } from "./typed-words";
import { faultWords } from "./upload-words";
import { useHeldPicture } from "./use-held-picture";
import { useUploadQueue } from "./use-upload-queue";
import { UsesPart } from "./uses-part";
import { VerificationPart } from "./verification-part";

export type PictureScreenProps = {
  doors: PictureDoors;
  given: PictureView;
  today: string;
  now: string;
  zone: string;
  onGone: () => void;
  useNews: (lookAgain: () => Promise<unknown>) => void;
};

/** One picture: how it looks, what is known of it, by what right it is used, and where. */
export function PictureScreen({
  doors,
  given,
  today,
  now,
  zone,
  onGone,
  useNews,
}: PictureScreenProps) {
  const held = useHeldPicture(doors, given);
  const { queue, uploads } = useUploadQueue(doors.uploads);
  const look = useCallback(async () => {
    queue.lookAgain();
    await held.readAgain();
  }, [queue, held]);
  useNews(look);
  // Evidence that has come in belongs to what is shown here.
  const arrived = uploads.filter(({ stage }) => stage.at === "ready").length;
  useEffect(() => {
    if (arrived > 0) void held.readAgain();
  }, [arrived, held]);
  useLookedAt(held);

  const { view, typed } = held.words();
  const rights = shownIn(held.words(), "rights");
  const missing = missingIn(view, typed, { asLead: false, today });
  return (
    <div className="pb-16">
      <Head held={held} today={today} doors={doors} onGone={onGone} />
      <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_23rem] xl:grid-cols-[minmax(0,1fr)_26rem]">
        <div className="min-w-0 px-4 lg:sticky lg:top-12 lg:max-h-[calc(100dvh-3rem)] lg:self-start lg:overflow-y-auto lg:px-6">
          <Look held={held} />
          <div className="max-lg:hidden">
            <Behind view={view} now={now} zone={zone} />
          </div>
        </div>
        <div className="min-w-0 px-4 lg:border-s lg:border-line lg:px-5">
          <NotSaved held={held} />
          <Part title="Words">
            <MainFacts held={held} />
          </Part>
          <Part title="Right to use it">
            <StillMissing
              sentences={missing}
              settled={
                rights && !rightsKinds[rights].mayLead
                  ? "Settled: it may be published, but not over a story."
                  : "Settled: it may be published."
              }
            />
            <Likenesses alike={view.alike} />
            <RightsForm held={held} />
          </Part>
          {view.evidenceOf === null && (
            <Part title="Evidence of permission">
              <EvidencePart view={view} queue={queue} uploads={uploads} now={now} zone={zone} />
            </Part>
          )}
          {view.evidenceOf === null && (
            <Part
              title="Verification"
              beside={needsVerification(rights) ? "demanded by this right" : "if there is a doubt"}
            >
              <VerificationPart held={held} now={now} zone={zone} />
            </Part>
          )}
          <Part title="More about it">
            <MoreFacts held={held} />
          </Part>
          <div className="lg:hidden">
            <Behind view={view} now={now} zone={zone} />
          </div>
        </div>
      </div>
    </div>
  );
}

/** While the newsroom looks at a new picture, this screen asks after it. */
function useLookedAt(held: HeldPicture): void {
  const isWaiting = held.words().view.state === "waiting";
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(() => void held.readAgain(), 1_500);
    return () => clearInterval(timer);
  }, [held, isWaiting]);
}

function Head({
  held,
  today,
  doors,
  onGone,
}: {
  held: HeldPicture;
  today: string;
  doors: PictureDoors;
  onGone: () => void;
}) {
  const [isAsked, setAsked] = useState(false);
  const { view } = held.words();
  const title = shownIn(held.words(), "headline") || view.fileName;
  return (
    <header className="sticky top-0 z-10 mb-3 flex max-sm:-top-11 min-h-11 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-paper px-4 py-1.5 lg:px-6">
      <Link
        href={view.evidenceOf ? pageOf(view.evidenceOf) : "/desk/pictures"}
        prefetch={false}
        className="inline-flex min-h-8 items-center gap-1.5 text-soft hover:text-ink"
      >
        <ArrowLeft aria-hidden className="size-4" />
        {view.evidenceOf ? "The picture" : "Pictures"}
      </Link>
      <h1 dir="auto" className="min-w-0 flex-1 basis-32 truncate text-base font-semibold">
        {title}
      </h1>
      <span className="flex flex-wrap gap-x-3 text-xs">
        {view.evidenceOf ? (
          <span className="text-soft">Evidence, never shown to readers</span>
        ) : (
          <PictureMarks picture={view} today={today} />
        )}
      </span>
      <SavedWords held={held} />
      <span className="flex items-center gap-1">
        {view.state === "ready" && (
          <a href={originalOf(view.id)} download className={buttonLook("quiet")}>
            <Download aria-hidden className="size-4" />
            Original
          </a>
        )}
        {view.mayRemove && (
          <Button look="quiet" onClick={() => setAsked(true)}>
            <Trash2 aria-hidden className="size-4" />
            Remove
          </Button>
        )}
      </span>
      {isAsked && (
        <DialogForm
          title="Remove picture"
          button="Remove picture"
          onClose={() => setAsked(false)}
          onDone={onGone}
          onSubmit={async () => {
            const gone = await doors.remove(view.id).catch(() => null);
            if (gone === null) return { words: troubleWords("no-answer") };
            return isRefusal(gone) ? { words: refusalSentence(gone) } : { answer: gone };
          }}
        >
          <p>
            It goes out of the library with its files and its evidence, for good. No story uses it.
          </p>
        </DialogForm>
      )}
    </header>
  );
}

/** The picture as it looks, and as it is cut; or why it cannot be looked at. */
function Look({ held }: { held: HeldPicture }) {
  const focusing = useFocusing(held);
  const { view } = held.words();
  const { id, state, width, height } = view;
  if (state === "waiting" || width === null || height === null)
    return (
      <div className="picture-ground relative flex min-h-72 items-center justify-center">
        <span aria-hidden className="picture-waiting" />
        <p role="status" className="relative bg-paper px-3 py-1.5">
          {state === "refused"
            ? faultWords(view.fault)
            : "The newsroom is looking at it. You can write its words meanwhile."}
        </p>
      </div>
    );
  const size = { width, height };
  return (
    <>
      <FocalStage
        id={id}
        size={size}
        alt={shownIn(held.words(), "alt")}
        placeholder={view.placeholder}
        focusing={focusing}
        mayChange={view.mayChange && view.evidenceOf === null}
      />
      {view.evidenceOf === null && <CutPreviews id={id} size={size} focus={focusing.point} />}
    </>
  );
}

function Behind({ view, now, zone }: { view: PictureView; now: string; zone: string }) {
  return (
    <>
      {view.evidenceOf === null && (
        <Part title="Where it is used">
          <UsesPart uses={view.uses} />
        </Part>
      )}
      <Part title="The file">
        <FileFacts view={view} zone={zone} />
      </Part>
      <Part title="History">
        <HistoryPart history={view.history} now={now} zone={zone} />
      </Part>
    </>
  );
}

function Part({
  title,
  beside,
  children,
}: {
  title: string;
  beside?: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="space-y-3 border-b border-line py-4 first:pt-1 last:border-b-0"
    >
      <h2 id={id} className="text-sm font-semibold">
        {title}
        {beside && <span className="ms-2 text-xs font-normal text-soft">{beside}</span>}
      </h2>
      {children}
    </section>
  );
}
