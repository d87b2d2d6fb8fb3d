import { type SQL, sql } from "drizzle-orm";
import { isolated, settled } from "@/newsroom/bidi";
import {
  type DeskHeading,
  type DeskLine,
  headingOf,
  isAwaited,
  isLate,
} from "@/newsroom/desk-lists";
import { deskStateOf, isWithReaders } from "@/newsroom/desk-states";
import type { Language } from "@/newsroom/languages";
import type { Person } from "@/newsroom/people";
import type { Byline, Flag, Publication, Stage, StoryPart, StoryState } from "@/newsroom/story";

/** The columns of a line, of story `s`. Look and parts are asked for the lines of one page only. */
export function lineColumns(person: Person): SQL {
  return sql`s.id, s.stage, s.publication, s.spiked, s.sent_back, s.section, s.language, s.headline,
    s.bylines, s.words, s.urgency, s.raised_flags, s.hash, s.updated_at, s.stage_since,
    case when s.embargo_until > now() then s.embargo_until end as embargo,
    extract(epoch from now() - s.stage_since) / 60 as waited,
    creator.name as creator, approver.name as approver, look.hash as seen,
    array(select part from story_part where story_id = s.id and person_id = ${person.id}) as parts,
    -- A draft's changes are no events; whoever else has a part in it may have made them.
    look.hash <> s.hash and (
      s.stage = 'draft' and exists (
        select from story_part where story_id = s.id and person_id <> ${person.id})
      or s.stage <> 'draft' and exists (
        select from story_event where story_id = s.id and person_id <> ${person.id} and at > look.at)
    ) as changed,
    case when s.publication = 'live' and s.stage <> 'standing' then (
      select p.name from story_event e join person p on p.id = e.person_id
      where e.story_id = s.id and e.act = 'edit' order by e.id desc limit 1) end as opened_by,
    s.stage = 'in-review' and exists (
      select from story_hand h where h.story_id = s.id and h.in_review and ${person.id} = any(h.people)
      having sum(h.words) > most_words_in_review(edits_in_review_of(s.section), (
        select of_words from story_hand where story_id = s.id and in_review order by id limit 1))
    ) as rewrote`;
}

/** What the columns of a line are read from, beside story `s`. */
export function lineJoins(person: Person): SQL {
  return sql`join person creator on creator.id = s.created_by
    left join person approver on approver.id = s.approved_by
    left join story_look look on look.story_id = s.id and look.person_id = ${person.id}`;
}

export type LineRow = {
  id: string;
  stage: Stage;
  publication: Publication;
  spiked: boolean;
  sent_back: boolean;
  section: string | null;
  language: Language;
  headline: string;
  bylines: Byline[];
  words: number;
  urgency: number;
  raised_flags: Flag[];
  hash: string;
  updated_at: string;
  stage_since: string;
  embargo: string | null;
  waited: string;
  creator: string;
  approver: string | null;
  seen: string | null;
  parts: StoryPart[];
  changed: boolean | null;
  opened_by: string | null;
  rewrote: boolean;
};

/** A row as a line of a list, with the heading of the desk that it belongs under. */
export function lineOf(person: Person, row: LineRow): DeskLine & { heading: DeskHeading | null } {
  const story = stateOf(person, row);
  const state = deskStateOf(story);
  const heading = headingOf(person, story);
  return {
    id: row.id,
    heading,
    state,
    live: isWithReaders(row),
    headline: settled(row.headline),
    language: row.language,
    section: row.section,
    by: row.bylines.map(({ name }) => isolated(name)).join(", ") || settled(row.creator),
    approvedBy: row.approver && settled(row.approver),
    openedBy: row.opened_by && settled(row.opened_by),
    words: row.words,
    updatedAt: new Date(row.updated_at).toISOString(),
    since: new Date(row.stage_since).toISOString(),
    late: isLate(state, Number(row.waited), row.urgency),
    look:
      heading === "waiting" && row.seen === null && row.parts.length === 0
        ? "new"
        : row.changed
          ? "changed"
          : "seen",
    awaited: isAwaited(heading, story, person),
    flags: row.raised_flags,
    embargoUntil: row.embargo === null ? null : new Date(row.embargo).toISOString(),
  };
}

/**
 * What the rules may ask of a line. Of the parts it has this person's only, which is all that they
 * ask for, and of what was changed in review only whether this person changed too much.
 */
function stateOf(person: Person, row: LineRow): StoryState & { sentBack: boolean } {
  return {
    id: row.id,
    stage: row.stage,
    publication: row.publication,
    spiked: row.spiked,
    sentBack: row.sent_back,
    everPublished: row.publication === "live" || row.publication === "withdrawn",
    section: row.section,
    hash: row.hash,
    approvedHash: null,
    liveHash: null,
    raisedFlags: row.raised_flags,
    embargoed: row.embargo !== null,
    parts: row.parts.map((part) => ({ person: person.id, part })),
    review: row.rewrote
      ? { rule: "none", of: 0, by: [{ person: person.id, words: 1 }] }
      : { rule: "none", of: 0, by: [] },
    failing: [],
  };
}
