"use client";
import { Check } from "lucide-react";
import Link from "next/link";
import { memo, useEffect, useState } from "react";
import type { PictureCard } from "@/newsroom/library";
import { pageOf, thumbOf } from "./picture-doors";
import { PictureMarks } from "./picture-marks";
import "./pictures.css";

/** What pressing a picture does: it opens its page, or chooses it among others. */
export type PressPicture =
  | { kind: "open" }
  | { kind: "choose"; isChosen: boolean; onChoose: (picture: PictureCard) => void };

const cover =
  "text-start after:absolute after:inset-0 outline-none focus-visible:after:outline-2 focus-visible:after:outline-accent focus-visible:after:outline-offset-2";

/** One frame of the contact sheet: the whole picture on a quiet ground, and under it what it is. */
export const PictureCell = memo(function PictureCell({
  picture,
  index,
  today,
  isPassing,
  press,
}: {
  picture: PictureCard;
  index: number;
  today: string;
  /** The sheet is moving fast: only what costs nothing is shown. */
  isPassing: boolean;
  press: PressPicture;
}) {
  const isChosen = press.kind === "choose" && press.isChosen;
  const words = (
    <span
      dir="auto"
      className={`block truncate leading-snug ${picture.caption ? "" : "text-soft"}`}
    >
      {picture.caption || picture.fileName}
    </span>
  );
  return (
    <div className="group relative flex h-full min-w-0 flex-col">
      <Frame picture={picture} isPassing={isPassing} isChosen={isChosen} />
      <div className="h-15.5 shrink-0 pt-1.5 text-sm">
        {press.kind === "open" ? (
          <Link
            href={pageOf(picture.id)}
            prefetch={false}
            data-picture={index}
            title={picture.caption || picture.fileName}
            className={`${cover} block`}
          >
            {words}
          </Link>
        ) : (
          <button
            type="button"
            aria-pressed={press.isChosen}
            data-picture={index}
            title={picture.caption || picture.fileName}
            onClick={() => press.onChoose(picture)}
            className={`${cover} block w-full`}
          >
            {words}
          </button>
        )}
        {picture.credit && (
          <p dir="auto" className="truncate text-xs text-soft">
            {picture.credit}
          </p>
        )}
        <p className="flex gap-2 overflow-hidden pt-px text-2xs">
          <PictureMarks picture={picture} today={today} />
        </p>
      </div>
    </div>
  );
});

function Frame({
  picture,
  isPassing,
  isChosen,
}: {
  picture: PictureCard;
  isPassing: boolean;
  isChosen: boolean;
}) {
  return (
    <div
      className={`picture-ground relative min-h-0 flex-1 ${isChosen ? "outline-2 outline-offset-2 outline-ink" : ""}`}
    >
      <PictureThumb picture={picture} isPassing={isPassing} />
      {isChosen && (
        <span className="absolute end-1.5 top-1.5 flex size-5 items-center justify-center rounded-full bg-ink text-paper">
          <Check aria-hidden className="size-3.5" />
        </span>
      )}
    </div>
  );
}

/** The picture as a whole in whatever room it is given; until it is there, what is known of its colours. */
export function PictureThumb({
  picture,
  isPassing = false,
}: {
  picture: Pick<PictureCard, "id" | "state" | "placeholder" | "width" | "height">;
  isPassing?: boolean;
}) {
  const { id, state, placeholder, width, height } = picture;
  const isShown = useRested(isPassing);
  const [isThere, setThere] = useState(false);
  if (state === "waiting") return <span aria-hidden className="picture-waiting" />;
  return (
    <span className="picture-whole">
      {placeholder && !isThere && (
        // biome-ignore lint/performance/noImgElement: a data address of some bytes
        <img
          alt=""
          src={placeholder}
          width={width ?? undefined}
          height={height ?? undefined}
          className="picture-behind"
        />
      )}
      {isShown && (
        // biome-ignore lint/performance/noImgElement: made by the newsroom, for this size
        <img
          alt=""
          src={thumbOf(id)}
          loading="lazy"
          decoding="async"
          onLoad={() => setThere(true)}
          width={width ?? undefined}
          height={height ?? undefined}
        />
      )}
    </span>
  );
}

/** What only passes by is not asked for. */
function useRested(isPassing: boolean): boolean {
  const [isShown, setShown] = useState(!isPassing);
  useEffect(() => {
    if (isShown) return;
    const timer = setTimeout(() => setShown(true), 120);
    return () => clearTimeout(timer);
  }, [isShown]);
  return isShown;
}
