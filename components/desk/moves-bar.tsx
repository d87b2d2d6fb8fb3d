"use client";
import { ChevronDown, CircleAlert, ExternalLink, LoaderCircle, X } from "lucide-react";
import { type KeyboardEvent, type MouseEvent, useId, useState } from "react";
import { Button, buttonLook } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Menu, MenuItem } from "@/components/ui/menu";
import type { CheckResult } from "@/newsroom/checklist";
import type { GoingLive } from "@/newsroom/going-live";
import { orderMoves } from "@/newsroom/next-moves";
import {
  isRefusal,
  type Refusal,
  type RefusalReason,
  refusalWords,
  refuse,
} from "@/newsroom/refusals";
import { type Evidence, type Move, type OpenMove, workflow } from "@/newsroom/workflow";
import { type Changes, ChangesDialog } from "./changes-dialog";
import { GoingLiveLine } from "./going-live";
import { MoveDialog } from "./move-dialog";
import type { Moving } from "./moving";
import { RefusalAlert, type Stop } from "./refusal-alert";
import { ReviewDialog, type ShownReview } from "./review-dialog";
import { useSecondPress } from "./second-press";

/**
 * The moves that this person may make with this story now. What it shows changes only when the
 * server has answered and `onMoved` is done: nothing here runs ahead of the newsroom.
 */
export function MovesBar({
  moving,
  moves,
  checks,
  path,
  goingLive,
  embargoEnds,
  language,
  zone,
  seenHash,
  readReview,
  readMoves,
  askMove,
  changesSince,
  onMoved,
  whenPrinted,
  onGo,
}: {
  moving: Moving;
  moves: readonly OpenMove[];
  checks: readonly CheckResult[];
  /** Public path of the live version, null while readers have none. */
  path: string | null;
  /** What publishing would do now. */
  goingLive: GoingLive;
  /** The sentence that says until when an embargo holds; null without one. */
  embargoEnds: string | null;
  language: string;
  zone: string;
  /** What changed in the text as it is once everything typed and chosen here is committed. */
  readReview: () => Promise<ShownReview | null>;
  /** The hash of the text on this screen once it is committed; null if it cannot be committed now. */
  seenHash: () => Promise<string | null>;
  /** The moves as they are once everything typed and chosen here is committed. */
  readMoves: () => Promise<readonly OpenMove[]>;
  askMove: (move: Move, evidence: Evidence) => Promise<{ printed: boolean } | Refusal>;
  changesSince: (hash: string) => Promise<Changes | null>;
  onMoved: (move: Move) => Promise<void> | void;
  /** True once readers have the pages as the move made them; false if that takes too long to wait for. */
  whenPrinted: () => Promise<boolean>;
  onGo: (place: string) => void;
}) {
  const { busy, setBusy, asked, setAsked, stop, setStop, printing, setPrinting } = moving;
  const [comparedWith, setComparedWith] = useState<string | null>(null);
  const { first: foremost, rest } = orderMoves(moves);
  const publish = foremost?.move === "publish" ? foremost : null;
  const first = publish ? null : foremost;
  const { isMeant, onKeyDown } = useSecondPress(moves.map(({ move }) => move).join());
  const why = useId();

  async function make(move: Move, note: string, about: string | null = null) {
    setBusy(move);
    setStop(null);
    setPrinting("");
    try {
      const refused = await attempt(move, note, about);
      setStop(refused);
      if (!refused) {
        setAsked(null);
        moving.setReviewing(null);
      }
    } finally {
      setBusy(null);
    }
  }

  async function attempt(move: Move, note: string, about: string | null): Promise<Stop | null> {
    try {
      const hash = about ?? (await seenHash());
      if (hash === null)
        return { move, words: "Not done: the text is not saved yet. It is kept on this device." };
      const answer = await askMove(move, { hash, note });
      if (isRefusal(answer)) return { move, refusal: answer, hash };
      await onMoved(move);
      if (!answer.printed) void followPrinting(move);
      return null;
    } catch {
      return {
        move,
        words:
          "The newsroom did not answer. It may have been done all the same: look before you try again.",
      };
    }
  }

  async function followPrinting(move: Move) {
    const done = doneWords[move] ?? "Done.";
    setPrinting(`${done} The pages are still being printed.`);
    const isPrinted = await whenPrinted().catch(() => false);
    setPrinting(
      isPrinted
        ? `${done} The pages are printed, and readers have them.`
        : `${done} The pages are not printed yet. Tell whoever looks after Stet.`,
    );
  }

  function press(open: OpenMove) {
    if (busy) return;
    if (open.refused) void askAgain(open.move);
    else if (workflow[open.move].needsNote || workflow[open.move].asks) {
      setStop(null);
      moving.setNote("");
      setAsked(open.move);
    } else if (open.move === "approve" && path) void approveLive();
    else void make(open.move, "");
  }

  /** A change to what readers have is approved after one has seen it beside that. */
  async function approveLive() {
    setBusy("approve");
    setStop(null);
    const hash = await seenHash().catch(() => null);
    setBusy(null);
    if (hash !== null && hash === moving.reviewed) return make("approve", "");
    moving.setReviewing("approve");
  }

  /** What stood in the way when the screen was drawn may have been mended since. */
  async function askAgain(move: Move) {
    setBusy(move);
    const moves = await readMoves().catch(() => []);
    setBusy(null);
    const open = moves.find((one) => one.move === move);
    if (open && !open.refused) return press(open);
    // The newsroom says it with its count.
    if (open?.refused === "rewritten-in-review") return make(move, "");
    const refusal = refuse(open?.refused ?? "not-from-here", open?.failing);
    setStop({ move, refusal, hash: null });
  }

  const alert = stop && (
    <RefusalAlert
      stop={stop}
      checks={checks}
      embargoEnds={embargoEnds}
      onGo={(place) => {
        setStop(null);
        setAsked(null);
        onGo(place);
      }}
      onCompare={setComparedWith}
      onDismiss={() => setStop(null)}
    />
  );

  const button = (open: OpenMove, look: "primary" | "plain") => (
    <MoveButton
      key={open.move}
      open={open}
      busy={busy}
      look={look}
      onPress={(event) => {
        if (isMeant(event)) press(open);
      }}
      onKeyDown={onKeyDown}
      why={why}
    />
  );

  const bar = (
    <div data-place="moves" className="relative ms-auto flex items-center gap-1.5">
      {path && (
        <a
          className={`${buttonLook("quiet")} max-sm:px-2`}
          href={path}
          target="_blank"
          rel="noopener"
        >
          <ExternalLink aria-hidden className="size-3.5" />
          <span className="max-sm:sr-only">View on site</span>
        </a>
      )}
      <div className="hidden items-center gap-1.5 md:flex">
        {rest.map((open) => button(open, "plain"))}
      </div>
      {rest.length > 0 && (
        <div className="md:hidden">
          <Menu
            trigger={
              <Button look="quiet" aria-label="More steps" className="px-2">
                <ChevronDown aria-hidden className="size-4" />
              </Button>
            }
          >
            {rest.map((open) => (
              <MenuItem key={open.move} onClick={() => press(open)}>
                {workflow[open.move].words}
              </MenuItem>
            ))}
          </Menu>
        </div>
      )}
      {/* Its place is kept when it is empty: no other button comes to stand where the last one was pressed. */}
      <div className="flex justify-end md:min-w-[7.75rem]">{first && button(first, "primary")}</div>
      <div role="status" className={printing ? hung : "contents"}>
        {printing && (
          <p className="flex items-start gap-2 rounded-md border border-edge bg-raised p-3 text-sm text-ink shadow-lg">
            <span className="flex-1">{printing}</span>
            <IconButton name="Dismiss" className="-m-1.5" onClick={() => setPrinting("")}>
              <X aria-hidden className="size-3.5" />
            </IconButton>
          </p>
        )}
      </div>
      {!asked && !moving.reviewing && alert && !publish && <div className={hung}>{alert}</div>}
      {moves.map(
        ({ move, refused }) =>
          refused && (
            <span key={move} id={`${why}-${move}`} hidden>
              {stopWords(refused, embargoEnds)}
            </span>
          ),
      )}
      {asked && (
        <MoveDialog
          words={workflow[asked].words}
          told={toldBefore[asked] ?? null}
          busy={busy === asked}
          alert={alert}
          note={moving.note}
          onNote={moving.setNote}
          onMake={() => void make(asked, moving.note)}
          finalFocus={whereItHappened}
          onClose={() => {
            if (busy) return;
            setAsked(null);
            setStop(null);
          }}
        />
      )}
      {moving.reviewing && (
        <ReviewDialog
          title={moving.reviewing === "approve" ? workflow.approve.words : "What changed"}
          readReview={readReview}
          zone={zone}
          busy={busy === "approve"}
          alert={alert}
          onRead={moving.setReviewed}
          onApprove={
            moving.reviewing === "approve" ? (hash) => void make("approve", "", hash) : null
          }
          onClose={() => {
            moving.setReviewing(null);
            setStop(null);
          }}
        />
      )}
      {comparedWith && (
        <ChangesDialog
          hash={comparedWith}
          language={language}
          changesSince={changesSince}
          onClose={() => setComparedWith(null)}
        />
      )}
    </div>
  );
  return (
    <>
      {bar}
      {publish && (
        <GoingLiveLine
          what={goingLive}
          stop={stopWords(publish.refused, embargoEnds)}
          button={button(publish, "primary")}
          alert={!asked && alert}
        />
      )}
    </>
  );
}

function stopWords(refused: RefusalReason | null, embargoEnds: string | null): string {
  if (!refused) return "";
  return refused === "embargoed" && embargoEnds
    ? `${refusalWords[refused]} ${embargoEnds}`
    : refusalWords[refused];
}

/** After a move the focus is where one sees what it made of the story; after none, where it was. */
function whereItHappened(): HTMLElement | true {
  const state = document.querySelector<HTMLElement>("[data-place='state'][data-moved]");
  return state ?? true;
}

/** Under the bar, over the page. */
const hung = "absolute end-0 top-full z-30 mt-2 w-[min(24rem,calc(100vw-2rem))]";

/** What a move does, for those who are asked whether they mean it. */
const toldBefore: Partial<Record<Move, string>> = {
  "give-up":
    "The text that readers have stands, and the working copy goes back to it. What is given up is kept, with your name, under Versions.",
};

const doneWords: Partial<Record<Move, string>> = { publish: "Published." };

function MoveButton({
  open,
  busy,
  look,
  onPress,
  onKeyDown,
  why,
}: {
  open: OpenMove;
  busy: Move | null;
  look: "primary" | "plain";
  onPress: (event: MouseEvent) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  why: string;
}) {
  return (
    <Button
      look={look}
      data-next-step={look === "primary" ? "" : undefined}
      aria-busy={busy === open.move}
      aria-disabled={busy !== null}
      aria-describedby={open.refused ? `${why}-${open.move}` : undefined}
      onClick={onPress}
      onKeyDown={onKeyDown}
    >
      {busy === open.move && <LoaderCircle aria-hidden className="spin size-3.5" />}
      {open.refused && busy !== open.move && <CircleAlert aria-hidden className="size-3.5" />}
      {workflow[open.move].words}
    </Button>
  );
}
