"use client";
import Link from "next/link";
import { When } from "@/components/desk/when";
import type { PictureView } from "@/newsroom/picture-view";
import { AddPicture } from "./add-picture";
import { PictureThumb } from "./picture-cell";
import { pageOf } from "./picture-doors";
import { UploadLine } from "./upload-list";
import type { UploadQueue, Uploads } from "./upload-queue";

/** Pictures of the permission: a message, a letter, a licence. They never reach readers. */
export function EvidencePart({
  view,
  queue,
  uploads,
  now,
  zone,
}: {
  view: PictureView;
  queue: UploadQueue;
  /** All that the queue has; only this picture's evidence is shown. */
  uploads: Uploads;
  now: string;
  zone: string;
}) {
  const mine = uploads.filter(({ evidenceOf }) => evidenceOf === view.id);
  return (
    <div>
      {view.evidence.length === 0 && mine.length === 0 && (
        <p className="mb-2 text-xs text-soft">
          Attach a picture of the permission: a message, a letter, a contract. Readers never see it.
        </p>
      )}
      <ul>
        {view.evidence.map((piece) => (
          <li key={piece.id} className="relative flex items-center gap-3 py-1 hover:bg-hover">
            <span className="picture-ground relative block h-10 w-14 shrink-0">
              <PictureThumb picture={{ ...piece, placeholder: "", width: null, height: null }} />
            </span>
            <Link
              href={pageOf(piece.id)}
              prefetch={false}
              className="min-w-0 flex-1 truncate after:absolute after:inset-0"
            >
              <bdi>{piece.fileName}</bdi>
            </Link>
            <When
              at={piece.createdAt}
              now={now}
              zone={zone}
              className="shrink-0 text-xs text-soft"
            />
          </li>
        ))}
      </ul>
      <ul className="-mx-4 lg:-mx-6">
        {mine
          .filter(({ stage }) => stage.at !== "ready" || stage.isKnown)
          .map((upload) => (
            <UploadLine key={upload.key} upload={upload} queue={queue} />
          ))}
      </ul>
      {view.mayChange && (
        <AddPicture words="Attach evidence" onFiles={(files) => void queue.add(files, view.id)} />
      )}
    </div>
  );
}
