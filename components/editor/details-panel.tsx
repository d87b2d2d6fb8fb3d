import { useId, useState } from "react";
import { TextArea } from "@/components/ui/text-area";
import { type Language, languages } from "@/newsroom/languages";
import { isRefusal, refusalWords } from "@/newsroom/refusals";
import { changeKinds, changeKindsWithNote, storyKinds } from "@/newsroom/story";
import { BylinesEditor } from "./bylines-editor";
import { Choice } from "./choice";
import type { Colleague, EditedStory, Paper } from "./edited-story";
import { LineField } from "./line-field";
import { useListActs } from "./list-acts";
import { SharePanel } from "./share-panel";
import { SlugField } from "./slug-field";
import type { DetailsChange, StoryActions } from "./story-actions";
import { TopicsEditor } from "./topics-editor";

type LineProps = Omit<Parameters<typeof LineField>[0], "name" | "hint" | "className">;

/** What is chosen about a story rather than written in it. Every choice is saved as it is made. */
export function DetailsPanel({
  story,
  paper,
  colleagues,
  mayChange,
  actions,
  line,
  isOpen,
  showsAll,
}: {
  story: EditedStory;
  paper: Paper;
  colleagues: readonly Colleague[];
  mayChange: boolean;
  actions: StoryActions;
  line: LineProps;
  isOpen: boolean;
  /** All fields are shown, because something is sought in them. */
  showsAll: boolean;
}) {
  const { details } = story;
  const [refused, setRefused] = useState("");
  const [isUnfolded, setUnfolded] = useState(false);
  const isMore = isUnfolded || showsAll;
  const isSettled = story.state.everPublished;
  const sections = sectionsFor(story, paper);
  const mainLanguage = paper.languages[0] ?? "en";
  const aboutChange = useId();

  const bylines = useListActs("bylines", details.bylines, actions.reviseLists, setRefused);
  const topics = useListActs("topics", details.topics, actions.reviseLists, setRefused);

  async function change(what: DetailsChange) {
    setRefused("");
    try {
      const answer = await actions.changeDetails(story.detailsRevision, what);
      if (isRefusal(answer)) setRefused(refusalWords[answer.refused]);
      await actions.whenChosen();
    } catch {
      setRefused("Not changed: the newsroom did not answer. Try again in a moment.");
    }
  }

  return (
    <section aria-label="Details" className="side-section details-panel">
      <h2 className="side-title">Details</h2>
      {refused && (
        <p role="alert" className="details-alert">
          {refused}
        </p>
      )}
      <Choice
        label="Section"
        place="section"
        value={details.section ?? ""}
        disabled={!mayChange || isSettled}
        options={[
          ...(details.section === null
            ? [
                {
                  value: "",
                  words: sections.length > 0 ? "Choose a section" : "No section to choose",
                },
              ]
            : []),
          ...sections.map(({ slug, names }) => ({
            value: slug,
            words: names[mainLanguage] ?? slug,
          })),
        ]}
        onChoose={(section) => void change({ section: section === "" ? null : section })}
      />
      {sections.length === 0 && (
        <p className="text-xs text-soft">
          {paper.sections.length === 0
            ? "The paper has no sections yet. An administrator adds them, under Settings."
            : "You are on no desk that has a section. An administrator puts people on desks, under People."}
        </p>
      )}
      <Choice
        label="Kind of story"
        place="kind"
        value={details.kind}
        disabled={!mayChange}
        options={storyKinds.map((kind) => ({ value: kind, words: capital(kind) }))}
        onChoose={(kind) => void change({ kind })}
      />
      <BylinesEditor
        bylines={bylines.shown}
        colleagues={colleagues}
        mayChange={mayChange}
        onAct={bylines.act}
      />
      <TopicsEditor topics={topics.shown} mayChange={mayChange} onAct={topics.act} />
      <SlugField
        slug={details.slug}
        suggested={story.suggestedSlug}
        mayChange={mayChange && !isSettled}
        onChange={(slug) => void change({ slug })}
      />
      {(paper.languages.length > 1 || isSettled) && (
        <Choice
          label="Language"
          place="language"
          value={details.language}
          disabled={!mayChange || isSettled}
          options={languagesFor(details.language, paper).map((language) => ({
            value: language,
            words: languages[language].name,
          }))}
          onChoose={(language) => void change({ language })}
        />
      )}
      <Choice
        label="Urgency"
        place="urgency"
        value={String(story.urgency)}
        disabled={!mayChange}
        options={urgencies.map((words, n) => ({ value: String(n + 1), words }))}
        onChoose={(urgency) => void change({ urgency: Number(urgency) })}
      />
      {isSettled && (
        <>
          <Choice
            label="Kind of change"
            place="change"
            value={details.change.kind}
            disabled={!mayChange}
            describedBy={aboutChange}
            options={changeKinds
              .filter((kind) => kind !== "first" || details.change.kind === "first")
              .map((kind) => ({ value: kind, words: changeWords[kind].name }))}
            onChoose={(kind) => void change({ change: { kind, note: details.change.note } })}
          />
          <p id={aboutChange} className="-mt-1 text-xs text-soft empty:hidden">
            {changeWords[details.change.kind].means}
          </p>
          {changeKindsWithNote.includes(details.change.kind) && (
            <TextArea
              key={details.change.note}
              label="Note to readers"
              defaultValue={details.change.note}
              disabled={!mayChange}
              maxLength={2000}
              placeholder="What was wrong, or is now clearer, in a sentence for readers"
              onBlur={({ target }) => {
                if (target.value !== details.change.note)
                  void change({ change: { kind: details.change.kind, note: target.value } });
              }}
            />
          )}
        </>
      )}
      {isOpen && (
        <details
          className="more-fields"
          open={isMore}
          onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}
        >
          <summary>Search and sharing</summary>
          {/* Each field is an editor of its own; a story opens sooner without those that nobody sees. */}
          {isMore &&
            moreFields.map(({ name, label, hint }) => (
              <div key={name} className="more-field">
                <span aria-hidden className="choice-label">
                  {label}
                </span>
                <LineField {...line} name={name} hint={hint} className="boxed-field" />
              </div>
            ))}
        </details>
      )}
      <SharePanel story={story} colleagues={colleagues} actions={actions} />
    </section>
  );
}

const moreFields = [
  { name: "searchTitle", label: "Search title", hint: "As the headline" },
  { name: "shareTitle", label: "Share title", hint: "As the headline" },
  { name: "shareDescription", label: "Share description", hint: "As the standfirst" },
] as const;

const urgencies = [
  "1 Flash",
  "2 Urgent",
  "3 High",
  "4 Raised",
  "5 Normal",
  "6 Low",
  "7 Lower",
  "8 Lowest",
  "9 Any time",
];

const changeWords = {
  first: { name: "First publication", means: "" },
  minor: { name: "Minor", means: "A slip of the pen." },
  update: { name: "Update", means: "There are new facts." },
  correction: { name: "Correction", means: "We were wrong." },
  clarification: { name: "Clarification", means: "We were right, and could be misunderstood." },
  "editors-note": {
    name: "Editor’s note",
    means: "Readers should know something about the story.",
  },
} satisfies Record<(typeof changeKinds)[number], { name: string; means: string }>;

/** The sections this person may file under; the one the story has is always among them. */
function sectionsFor(story: EditedStory, paper: Paper) {
  return paper.sections.filter(
    ({ slug }) =>
      slug === story.details.section || story.sections.some((section) => section.slug === slug),
  );
}

function languagesFor(current: Language, paper: Paper): Language[] {
  return [...new Set([...paper.languages, current])];
}

function capital(words: string) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
