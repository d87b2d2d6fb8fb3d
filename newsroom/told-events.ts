import { toldAt, toldMoment } from "./told-times";
import { type Move, moves, workflow } from "./workflow";

/** An act on a story as it was noted: its note are a person's words, or what the act was about. */
export type NotedEvent = {
  act: string;
  note: string;
  /** What it changed, where the note is not all. */
  detail: Readonly<Record<string, unknown>>;
};

/** An event as a timeline tells it: what was done, after the person's name, and the words that they gave. */
export type ToldEvent = { did: string; words: string };

/** Tells an event in words, its times in the newsroom's zone. An act that has no words yet is told by its name. */
export function tellEvent(event: NotedEvent, zone: string): ToldEvent {
  const { act, note } = event;
  if (isMove(act)) return { did: workflow[act].told, words: note };
  const tell = otherActs[act];
  return tell ? tell(event, zone) : { did: act.replaceAll("-", " "), words: note };
}

type Tell = (event: NotedEvent, zone: string) => ToldEvent;

const saying =
  (did: string): Tell =>
  ({ note }) => ({ did, words: note });

/** What happened to a story besides its moves. */
const otherActs: Readonly<Record<string, Tell>> = {
  create: saying("began the story"),
  "edit-in-review": saying("changed the text in review"),
  "picture-changed": saying("changed a picture of it in the library"),
  "approval-voided": saying("changed the approved text, so the approval ended"),
  "keep-copy": saying("left words beside the story"),
  share: ({ note }) => ({ did: note ? `shared it with ${note}` : "shared it", words: "" }),
  unshare: ({ note }) => ({
    did: note ? `ended the sharing with ${note}` : "ended a share",
    words: "",
  }),
  "raise-flag": ({ note }) => ({ did: `raised ${flagIn(note)}`, words: "" }),
  "settle-flag": ({ note }) => ({ did: `settled ${flagIn(note)}`, words: "" }),
  "set-embargo": ({ note, detail }, zone) => {
    // Before there were details the instant stood in the note.
    const until = instantIn(detail.until) ?? instantIn(note);
    const before = instantIn(detail.before);
    if (until === null) return { did: "set an embargo", words: note };
    const from = before ? `, ${toldAt(before, zone)} before` : "";
    return {
      did: `${before ? "changed" : "set"} the embargo: until ${toldMoment(until, zone)}${from}`,
      words: "",
    };
  },
  "lift-embargo": ({ note, detail }, zone) => {
    const before = instantIn(detail.before);
    return {
      did: before
        ? `lifted the embargo that held until ${toldMoment(before, zone)}`
        : "lifted the embargo",
      words: note,
    };
  },
};

function flagIn(note: string): string {
  return note ? `the flag “${note}”` : "a flag";
}

/** The instant in a value of unknown kind; null if it is none. */
function instantIn(value: unknown): string | null {
  return typeof value === "string" &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value) &&
    !Number.isNaN(Date.parse(value))
    ? value
    : null;
}

function isMove(act: string): act is Move {
  return (moves as readonly string[]).includes(act);
}
