import { When } from "@/components/desk/when";
import { Button } from "@/components/ui/button";
import { changeWords } from "@/newsroom/change-words";
import { wordsInReviewBy } from "@/newsroom/edits-in-review";
import type { EditedStory } from "./edited-story";

export type LastLook = { hash: string; at: string };

/**
 * What one wants to know before anything else: that the text changed since one looked, whose working
 * copy stands over a live story, what readers will be told of the change, and a way to see it.
 */
export function ReviewStrip({
  story,
  me,
  lastLook,
  isChangedSince,
  now,
  zone,
  onLook,
}: {
  story: EditedStory;
  me: string;
  lastLook: LastLook | null;
  /** Whether the text was another when this visit began. */
  isChangedSince: boolean;
  now: string;
  zone: string;
  onLook: () => void;
}) {
  const { stage, publication } = story.state;
  const isOpenOverLive = publication === "live" && stage !== "standing";
  const isDecided = stage === "in-review" || stage === "approved";
  const wasApproved = stage === "in-review" && story.timeline.find(({ act }) => act === "approve");
  const opened = story.timeline.find(({ act }) => act === "edit");
  const { kind, note } = story.details.change;
  const mine = wordsInReviewBy(me, story.state);
  if (stage === "standing" || !(isChangedSince || isOpenOverLive || wasApproved || mine > 0))
    return null;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line bg-raised px-4 py-2 text-sm">
      {isChangedSince && lastLook && (
        <p>
          Changed since you looked, <When at={lastLook.at} now={now} zone={zone} />.
        </p>
      )}
      {isOpenOverLive && (
        <p className="text-soft">
          Readers have the version before this
          {opened?.person && (
            <>
              ; opened by <bdi>{opened.person.name}</bdi>,{" "}
              <When at={opened.at} now={now} zone={zone} />
            </>
          )}
          .
        </p>
      )}
      {wasApproved && !isOpenOverLive && (
        <p className="text-soft">
          An earlier text was approved
          {wasApproved.person && (
            <>
              {" "}
              by <bdi>{wasApproved.person.name}</bdi>
            </>
          )}
          , <When at={wasApproved.at} now={now} zone={zone} />.
        </p>
      )}
      {isOpenOverLive && isDecided && (
        <p className="min-w-0 max-w-prose">
          <span className="text-soft">{changeWords("en")[kind]}: </span>
          {note ? <bdi>{note}</bdi> : <span className="text-soft">no note to readers</span>}
        </p>
      )}
      {mine > 0 && (
        <p className="text-soft">
          You changed {mine.toLocaleString("en")} of {story.state.review.of.toLocaleString("en")}{" "}
          words in review.
        </p>
      )}
      <span className="grow" />
      <Button onClick={onLook}>What changed</Button>
    </div>
  );
}
