import { hasRewritten } from "./edits-in-review";
import type { Person } from "./people";
import { type Standing, standingOf } from "./permissions";
import type { RefusalReason } from "./refusals";
import { hasPart, isWriter, type Publication, type Stage, type StoryState } from "./story";

export const moves = [
  "submit",
  "take-back",
  "send-back",
  "approve",
  "publish",
  "edit",
  "give-up",
  "spike",
  "revive",
] as const;
export type Move = (typeof moves)[number];

/** What the mover brings: the hash of the text they saw, and their words. */
export type Evidence = { hash: string; note: string };

type Row = {
  /** The button and the dialog. */
  words: string;
  /** The event, as a timeline tells it: "Ruth approved the text". */
  told: string;
  stages: readonly Stage[];
  publications: readonly Publication[];
  spiked: boolean;
  by: readonly Standing[];
  /** Only for somebody who has a part in the story, whatever their role. */
  onlyWithPart: boolean;
  /** The stages from which only the desk's editors and chiefs may: what they decided is theirs to undo. */
  onlyEditorsFrom: readonly Stage[];
  /** Refused to whoever wrote the story, or rewrote it in review. */
  notByWriters: boolean;
  /** The mover names the text they saw; any other text is refused. */
  namesText: boolean;
  needsNote: boolean;
  /** The mover says it twice: in a dialog of the move's own name. */
  asks: boolean;
  /** The checks of checklist.ts that must pass. */
  checks: readonly string[] | "all";
  toStage: Stage;
  toPublication: Publication | "unchanged";
};

const everyoneNear: readonly Standing[] = ["party", "desk-editor", "chief"];
const editors: readonly Standing[] = ["desk-editor", "chief"];
const anyPublication: readonly Publication[] = ["unpublished", "scheduled", "live", "withdrawn"];

const usual = {
  publications: anyPublication,
  spiked: false,
  onlyWithPart: false,
  onlyEditorsFrom: [],
  notByWriters: false,
  namesText: false,
  needsNote: false,
  asks: false,
  checks: [],
  toPublication: "unchanged",
} as const;

/** Every move of a story: from where, by whom, with which checks, to where, and its words. */
export const workflow = {
  submit: {
    ...usual,
    words: "Send for review",
    told: "sent it for review",
    stages: ["draft"],
    by: everyoneNear,
    namesText: true,
    checks: ["headline", "section", "change"],
    toStage: "in-review",
  },
  "take-back": {
    ...usual,
    words: "Take back",
    told: "took it back",
    stages: ["in-review"],
    by: everyoneNear,
    onlyWithPart: true,
    toStage: "draft",
  },
  "send-back": {
    ...usual,
    words: "Send back",
    told: "sent it back",
    stages: ["in-review", "approved"],
    by: editors,
    needsNote: true,
    toStage: "draft",
  },
  approve: {
    ...usual,
    words: "Approve",
    told: "approved the text",
    stages: ["in-review"],
    by: editors,
    notByWriters: true,
    namesText: true,
    checks: "all",
    toStage: "approved",
  },
  publish: {
    ...usual,
    words: "Publish",
    told: "published it",
    stages: ["approved"],
    publications: ["unpublished", "live"],
    by: editors,
    namesText: true,
    checks: "all",
    toStage: "standing",
    toPublication: "live",
  },
  edit: {
    ...usual,
    words: "Edit",
    told: "opened it for editing",
    stages: ["standing"],
    publications: ["live"],
    by: everyoneNear,
    toStage: "draft",
  },
  "give-up": {
    ...usual,
    words: "Give up changes",
    told: "gave up the changes; the live text stands",
    stages: ["draft", "in-review", "approved"],
    publications: ["live"],
    by: everyoneNear,
    onlyEditorsFrom: ["in-review", "approved"],
    asks: true,
    toStage: "standing",
  },
  spike: {
    ...usual,
    words: "Spike",
    told: "spiked it",
    stages: ["draft", "in-review", "approved"],
    publications: ["unpublished"],
    by: everyoneNear,
    onlyEditorsFrom: ["approved"],
    toStage: "draft",
  },
  revive: {
    ...usual,
    words: "Revive",
    told: "revived it",
    stages: ["draft"],
    publications: ["unpublished"],
    spiked: true,
    by: everyoneNear,
    toStage: "draft",
  },
} satisfies Record<Move, Row>;

export type Judgement =
  | { allowed: true; toStage: Stage; toPublication: Publication; toSpiked: boolean }
  | { allowed: false; reason: RefusalReason; failing?: readonly string[] };

/**
 * Whether this person may make this move with this evidence, and where it leads. The one judge:
 * the server asks it inside the transaction of the move, and the buttons come from it too.
 */
export function judge(
  person: Person,
  move: Move,
  story: StoryState,
  evidence: Evidence,
): Judgement {
  const row: Row = workflow[move];
  const refuse = (reason: RefusalReason, failing?: readonly string[]): Judgement =>
    failing ? { allowed: false, reason, failing } : { allowed: false, reason };

  const standing = standingOf(person, story);
  if (standing === "stranger") return refuse("not-yours");
  if (!row.by.includes(standing) || (row.onlyWithPart && !hasPart(person.id, story)))
    return refuse("not-your-move");
  if (row.onlyEditorsFrom.includes(story.stage) && !editors.includes(standing))
    return refuse("not-your-move");
  if (
    !row.stages.includes(story.stage) ||
    !row.publications.includes(story.publication) ||
    row.spiked !== story.spiked
  )
    return refuse("not-from-here");
  if (row.notByWriters && isWriter(person.id, story)) return refuse("own-story");
  if (row.notByWriters && hasRewritten(person.id, story)) return refuse("rewritten-in-review");
  if (row.namesText && evidence.hash !== story.hash) return refuse("text-changed");
  if (move === "publish" && story.approvedHash !== story.hash) return refuse("not-approved-text");
  if (row.needsNote && evidence.note.trim() === "") return refuse("note-missing");
  const failing =
    row.checks === "all" ? story.failing : story.failing.filter((c) => row.checks.includes(c));
  if (failing.length > 0) return refuse("checks-fail", failing);
  if (move === "publish" && story.raisedFlags.length > 0) return refuse("flag-raised");
  if (move === "publish" && story.embargoed) return refuse("embargoed");

  return {
    allowed: true,
    toStage: row.toStage,
    toPublication: row.toPublication === "unchanged" ? story.publication : row.toPublication,
    toSpiked: move === "spike",
  };
}

/** A move that a screen offers: `refused` says why it would be refused now, null if it would go through. */
export type OpenMove = { move: Move; refused: RefusalReason | null; failing: readonly string[] };

/** The refusals after which the move is still shown: the person can do something about it, or is to know why not. */
const mendable: readonly RefusalReason[] = [
  "checks-fail",
  "flag-raised",
  "embargoed",
  "rewritten-in-review",
];

/** The moves to show this person on this story, in the order of the table. Read from the same judge as the server's. */
export function movesOpenTo(person: Person, story: StoryState): OpenMove[] {
  const open: OpenMove[] = [];
  for (const move of moves) {
    const verdict = judge(person, move, story, { hash: story.hash, note: "…" });
    if (verdict.allowed) open.push({ move, refused: null, failing: [] });
    else if (mendable.includes(verdict.reason))
      open.push({ move, refused: verdict.reason, failing: verdict.failing ?? [] });
  }
  return open;
}
