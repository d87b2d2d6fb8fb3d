import { useState } from "react";
import { isRefusal, type Refusal, refusalWords } from "@/newsroom/refusals";
import { type Flag, flags } from "@/newsroom/story";
import type { EditedStory } from "./edited-story";
import { EmbargoPanel } from "./embargo-panel";
import type { StoryActions } from "./story-actions";

/** What holds a story back from publication: flags that somebody raised, and an embargo. */
export function HoldsPanel({
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
  const [refused, setRefused] = useState("");
  // A box shows at once what was asked of it, and goes back if it is refused.
  const [asked, setAsked] = useState<{ flag: Flag; raised: boolean } | null>(null);
  const { rights, state } = story;
  const ask = async (asking: Promise<object | Refusal>) => {
    try {
      const answer = await asking;
      setRefused(isRefusal(answer) ? refusalWords[answer.refused] : "");
      await actions.readAgain();
    } catch {
      setRefused("Not changed: the newsroom did not answer. Try again in a moment.");
    }
    setAsked(null);
  };
  const maySettle = (flag: Flag) =>
    rights.includes(flag === "legal" ? "settleLegalFlag" : "settleFlag");

  return (
    <section aria-label="Holds" className="side-section">
      <h2 className="side-title">Holds publication</h2>
      {refused && (
        <p role="alert" className="details-alert">
          {refused}
        </p>
      )}
      <ul className="holds">
        {flags.map((flag) => {
          const isRaised = state.raisedFlags.includes(flag);
          return (
            <li key={flag}>
              <label>
                <input
                  type="checkbox"
                  checked={asked?.flag === flag ? asked.raised : isRaised}
                  disabled={isRaised ? !maySettle(flag) : !rights.includes("raiseFlag")}
                  onChange={({ target }) => {
                    setAsked({ flag, raised: target.checked });
                    void ask(actions.setFlag(flag, target.checked));
                  }}
                />{" "}
                {flagWords[flag]}
              </label>
            </li>
          );
        })}
      </ul>
      <EmbargoPanel story={story} actions={actions} zone={zone} now={now} />
    </section>
  );
}

const flagWords = {
  legal: "Legal",
  pictures: "Pictures",
  facts: "Facts",
  sensitive: "Sensitive",
} satisfies Record<Flag, string>;
