import { type Actor, everyActor, shutOut } from "./actors";
import type { State } from "./states";

// What the newsroom was promised about who may do what, written by hand from the words of the
// product and never from newsroom/workflow.ts: a table that were drawn from the rules would prove
// that the rules are the rules.

/** "Those it is shared with" and its writers: whoever has a part in the story, but no administrator. */
const withPart: readonly Actor[] = [
  "the reporter who owns it",
  "a reporter it is shared with",
  "an editor of the desk who wrote in it",
  "an editor of another desk it is shared with",
  "the chief, having written in it",
];
/** "Editor: all of that on every story of their desks; chief: all of that everywhere." */
const itsEditors: readonly Actor[] = [
  "an editor of the desk",
  "an editor of the desk who wrote in it",
  "the chief",
  "the chief, having written in it",
];
const chiefs: readonly Actor[] = ["the chief", "the chief, having written in it"];
const near: readonly Actor[] = [...new Set([...withPart, ...itsEditors])];
/** "Nobody approves a story that they wrote." */
const itsEditorsWhoDidNotWrite: readonly Actor[] = ["an editor of the desk", "the chief"];

/** To whom something is promised about a story, and when. Everybody and every state beside that is refused. */
type Promised = { to: readonly Actor[] | ((story: State) => readonly Actor[]); when: When };
type When = (story: State) => boolean;

const always: When = () => true;
const inDraft: When = ({ stage, spiked }) => stage === "draft" && !spiked;
const inReview: When = ({ stage }) => stage === "in-review";
const approved: When = ({ stage }) => stage === "approved";

export const aboutStories = {
  "read it": { to: near, when: always },
  "send it for review": { to: near, when: inDraft },
  // Whoever sent or wrote it takes it back; anybody else's word for that is to send it back.
  "take it back": { to: withPart, when: inReview },
  "send it back": { to: itsEditors, when: (story) => inReview(story) || approved(story) },
  "approve it": { to: itsEditorsWhoDidNotWrite, when: inReview },
  "publish it": {
    to: itsEditors,
    when: (story) =>
      approved(story) && (story.publication === "unpublished" || story.publication === "live"),
  },
  "open the live story for editing": {
    to: near,
    when: ({ stage, publication }) => stage === "standing" && publication === "live",
  },
  // "The working copy over a live story goes: from draft by whoever may edit, later by the desk's editors."
  "give up its changes": {
    to: ({ stage }) => (stage === "draft" ? near : itsEditors),
    when: ({ stage, publication }) => publication === "live" && stage !== "standing",
  },
  // "A story never published may be spiked." What an editor approved is no longer its writers' to drop.
  "spike it": {
    to: (story) => (approved(story) ? itsEditors : near),
    when: ({ stage, publication, spiked }) =>
      publication === "unpublished" && stage !== "standing" && !spiked,
  },
  "revive it": { to: near, when: ({ spiked }) => spiked },
  // "In draft its writers, those it is shared with, and the desk's editors; in review the desk's
  // editors; an edit to approved copy returns it to review. Edit is the move for live stories only."
  "change its text": {
    to: ({ stage }) => (stage === "draft" ? near : itsEditors),
    when: ({ stage, spiked }) => stage !== "standing" && !spiked,
  },
  "share it": { to: near, when: always },
  "raise a flag": { to: near, when: always },
  "settle a flag": { to: itsEditors, when: always },
  "settle a legal flag": { to: chiefs, when: always },
  "set its embargo": { to: itsEditors, when: always },
  "leave text beside it": { to: near, when: always },
} satisfies Record<string, Promised>;
export type AboutStory = keyof typeof aboutStories;

export function isPromised(what: AboutStory, actor: Actor, story: State): boolean {
  const { to, when }: Promised = aboutStories[what];
  return when(story) && (typeof to === "function" ? to(story) : to).includes(actor);
}

/** Who may read a story, whatever its state: the others must not learn that there is one. */
export function mayRead(actor: Actor): boolean {
  return near.includes(actor);
}

const signedIn = everyActor.filter((actor) => !shutOut.includes(actor));
const admins: readonly Actor[] = ["an admin", "an admin who once wrote in it"];
const allEditors: readonly Actor[] = [
  "an editor of the desk",
  "an editor of the desk who wrote in it",
  "an editor of another desk",
  "an editor of another desk it is shared with",
  "an editor without a desk",
  "an editor who was taken off the desk",
  ...chiefs,
];

/** What is promised about the newsroom itself, by role. */
export const aboutTheNewsroom = {
  "be at the desk": signedIn,
  "begin a story": signedIn.filter((actor) => !admins.includes(actor)),
  "curate a front": allEditors,
  // "Reporters, editors and the chief keep the library; what a picture is, editors settle."
  "see pictures": signedIn.filter((actor) => !admins.includes(actor)),
  "keep pictures": signedIn.filter((actor) => !admins.includes(actor)),
  "settle pictures": allEditors,
  "see the audit trail": [...chiefs, ...admins],
  "manage people": admins,
  "change settings": admins,
  // "Settings that loosen a promise are a chief's."
  "set edits in review": chiefs,
  "see settings": [...chiefs, ...admins],
} satisfies Record<string, readonly Actor[]>;
export type AboutNewsroom = keyof typeof aboutTheNewsroom;

export function isOpenTo(what: AboutNewsroom, actor: Actor): boolean {
  const to: readonly Actor[] = aboutTheNewsroom[what];
  return to.includes(actor);
}
