"use client";
import "./editor.css";
import { MonitorSmartphone } from "lucide-react";
import { useCallback, useMemo, useRef, useState } from "react";
import { contentHash, contentOf } from "@/article/content";
import { type PictureFacts, picturesUsedIn } from "@/article/pictures";
import { copyFromDocument } from "@/article/shared-document";
import { ChecklistLink, ChecklistPanel } from "@/components/desk/checklist-panel";
import { MovesBar } from "@/components/desk/moves-bar";
import { type Moving, useMoving } from "@/components/desk/moving";
import { StateMark } from "@/components/desk/state-mark";
import { TimelinePanel } from "@/components/desk/timeline-panel";
import type { PictureDoors } from "@/components/pictures/picture-doors";
import { buttonLook } from "@/components/ui/button";
import { dayIn } from "@/newsroom/days";
import { deskStateOf, isWithReaders } from "@/newsroom/desk-states";
import { embargoEnds } from "@/newsroom/embargo";
import { bodyField, type TextFieldName } from "@/newsroom/fields";
import { goingLive } from "@/newsroom/going-live";
import { colourOf } from "@/newsroom/person-colours";
import { isRefusal } from "@/newsroom/refusals";
import { BodyField } from "./body-field";
import { BylineLine } from "./byline-line";
import { DetailsPanel } from "./details-panel";
import type { Colleague, EditedStory, Paper } from "./edited-story";
import { EndingAlert } from "./ending-alert";
import { FindPanel } from "./find-panel";
import { HoldsPanel } from "./holds-panel";
import { KeptCopies } from "./kept-copies";
import { KeysSheet } from "./keys-sheet";
import { LeadFigure } from "./lead-figure";
import { LineField } from "./line-field";
import { NotesPanel } from "./notes-panel";
import { PasteNotice, type PasteTold } from "./paste-notice";
import { PresentPeople } from "./present-people";
import { publicationOf } from "./publication-of";
import { type LastLook, ReviewStrip } from "./review-strip";
import { goRound, goToPlace } from "./round";
import { SavedStatus } from "./saved-status";
import { screenKey } from "./screen-keys";
import type { SharedCopy } from "./shared-copy";
import { SkipLinks } from "./skip-links";
import type { StoryActions } from "./story-actions";
import { useStoryPictures } from "./story-pictures";
import { StorySheet } from "./story-sheet";
import { StoryStill } from "./story-still";
import { useFirstWords } from "./take-first-words";
import { LanguageDialog, LinkDialog } from "./text-dialogs";
import { Toolbar } from "./toolbar";
import { useEndings, useLeftCopies } from "./use-endings";
import { useFieldEditors } from "./use-field-editors";
import { useFreshChecks } from "./use-fresh-checks";
import { useLocked } from "./use-locked";
import { useCopyStatus, useSharedCopy } from "./use-shared-copy";
import { WordCount } from "./word-count";

export type StoryEditorProps = {
  story: EditedStory;
  me: { id: string; name: string };
  paper: Paper;
  colleagues: readonly Colleague[];
  /** The text that this person saw before this visit. */
  lastLook: LastLook | null;
  now: string;
  actions: StoryActions;
  pictures: PictureDoors;
  /** How this screen hears that something happened at the desk. */
  useNews: (lookAgain: () => Promise<unknown>) => void;
};

/** A story on its desk: the text as readers will see it, written together, with all that belongs to it around. */
export function StoryEditor(props: StoryEditorProps) {
  const { story, me } = props;
  const [opening, setOpening] = useState({ epoch: story.epoch, turn: 0, words: "" });
  const moving = useMoving();
  // As it was when they came: from now on they see it themselves.
  const [firstLook] = useState({
    lastLook: props.lastLook,
    isChangedSince: props.lastLook !== null && props.lastLook.hash !== story.state.hash,
  });
  const person = useMemo(() => ({ ...me, color: colourOf(me.id) }), [me]);
  const reopen = useCallback(
    (epoch: number, words: string) => setOpening(({ turn }) => ({ epoch, turn: turn + 1, words })),
    [],
  );
  return (
    <OpenedStory
      key={`${opening.epoch}-${opening.turn}`}
      {...props}
      epoch={opening.epoch}
      person={person}
      words={opening.words}
      moving={moving}
      firstLook={firstLook}
      onReopen={reopen}
    />
  );
}

type OpenedProps = StoryEditorProps & {
  epoch: number;
  person: { id: string; name: string; color: string };
  words: string;
  moving: Moving;
  firstLook: { lastLook: LastLook | null; isChangedSince: boolean };
  onReopen: (epoch: number, words: string) => void;
};

function OpenedStory(props: OpenedProps) {
  const { story, epoch, person } = props;
  const copy = useSharedCopy({ story: story.id, epoch, person });
  if (!copy) return <StoryStill story={story} />;
  return <WrittenStory {...props} copy={copy} />;
}

function WrittenStory({
  story,
  paper,
  colleagues,
  now,
  actions,
  pictures: doors,
  useNews,
  copy,
  words,
  moving,
  firstLook,
  person,
  epoch,
  onReopen,
}: OpenedProps & { copy: SharedCopy }) {
  const status = useCopyStatus(copy);
  const { language } = story.details;
  const mayWrite = status.mayWrite && status.isOpen;
  const { editors, keepEditor, inOrder } = useFieldEditors();
  const body = editors[bodyField] ?? null;
  const [isFocused, setFocused] = useState(false);
  const [asked, setAsked] = useState<"link" | "language" | "find" | "help" | null>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const desk = useRef<HTMLDivElement>(null);
  const [told, setTold] = useState<(PasteTold & { turn: number }) | null>(null);
  const tellPaste = useCallback(
    (words: string, isUndoable: boolean) =>
      setTold((last) => (words ? { words, isUndoable, turn: (last?.turn ?? 0) + 1 } : null)),
    [],
  );

  const goTo = useCallback((place: string) => {
    const element =
      sheet.current?.querySelector<HTMLElement>(`[data-field="${place}"]`) ??
      document.querySelector<HTMLElement>(`[data-place="${place}"]`);
    element?.scrollIntoView({ block: "center" });
    element?.focus();
  }, []);

  const goOn = useCallback((from: TextFieldName) => goTo(nextOf[from]), [goTo]);

  const seenHash = useCallback(async () => {
    const chosen = await actions.whenChosen();
    if (!(await copy.whenCommitted())) return null;
    const text = copyFromDocument(copy.doc);
    const { details } = chosen && chosen.detailsRevision > story.detailsRevision ? chosen : story;
    if (isRefusal(text)) return null;
    const used = picturesUsedIn(text.body, details.lead);
    const known = (pictures: readonly PictureFacts[]) =>
      used.every((id) => pictures.some((one) => one.id === id));
    // What has just come into the text is known to the newsroom first.
    const pictures = known(story.pictures)
      ? story.pictures
      : ((await actions.readAgain())?.pictures ?? []);
    return contentHash(contentOf(text, details, pictures));
  }, [copy, story, actions]);

  const readMoves = useCallback(async () => {
    await actions.whenChosen();
    await copy.whenCommitted();
    return (await actions.readAgain())?.moves ?? [];
  }, [copy, actions]);

  const looked = firstLook.lastLook?.hash ?? null;
  const readReview = useCallback(async () => {
    await actions.whenChosen();
    await copy.whenCommitted();
    return actions.readReview(looked);
  }, [copy, actions, looked]);

  const pictures = useStoryPictures({
    story,
    actions,
    doors,
    body,
    fields: editors,
    now,
    today: dayIn(paper.zone, new Date(now)),
    zone: paper.zone,
    useNews,
  });

  useEndings(copy, status.ending, actions, onReopen);
  useLeftCopies(story, person.id, epoch, actions);
  useFreshChecks(copy, actions);
  useFirstWords(story.id, editors, mayWrite);
  const { lockedWords, focusState, noteOwnMove } = useLocked(desk, story, status, moving);

  // Whoever judges the text reads first what its writer wants them to know.
  const isJudged = story.moves.some(({ move }) => move === "approve" || move === "publish");
  const line = { copy, mayWrite, language, goOn, onEditor: keepEditor, onPasted: tellPaste };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the editor's keys from all fields
    <div
      className={isFocused ? "story-desk is-focused" : "story-desk"}
      ref={desk}
      onKeyDown={(event) => {
        // A window that was opened from here hears its own keys.
        if (event.target instanceof Node && !event.currentTarget.contains(event.target)) return;
        const act = screenKey(event, mayWrite);
        if (!act) return;
        event.preventDefault();
        event.stopPropagation();
        if (act === "focus") setFocused(!isFocused);
        else if (act === "toolbar")
          document.querySelector<HTMLElement>(".text-toolbar [tabindex='0']")?.focus();
        else if (act === "on") goRound(event.currentTarget, 1);
        else if (act === "back") goRound(event.currentTarget, -1);
        else setAsked(act);
      }}
    >
      <header className="story-bar">
        <h1 className="sr-only">{story.fields.headline || "New story"}</h1>
        <SkipLinks onGo={(place) => desk.current && goToPlace(desk.current, place)} />
        <span data-place="state" tabIndex={-1} className="outline-none">
          <StateMark
            state={deskStateOf({ ...story.state, sentBack: story.lastSentBackNote !== null })}
            live={isWithReaders(story.state)}
          />
        </span>
        <PresentPeople people={status.present} me={person.id} />
        <SavedStatus saving={status.saving} />
        {body && status.isOpen && <WordCount editor={body} language={language} />}
        <span className="grow" />
        <ChecklistLink checks={story.checks} onGo={() => goTo("checklist")} />
        <a
          href={`/desk/stories/${story.id}/preview`}
          className={`${buttonLook("quiet")} max-sm:px-2`}
        >
          <MonitorSmartphone aria-hidden className="size-3.5" />
          <span className="max-sm:sr-only">Preview</span>
        </a>
        <MovesBar
          moving={moving}
          moves={story.moves}
          checks={story.checks}
          path={story.path}
          goingLive={goingLive(person.id, publicationOf(story, paper))}
          embargoEnds={story.embargoUntil && embargoEnds(story.embargoUntil, paper.zone)}
          language={language}
          zone={paper.zone}
          seenHash={seenHash}
          readReview={readReview}
          readMoves={readMoves}
          askMove={actions.askMove}
          changesSince={actions.changesSince}
          onMoved={async () => {
            noteOwnMove();
            await actions.readAgain();
            focusState();
          }}
          whenPrinted={async () => {
            const path = (await actions.readAgain())?.path;
            return path ? actions.whenInPrint(path) : true;
          }}
          onGo={goTo}
        />
      </header>
      <EndingAlert ending={status.ending} words={lockedWords || words} />
      {story.lastSentBackNote && (
        <p className="sent-back-note">
          <b>Sent back:</b> {story.lastSentBackNote}
        </p>
      )}
      <ReviewStrip
        story={story}
        me={person.id}
        {...firstLook}
        now={now}
        zone={paper.zone}
        onLook={() => moving.setReviewing("read")}
      />
      {isJudged && story.fields.notes.trim() !== "" && (
        <p className="sent-back-note" dir="auto">
          <b>Note to the editor:</b> {story.fields.notes}
        </p>
      )}
      {body && mayWrite && (
        <Toolbar
          editor={body}
          isFocused={isFocused}
          onAsk={(ask) => {
            if (ask === "focus") setFocused(!isFocused);
            else if (ask === "picture") pictures.chooseFiles();
            else setAsked(ask);
          }}
        />
      )}
      {asked === "find" && (
        <FindPanel
          fields={inOrder}
          language={language}
          mayWrite={mayWrite}
          onStep={() => copy.undo.stopCapturing()}
          onClose={() => setAsked(null)}
        />
      )}
      {body && asked === "link" && <LinkDialog editor={body} onClose={() => setAsked(null)} />}
      {body && asked === "language" && (
        <LanguageDialog editor={body} onClose={() => setAsked(null)} />
      )}
      {told && (
        <PasteNotice
          key={told.turn}
          told={told}
          undo={copy.undo}
          onUndo={() => {
            body?.commands.undo();
            body?.commands.focus();
            setTold(null);
          }}
          onClose={() => {
            body?.commands.focus();
            setTold(null);
          }}
        />
      )}
      {pictures.panel}
      {asked === "help" && <KeysSheet onClose={() => setAsked(null)} />}
      <div className="story-room">
        <div className="story-middle" ref={sheet}>
          {!status.isOpen && <StoryStill story={story} />}
          {/* The fields are made while the text is on its way, and shown when it is here. */}
          <div className={status.isOpen ? "contents" : "hidden"}>
            <StorySheet language={language} kind={story.details.kind}>
              <div className="sheet-above">
                <LineField {...line} name="kicker" hint="Kicker" className="kicker-field" />
              </div>
              <LineField {...line} name="headline" hint="Headline" className="headline-field" />
              <LineField
                {...line}
                name="standfirst"
                hint="Standfirst: what happened, in a sentence or two"
                className="standfirst-field"
              />
              <BylineLine
                bylines={story.details.bylines}
                language={language}
                onGo={() => goTo("bylines")}
              />
              <LeadFigure
                story={story}
                actions={actions}
                line={line}
                onChoose={pictures.chooseFromLibrary}
              />
              <LineField
                {...line}
                name="dateline"
                hint="Dateline: place and date, as the house writes them"
                className="dateline-field"
              />
              <BodyField
                copy={copy}
                mayWrite={mayWrite}
                language={language}
                onEditor={keepEditor}
                onPictures={pictures.bring}
                onPasted={tellPaste}
              />
              <LineField
                {...line}
                name="sourceLine"
                hint="Source line, such as: The Courier & agencies"
                className="source-field"
              />
            </StorySheet>
          </div>
        </div>
        <aside className="story-side" aria-label="About the story">
          <KeptCopies
            copies={story.keptCopies}
            now={now}
            zone={paper.zone}
            onSettle={async (kept) => {
              await actions.settleCopy(kept).catch(() => {});
              await actions.readAgain().catch(() => {});
            }}
          />
          {status.isOpen && <NotesPanel line={line} />}
          <ChecklistPanel checks={story.checks} onGo={goTo} />
          <HoldsPanel story={story} actions={actions} zone={paper.zone} now={now} />
          <TimelinePanel timeline={story.timeline} now={now} zone={paper.zone} />
          <DetailsPanel
            story={story}
            paper={paper}
            colleagues={colleagues}
            mayChange={mayWrite}
            actions={actions}
            line={line}
            isOpen={status.isOpen}
            showsAll={asked === "find"}
          />
        </aside>
      </div>
    </div>
  );
}

/** Where Enter goes on from a field. */
const nextOf = {
  kicker: "headline",
  headline: "standfirst",
  standfirst: "dateline",
  dateline: bodyField,
  sourceLine: "searchTitle",
  searchTitle: "shareTitle",
  shareTitle: "shareDescription",
  shareDescription: "notes",
  notes: "kicker",
  leadCaption: "leadAlt",
  leadAlt: "leadCredit",
  leadCredit: bodyField,
} satisfies Record<TextFieldName, string>;
