import { bodyText } from "@/article/to-text";
import type { EditedStory } from "./edited-story";
import { StorySheet } from "./story-sheet";

/** The text as it was last read, to look at until it can be written in. */
export function StoryStill({ story: { fields, body, details } }: { story: EditedStory }) {
  return (
    <StorySheet language={details.language} kind={details.kind}>
      <div aria-busy="true" className="contents">
        <p className="field kicker-field sheet-above">{fields.kicker}</p>
        <p className="field headline-field">{fields.headline}</p>
        <p className="field standfirst-field">{fields.standfirst}</p>
        <p className="field dateline-field">{fields.dateline}</p>
        <div className="field body-field story-text">
          {bodyText(body)
            .split("\n\n")
            .slice(0, 12)
            .map((text, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of a text that stands still
              <p key={n}>{text}</p>
            ))}
        </div>
      </div>
    </StorySheet>
  );
}
