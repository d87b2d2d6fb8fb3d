import { useState } from "react";
import { isRefusal, type Refusal, refusalWords } from "@/newsroom/refusals";
import { type Flag, flags } from "@/newsroom/story";
import type { EditedStory } from "./edited-story";
import type { StoryActions } from "./story-actions";

/** What holds a story back from publication: flags that somebody raised, and an embargo. */
export function HoldsPanel({ story, actions }: { story: EditedStory; actions: StoryActions }) {
  const [refused, setRefused] = useState("");
  // A box shows at once what was asked of it, and goes back if it is refused.
  const [asked, setAsked] = useState<{ flag: Flag; raised: boolean } | null>(null);
  const { rights, state, embargoUntil } = story;
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
      <label className="choice">
        <span className="choice-label">Embargo until, in your time</span>
        <input
          key={embargoUntil}
          type="datetime-local"
          className="choice-box"
          defaultValue={embargoUntil ? onTheClock(embargoUntil) : ""}
          readOnly={!rights.includes("setEmbargo")}
          onBlur={({ target }) => {
            const until = target.value === "" ? null : new Date(target.value).toISOString();
            if (until !== embargoUntil && rights.includes("setEmbargo"))
              void ask(actions.setEmbargo(until));
          }}
        />
      </label>
    </section>
  );
}

const flagWords = {
  legal: "Legal",
  pictures: "Pictures",
  facts: "Facts",
  sensitive: "Sensitive",
} satisfies Record<Flag, string>;

/** An instant as the browser's own field for date and time writes it. */
function onTheClock(instant: string): string {
  const date = new Date(instant);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
