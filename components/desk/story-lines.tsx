import { AlarmClock, Flag, Lock } from "lucide-react";
import Link from "next/link";
import type { DeskLine } from "@/newsroom/desk-lists";
import { toldAt, toldMoment } from "@/newsroom/told-times";
import { StateMark } from "./state-mark";
import { When } from "./when";

export type ListWords = {
  /** Names of sections by slug. */
  sections: Readonly<Record<string, string>>;
  zone: string;
  now: string;
};

/** A dense list, one line a story. `since` tells how long it waits; else when it last changed. */
export function StoryLines({
  label,
  lines,
  words,
  told,
}: {
  label: string;
  lines: readonly DeskLine[];
  words: ListWords;
  told: "since" | "updatedAt";
}) {
  return (
    <ul aria-label={label} className="border-t border-line">
      {lines.map((line) => (
        <StoryLine key={line.id} line={line} words={words} told={told} />
      ))}
    </ul>
  );
}

function StoryLine({
  line,
  words,
  told,
}: {
  line: DeskLine;
  words: ListWords;
  told: "since" | "updatedAt";
}) {
  return (
    <li className="relative grid min-h-9 grid-cols-[1fr_auto] items-center gap-x-3 border-b border-line px-4 hover:bg-hover has-[a:focus-visible]:bg-chosen max-md:py-1.5 md:grid-cols-[6rem_minmax(0,1fr)_4.5rem_6rem] lg:grid-cols-[6rem_minmax(0,1fr)_4.5rem_8rem_6rem] lg:px-6 xl:grid-cols-[6rem_minmax(0,1fr)_4.5rem_8rem_4.75rem_6rem]">
      <span className="flex min-w-0 gap-2 text-xs max-md:row-start-2">
        <StateMark state={line.state} live={line.live} />
        {line.openedBy && (
          <span className="truncate text-soft md:hidden">
            by <bdi>{line.openedBy}</bdi>
          </span>
        )}
      </span>
      <span
        className={`flex min-w-0 items-center gap-x-2 max-md:col-span-2 max-md:row-start-1 ${isHeld(line) ? "max-md:flex-wrap" : ""}`}
      >
        <Link
          href={`/desk/stories/${line.id}`}
          prefetch={false}
          data-story-link
          lang={line.language}
          dir="auto"
          translate={line.headline ? "no" : undefined}
          className={`max-w-full truncate text-base outline-none after:absolute after:inset-0 focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent ${line.look === "new" ? "font-semibold" : "font-medium"} ${line.headline ? "" : "text-soft italic"}`}
        >
          {line.headline || "Untitled"}
        </Link>
        <Marks line={line} zone={words.zone} />
      </span>
      <span className="truncate text-xs text-soft max-md:hidden">
        {line.section ? (words.sections[line.section] ?? line.section) : "No section"}
      </span>
      <span className="truncate text-xs text-soft max-lg:hidden">
        {line.state === "approved" && line.approvedBy ? (
          <>
            <bdi>{line.approvedBy}</bdi> approved
          </>
        ) : (
          <bdi>{line.by}</bdi>
        )}
      </span>
      <span className="text-end text-xs text-soft max-xl:hidden">
        {line.words.toLocaleString("en")} words
      </span>
      <span
        className={`flex items-center justify-end gap-1 text-xs whitespace-nowrap ${line.late ? "font-medium text-withdrawn" : "text-soft"}`}
      >
        <span className="truncate font-normal text-soft md:hidden">
          {line.section ? (words.sections[line.section] ?? line.section) : "No section"} ·
        </span>
        {line.late && (
          <>
            <AlarmClock aria-hidden className="size-3.5" />
            Late,
          </>
        )}
        <When at={line[told]} now={words.now} zone={words.zone} />
      </span>
    </li>
  );
}

/** What holds a story back is told at more length than a phone has room for beside a headline. */
function isHeld({ flags, embargoUntil }: DeskLine): boolean {
  return flags.length > 0 || embargoUntil !== null;
}

/** Quiet words beside the headline: what is new to the person, who waits, what is flagged. */
function Marks({ line, zone }: { line: DeskLine; zone: string }) {
  return (
    <span className="flex shrink-0 items-center gap-x-2 text-2xs whitespace-nowrap text-soft max-md:flex-wrap max-md:shrink">
      {line.look === "new" && (
        <span className="rounded-xs bg-chosen px-1 text-ink">New to you</span>
      )}
      {line.look === "changed" && (
        <span className="rounded-xs bg-chosen px-1 text-ink">Changed since you looked</span>
      )}
      {line.openedBy && (
        <span className="max-md:hidden">
          opened by <bdi>{line.openedBy}</bdi>
        </span>
      )}
      {line.awaited && <span>Yours</span>}
      {line.flags.length > 0 && (
        <span className="inline-flex items-center gap-1 text-withdrawn">
          <Flag aria-hidden className="size-3" />
          {line.flags.join(", ")}
        </span>
      )}
      {line.embargoUntil && (
        <span
          title={toldMoment(line.embargoUntil, zone)}
          className="inline-flex items-center gap-1 text-scheduled"
        >
          <Lock aria-hidden className="size-3" />
          Embargo until {toldAt(line.embargoUntil, zone)}
        </span>
      )}
    </span>
  );
}
