import { Lock } from "lucide-react";
import { useEffect, useId, useRef, useState } from "react";
import { Moment } from "@/components/desk/moment";
import { MoveDialog } from "@/components/desk/move-dialog";
import { useNow } from "@/components/desk/when";
import { Button } from "@/components/ui/button";
import { readEmbargo, type Turn } from "@/newsroom/embargo";
import { isRefusal, type Refusal, refusalWords } from "@/newsroom/refusals";
import { toldZone } from "@/newsroom/told-times";
import { wallTimeAt } from "@/newsroom/wall-time";
import type { EditedStory } from "./edited-story";
import type { StoryActions } from "./story-actions";

/**
 * Until when a story may not be published. What is typed here is nobody's decision until its button is
 * pressed, and an emptied field is none at all: lifting is an act of its own, with a reason.
 */
export function EmbargoPanel({
  story,
  actions,
  zone,
  now,
}: {
  story: EditedStory;
  actions: StoryActions;
  zone: string;
  now: string;
}) {
  const current = useNow(now);
  const box = useRef<HTMLInputElement>(null);
  const about = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [turn, setTurn] = useState<Turn | null>(null);
  const [said, setSaid] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [lifting, setLifting] = useState<{ note: string; words: string } | null>(null);
  const { embargoUntil } = story;
  const stands = embargoUntil !== null && embargoUntil > current ? embargoUntil : null;
  const onClock = stands ? wallTimeAt(stands, zone) : "";
  useEffect(() => {
    // What nobody is changing here follows what a colleague sets.
    if (draft === null && box.current) box.current.value = onClock;
  }, [draft, onClock]);

  const shown = draft ?? onClock;
  const unasked = shown === "" ? null : readEmbargo(shown, zone, current, null);
  const which = unasked && "which" in unasked ? unasked.which : null;
  // Of an hour that is there twice the embargo that stands is one of the two.
  const standing = which && shown === onClock ? turnOf(which, stands) : null;
  const chosen = turn ?? standing;
  const isChanged = shown !== onClock || chosen !== standing;
  const read = isChanged ? readEmbargo(shown, zone, current, chosen) : null;
  const until = read && "until" in read ? read.until : null;

  async function decide(asking: Promise<object | Refusal>): Promise<string> {
    setBusy(true);
    try {
      const answer = await asking;
      if (isRefusal(answer))
        return [refusalWords[answer.refused], ...(answer.said ?? [])].join(" ");
      return "";
    } catch {
      return "The newsroom did not answer. It may have been done all the same: look before you try again.";
    } finally {
      await actions.readAgain().catch(() => null);
      setBusy(false);
    }
  }

  async function set() {
    if (isBusy) return;
    const typed = readEmbargo(box.current?.value ?? "", zone, current, chosen);
    if ("mend" in typed) return setSaid(typed.mend);
    if ("which" in typed)
      return setSaid("That time is there twice. Say which of the two is meant.");
    const words = await decide(actions.setEmbargo(typed.until, embargoUntil));
    setSaid(words);
    if (words === "") settle();
  }

  function settle() {
    setDraft(null);
    setTurn(null);
  }

  async function lift(note: string) {
    if (!embargoUntil) return setLifting(null);
    const words = await decide(actions.liftEmbargo(note, embargoUntil));
    setLifting(words === "" ? null : { note, words });
    if (words === "") settle();
  }

  if (!story.rights.includes("setEmbargo"))
    return stands ? (
      <p className="embargo-stands">
        <Lock aria-hidden className="size-3.5" />
        <span>
          Under embargo until <Moment at={stands} zone={zone} />
        </span>
      </p>
    ) : null;

  return (
    <div className="embargo">
      {stands && (
        <p className="embargo-stands">
          <Lock aria-hidden className="size-3.5" />
          <span>
            Under embargo until <Moment at={stands} zone={zone} />
          </span>
        </p>
      )}
      <label className="choice">
        <span className="choice-label">Embargo until, in the newsroom’s time</span>
        <input
          ref={box}
          type="datetime-local"
          max="9999-12-31T23:59"
          className="choice-box"
          aria-describedby={about}
          onChange={({ target }) => {
            setDraft(target.value);
            setTurn(null);
            setSaid("");
          }}
        />
      </label>
      <div id={about} className="embargo-about" aria-live="polite">
        {until ? (
          <p>
            That is <Moment at={until} zone={zone} />
          </p>
        ) : (
          <p className="text-soft">{toldZone(stands ?? current, zone)}</p>
        )}
        {read && "mend" in read && shown !== "" && !said && <p>{read.mend}</p>}
      </div>
      {which && (
        <fieldset className="embargo-which">
          <legend>That time is there twice. Which of the two?</legend>
          {(["first", "second"] as const).map((one) => (
            <label key={one}>
              <input
                type="radio"
                name={`${about}-turn`}
                checked={chosen === one}
                onChange={() => {
                  setTurn(one);
                  setSaid("");
                }}
              />{" "}
              {which[one].words}
            </label>
          ))}
        </fieldset>
      )}
      {said && (
        <p role="alert" className="details-alert">
          {said}
        </p>
      )}
      <div className="embargo-acts">
        <Button aria-busy={isBusy} aria-disabled={isBusy || !isChanged} onClick={() => void set()}>
          {stands ? "Change embargo" : "Set embargo"}
        </Button>
        {stands && (
          <Button look="quiet" onClick={() => setLifting({ note: "", words: "" })}>
            Lift embargo
          </Button>
        )}
        {draft !== null && draft !== onClock && (
          <Button
            look="quiet"
            onClick={() => {
              settle();
              setSaid("");
              if (box.current) box.current.value = onClock;
            }}
          >
            Leave it as it is
          </Button>
        )}
      </div>
      {lifting && (
        <MoveDialog
          words="Lift embargo"
          hint="Why may it be published now?"
          busy={isBusy}
          alert={
            lifting.words && (
              <p role="alert" className="details-alert">
                {lifting.words}
              </p>
            )
          }
          note={lifting.note}
          onNote={(note) => setLifting({ note, words: "" })}
          onMake={() => void lift(lifting.note)}
          onClose={() => !isBusy && setLifting(null)}
          finalFocus={() => box.current ?? true}
        />
      )}
    </div>
  );
}

type Which = Record<Turn, { until: string }>;

function turnOf(which: Which, stands: string | null): Turn | null {
  if (stands === which.first.until) return "first";
  return stands === which.second.until ? "second" : null;
}
