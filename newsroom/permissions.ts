import type { Person, Role } from "./people";
import { hasPart, type Stage, type StoryState } from "./story";

/** How near a person stands to a story. Every rule about a story is asked of the nearest that applies. */
export type Standing = "chief" | "desk-editor" | "party" | "stranger";

/**
 * A chief stands over every story, an editor over those of their desks, and whoever has a part in a
 * story is a party to it. An editor outside the desk and a reporter are parties or strangers.
 * An admin is a stranger to every story, whatever part they once had.
 */
export function standingOf(person: Person, story: StoryState): Standing {
  if (person.role === "admin") return "stranger";
  if (person.role === "chief") return "chief";
  if (person.role === "editor" && story.section && person.sections.includes(story.section))
    return "desk-editor";
  return hasPart(person.id, story) ? "party" : "stranger";
}

const everyoneNear: readonly Standing[] = ["party", "desk-editor", "chief"];
const editors: readonly Standing[] = ["desk-editor", "chief"];

/** What may be done with a story besides moving it, and by whom. Moves have their own table in workflow.ts. */
export const storyRights = {
  read: everyoneNear,
  share: everyoneNear,
  raiseFlag: everyoneNear,
  settleFlag: editors,
  settleLegalFlag: ["chief"],
  setEmbargo: editors,
} satisfies Record<string, readonly Standing[]>;
export type StoryRight = keyof typeof storyRights;

export function may(person: Person, right: StoryRight, story: StoryState): boolean {
  const holders: readonly Standing[] = storyRights[right];
  return holders.includes(standingOf(person, story));
}

/** Who may change the text, by the stage of its working copy. Nobody changes a text that stands. */
export const textRights = {
  draft: everyoneNear,
  "in-review": editors,
  approved: editors,
  standing: [],
} satisfies Record<Stage, readonly Standing[]>;

export function mayChangeText(person: Person, story: StoryState): boolean {
  const holders: readonly Standing[] = textRights[story.stage];
  return !story.spiked && holders.includes(standingOf(person, story));
}

/** What may be done in the newsroom itself, and by which role. */
export const newsroomRights = {
  createStory: ["reporter", "editor", "chief"],
  seeDesk: ["reporter", "editor", "chief", "admin"],
  seePictures: ["reporter", "editor", "chief"],
  keepPictures: ["reporter", "editor", "chief"],
  settlePictures: ["editor", "chief"],
  curateFront: ["editor", "chief"],
  managePeople: ["admin"],
  changeSettings: ["admin"],
  setReviewRule: ["chief"],
  seeSettings: ["chief", "admin"],
  seeAudit: ["chief", "admin"],
} satisfies Record<string, readonly Role[]>;
export type NewsroomRight = keyof typeof newsroomRights;

export function mayInNewsroom(person: Person, right: NewsroomRight): boolean {
  const holders: readonly Role[] = newsroomRights[right];
  return holders.includes(person.role);
}
