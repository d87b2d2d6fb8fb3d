import type { ChangeKind, StoryPart } from "./story";
import { writerParts } from "./story";

/** What a publication will do, as it is said beside its button: which headline goes where, as what, with which words, and who hears of it. */
export type GoingLive = {
  headline: string;
  /** The public address; null while there is none yet. */
  path: string | null;
  /** In one line: the kind of change, and the section by name. */
  kind: string;
  section: string | null;
  /** What readers are told with it; empty when nothing. */
  note: string;
  /** A sentence. */
  told: string;
};

/** What each kind of change is called at the desk. */
export const changeNames = {
  first: "First publication",
  minor: "Minor change",
  update: "Update",
  correction: "Correction",
  clarification: "Clarification",
  "editors-note": "Editor’s note",
} satisfies Record<ChangeKind, string>;

/** The words for a story with these details. Whoever publishes it needs no notice; its other writers get one. */
export function goingLive(
  me: string,
  story: {
    headline: string;
    path: string | null;
    section: string | null;
    isLive: boolean;
    change: { kind: ChangeKind; note: string };
    people: readonly { id: string; name: string; parts: readonly StoryPart[] }[];
  },
): GoingLive {
  const { headline, path, section, isLive, change, people } = story;
  const told = people.filter(({ id, parts }) => id !== me && parts.some(hears)).map((p) => p.name);
  return {
    headline,
    path,
    section,
    kind: changeNames[isLive ? change.kind : "first"],
    note: isLive ? change.note.trim() : "",
    told: told.length === 0 ? "" : `${listed(told)} will be told.`,
  };
}

const hears = (part: StoryPart) => part === "creator" || writerParts.includes(part);

function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
