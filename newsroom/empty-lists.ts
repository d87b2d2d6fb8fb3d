import type { DeskHeading, DeskLists } from "./desk-lists";
import type { Person } from "./people";

/** What a heading of the desk says when nothing stands under it: what is so for this person, and what comes there. */
export function nothingUnder(heading: DeskHeading, person: Person, lists: DeskLists): string {
  return nothing[heading](person, lists);
}

/** What somebody on no desk is told: what they do not see, and who mends it. Null for everybody else. */
export function deskMissing(person: Person): string | null {
  if (person.role === "chief" || person.role === "admin" || person.sections.length > 0) return null;
  const rest =
    person.role === "editor"
      ? "no story comes to you for review, and you cannot file one under a section"
      : "you cannot file a story under a section, and without one it is not sent for review";
  return `You are on no desk yet: you see only your own stories and those shared with you; ${rest}. An administrator puts people on desks, under People.`;
}

type Nothing = (person: Person, lists: DeskLists) => string;

/** Whose stories somebody sees: their own, those of their desks, or all. */
function scopeOf(person: Person): "own" | "desks" | "all" {
  if (person.role === "chief") return "all";
  return person.role === "editor" && person.sections.length > 0 ? "desks" : "own";
}

const nothing: Record<DeskHeading, Nothing> = {
  waiting: () => "Nothing waits for you. What is sent to you, or comes back, is here first.",
  mine: () => "No draft of yours. Begin one with New story, or press n.",
  "in-review": (person, { waiting }) => {
    if (waiting.some(({ state }) => state === "in-review"))
      return "Nothing else is in review: what waits for your judgement stands above.";
    return {
      own: "None of your stories is in review.",
      desks: "No story of your desks is in review.",
      all: "Nothing is in review.",
    }[scopeOf(person)];
  },
  approved: (person) =>
    ({
      own: "None of your stories is approved and waits to be published.",
      desks: "No story of your desks is approved and waits to be published.",
      all: "Nothing is approved and waits to be published.",
    })[scopeOf(person)],
  live: (person, lists) => {
    const changing = Object.values(lists)
      .flat()
      .filter(({ live }) => live).length;
    if (changing > 0)
      return "What is live is being changed just now: it stands above, with the mark of live stories, and readers have it as it was.";
    return {
      own: "None of your stories is live.",
      desks: "No story of your desks is live.",
      all: "Nothing is live yet. The first story that is published stands here.",
    }[scopeOf(person)];
  },
};
