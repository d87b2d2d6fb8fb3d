import { useState } from "react";
import type { LeadPicture, PictureFacts } from "@/article/pictures";
import { isRefusal, refusalWords } from "@/newsroom/refusals";
import type { EditedStory } from "./edited-story";
import { LineField } from "./line-field";
import type { StoryActions } from "./story-actions";

type LineProps = Omit<Parameters<typeof LineField>[0], "name" | "hint" | "className">;

/** The picture over the story, where readers will see it. What is left empty under it is taken from the library. */
export function LeadFigure({
  story,
  actions,
  line,
  onChoose,
}: {
  story: EditedStory;
  actions: StoryActions;
  line: LineProps;
  onChoose: () => void;
}) {
  const { lead } = story.details;
  const [refused, setRefused] = useState("");
  const facts = lead && (story.pictures.find(({ id }) => id === lead.picture) ?? null);

  async function change(what: LeadPicture | null) {
    setRefused("");
    try {
      const answer = await actions.changeDetails(story.detailsRevision, { lead: what });
      if (isRefusal(answer)) setRefused(refusalWords[answer.refused]);
    } catch {
      setRefused("Not changed: the newsroom did not answer. Try again in a moment.");
    }
  }

  if (!lead)
    return (
      <div data-place="pictures" tabIndex={-1} className="lead-figure is-without">
        {line.mayWrite && (
          <button type="button" className="lead-choose" onClick={onChoose}>
            Choose a lead picture
          </button>
        )}
      </div>
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is set otherwise by every browser
    <div
      role="group"
      aria-label="Lead picture"
      data-place="pictures"
      tabIndex={-1}
      className="lead-figure"
    >
      {/* biome-ignore lint/performance/noImgElement: made by the newsroom, for this size */}
      <img
        src={`/api/pictures/${lead.picture}/large`}
        alt={facts?.alt || "The lead picture"}
        {...(facts ? { width: facts.width, height: facts.height } : {})}
      />
      {refused && (
        <p role="alert" className="details-alert">
          {refused}
        </p>
      )}
      <LeadWords
        key={lead.picture}
        facts={facts}
        lead={lead}
        line={line}
        isCaptioned={story.fields.leadCaption !== ""}
      />
      {line.mayWrite && (
        <p className="picture-tools">
          <label title="Says nothing to whoever cannot see it, so it needs no alternative text.">
            <input
              type="checkbox"
              checked={lead.isDecorative}
              onChange={({ target }) => void change({ ...lead, isDecorative: target.checked })}
            />
            Decorative
          </label>
          <button type="button" className="table-tool" onClick={onChoose}>
            Choose another
          </button>
          <button type="button" className="table-tool" onClick={() => void change(null)}>
            Remove from the story
          </button>
          <a className="table-tool" href={`/desk/pictures/${lead.picture}`}>
            In the library
          </a>
        </p>
      )}
    </div>
  );
}

function LeadWords({
  facts,
  lead,
  line,
  isCaptioned,
}: {
  facts: PictureFacts | null;
  lead: LeadPicture;
  line: LineProps;
  isCaptioned: boolean;
}) {
  return (
    <div className="lead-words">
      {facts?.caption && !isCaptioned && (
        <p className="lead-said">
          {facts.caption} <span>From the library.</span>
        </p>
      )}
      <LineField
        {...line}
        name="leadCaption"
        hint={facts?.caption ? "Another caption for this story" : "Caption: who, where, when"}
        className="caption-field"
      />
      <LineField
        {...line}
        name="leadCredit"
        hint={facts?.credit || "Credit"}
        className="credit-field"
      />
      {!lead.isDecorative && (
        <LineField
          {...line}
          name="leadAlt"
          hint={facts?.alt || "Alternative text: what is to be seen"}
          className="alt-field"
        />
      )}
    </div>
  );
}
