import { X } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { isRefusal, type Refusal, refusalWords } from "@/newsroom/refusals";
import type { Colleague, EditedStory } from "./edited-story";
import type { StoryActions } from "./story-actions";

/** Lets colleagues read and write the story with its writers. */
export function SharePanel({
  story,
  colleagues,
  actions,
}: {
  story: EditedStory;
  colleagues: readonly Colleague[];
  actions: StoryActions;
}) {
  const [chosen, setChosen] = useState("");
  const [refused, setRefused] = useState("");
  const mayShare = story.rights.includes("share");
  const shared = story.people.filter(({ parts }) => parts.includes("shared"));
  const others = colleagues.filter(({ id }) => !story.people.some((one) => one.id === id));
  const ask = async (asking: Promise<object | Refusal>) => {
    try {
      const answer = await asking;
      setRefused(isRefusal(answer) ? refusalWords[answer.refused] : "");
      await actions.readAgain();
    } catch {
      setRefused("Not shared: the newsroom did not answer. Try again in a moment.");
    }
  };
  if (!mayShare && shared.length === 0) return null;
  return (
    <fieldset className="choice">
      <legend className="choice-label">Shared with</legend>
      {refused && (
        <p role="alert" className="details-alert">
          {refused}
        </p>
      )}
      <ul className="named-list">
        {shared.map(({ id, name }) => (
          <li key={id}>
            <span className="named">{name}</span>
            {mayShare && (
              <IconButton
                name={`Stop sharing with ${name}`}
                onClick={() => void ask(actions.unshare(id))}
              >
                <X aria-hidden className="size-3.5" />
              </IconButton>
            )}
          </li>
        ))}
      </ul>
      {mayShare && (
        <div className="adding">
          <select
            aria-label="Colleague"
            className="choice-box"
            value={chosen}
            onChange={(event) => setChosen(event.target.value)}
          >
            <option value="">Choose a colleague</option>
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
          <Button
            onClick={() => {
              if (chosen === "") return;
              setChosen("");
              void ask(actions.share(chosen));
            }}
          >
            Share
          </Button>
        </div>
      )}
    </fieldset>
  );
}
