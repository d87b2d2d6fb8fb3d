import type { Copy } from "@/article/content";
import type { LeadPicture } from "@/article/pictures";
import type { Changes } from "@/components/desk/changes-dialog";
import type { ShownReview } from "@/components/desk/review-dialog";
import type { Refusal } from "@/newsroom/refusals";
import type { Flag } from "@/newsroom/story";
import type { Evidence, Move } from "@/newsroom/workflow";
import type { EditedStory } from "./edited-story";
import type { ReviseLists } from "./list-acts";

export type DetailsChange = Partial<{
  language: string;
  section: string | null;
  slug: string | null;
  kind: string;
  bylines: readonly { name: string; role: string; author: string | null; agency?: true }[];
  topics: readonly { kind: string; name: string }[];
  change: { kind: string; note: string };
  urgency: number;
  lead: LeadPicture | null;
}>;

/** What the story's screen asks of the newsroom. A refusal is a value; no answer throws. */
export type StoryActions = {
  /** Reads the story again and shows it. Null if it is not open to this person any more. */
  readAgain: () => Promise<EditedStory | null>;
  /** Waits for choices that are under way; the story as read after the last of them, null if there was none. */
  whenChosen: () => Promise<EditedStory | null>;
  askMove: (move: Move, evidence: Evidence) => Promise<{ printed: boolean } | Refusal>;
  /** Waits until a public address is in print; false if that takes too long to wait for. */
  whenInPrint: (path: string) => Promise<boolean>;
  /** What changed since the text with this hash, if it is named, and beside what was approved and is live. */
  readReview: (looked: string | null) => Promise<ShownReview | null>;
  changesSince: (hash: string) => Promise<Changes | null>;
  changeDetails: (
    revision: number,
    change: DetailsChange,
  ) => Promise<{ revision: number } | Refusal>;
  /** Changes topics and bylines act by act, on top of whatever they are by then. */
  reviseLists: ReviseLists;
  setFlag: (flag: Flag, raised: boolean) => Promise<object | Refusal>;
  /** Instants in ISO 8601; `seen` is the embargo on the screen that the person decided over. */
  setEmbargo: (until: string, seen: string | null) => Promise<object | Refusal>;
  liftEmbargo: (note: string, seen: string) => Promise<object | Refusal>;
  share: (person: string) => Promise<object | Refusal>;
  unshare: (person: string) => Promise<object | Refusal>;
  /** Puts a kept copy away: it has been used, or is not wanted. */
  settleCopy: (copy: string) => Promise<object | Refusal>;
  keepCopy: (kept: Copy & { why: string }) => Promise<object | Refusal>;
};
