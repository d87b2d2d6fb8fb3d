"use client";
import { Check, CircleAlert, X } from "lucide-react";
import Link from "next/link";
import { Button, buttonLook } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { pageOf } from "./picture-doors";
import { shareSent, type Upload, type UploadQueue, type Uploads } from "./upload-queue";
import { mayTryAgain, uploadWords } from "./upload-words";
import "./pictures.css";
import { toldSize } from "@/newsroom/told-size";

/** Files on their way into the library, a line each; nothing while there are none. */
export function UploadList({
  queue,
  uploads,
  onSee,
}: {
  queue: UploadQueue;
  uploads: Uploads;
  /** Shows a picture here; without it its page opens. */
  onSee?: (id: string) => void;
}) {
  if (uploads.length === 0) return null;
  const ready = uploads.filter(({ stage }) => stage.at === "ready").length;
  const failed = uploads.filter(({ stage }) => stage.at === "failed").length;
  const isOver = ready + failed === uploads.length;
  return (
    <section aria-label="Uploads" className="border-b border-line">
      <header className="flex min-h-9 items-center gap-2 ps-4 pe-2 lg:ps-6 lg:pe-4">
        <p role="status" className="flex-1 text-xs text-soft">
          {ready} of {uploads.length} in the library{failed > 0 && `, ${failed} not`}
        </p>
        {isOver && uploads.length > 1 && (
          <Button
            look="quiet"
            onClick={() => {
              for (const { key } of uploads) queue.drop(key);
            }}
          >
            Clear
          </Button>
        )}
      </header>
      <ul className="max-h-72 overflow-y-auto pb-2">
        {uploads.map((upload) => (
          <UploadLine key={upload.key} upload={upload} queue={queue} onSee={onSee} />
        ))}
      </ul>
    </section>
  );
}

export function UploadLine({
  upload,
  queue,
  onSee,
}: {
  upload: Upload;
  queue: UploadQueue;
  onSee?: ((id: string) => void) | undefined;
}) {
  const { key, name, stage } = upload;
  const isEnded = stage.at === "ready" || stage.at === "failed";
  return (
    <li className="flex min-h-9 items-center gap-x-3 ps-4 pe-2 hover:bg-hover lg:ps-6 lg:pe-4">
      <span className="min-w-0 flex-1 py-1 sm:flex sm:items-center sm:gap-3">
        <bdi title={name} className="block truncate sm:w-56 sm:shrink-0">
          {name}
        </bdi>
        <UploadProgress upload={upload} />
      </span>
      <span className="flex shrink-0 items-center gap-1">
        {stage.at === "failed" && mayTryAgain(stage.why) && (
          <Button aria-label={`Try again: ${name}`} onClick={() => queue.retry(key)}>
            Try again
          </Button>
        )}
        {stage.at === "ready" && <See upload={upload} id={stage.id} onSee={onSee} />}
        <IconButton
          name={isEnded ? `Dismiss ${name}` : `Cancel ${name}`}
          onClick={() => queue.drop(key)}
        >
          <X aria-hidden className="size-4" />
        </IconButton>
      </span>
    </li>
  );
}

function See({
  upload: { stage, name },
  id,
  onSee,
}: {
  upload: Upload;
  id: string;
  onSee: ((id: string) => void) | undefined;
}) {
  const words = stage.at === "ready" && stage.isKnown ? "See it" : "Describe it";
  if (onSee)
    return (
      <Button aria-label={`${words}: ${name}`} onClick={() => onSee(id)}>
        {words}
      </Button>
    );
  return (
    <Link
      href={pageOf(id)}
      prefetch={false}
      aria-label={`${words}: ${name}`}
      className={buttonLook("plain")}
    >
      {words}
    </Link>
  );
}

/** How far a file is, as a bar while it moves and in words always. */
export function UploadProgress({
  upload,
  isNarrow = false,
}: {
  upload: Upload;
  /** The words stand under the bar, however wide the window is. */
  isNarrow?: boolean;
}) {
  const { name, stage } = upload;
  const share = shareSent(upload);
  if (stage.at === "failed")
    return (
      <span role="alert" className="flex items-start gap-1 text-xs text-withdrawn">
        <CircleAlert aria-hidden className="mt-px size-3.5 shrink-0" />
        {uploadWords(stage.why)}
      </span>
    );
  if (stage.at === "ready")
    return (
      <span className="flex items-center gap-1 text-xs text-approved">
        <Check aria-hidden className="size-3.5 shrink-0" />
        {stage.isKnown ? "Already in the library" : "In the library"}
      </span>
    );
  const percent = share === null ? null : Math.floor(share * 100);
  return (
    <span
      className={`block min-w-0 flex-1 text-xs text-soft ${isNarrow ? "" : "sm:grid sm:grid-cols-[minmax(4rem,16rem)_minmax(0,1fr)] sm:items-center sm:gap-3"}`}
    >
      <span
        role="progressbar"
        aria-label={name}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent ?? undefined}
        aria-valuetext={progressWords(upload)}
        className={`upload-bar ${isNarrow ? "my-1" : "max-sm:my-1"}`}
      >
        <span style={{ width: `${percent ?? 100}%` }} />
      </span>
      {progressWords(upload)}
    </span>
  );
}

function progressWords(upload: Upload): string {
  const { stage, size } = upload;
  if (stage.at === "waiting") return "Waits for its turn";
  if (stage.at === "sending" && stage.isHeld)
    return `The newsroom does not answer; it goes on from ${toldSize(stage.sent)} by itself`;
  if (stage.at === "sending") return `${toldSize(stage.sent)} of ${toldSize(size)}`;
  return stage.at === "arriving" ? "Arrived" : "Being looked at";
}
