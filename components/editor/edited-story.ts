import type { Body } from "@/article/body";
import type { Details } from "@/article/content";
import type { PictureFacts } from "@/article/pictures";
import type { CheckResult } from "@/newsroom/checklist";
import type { TextFieldName } from "@/newsroom/fields";
import type { Language } from "@/newsroom/languages";
import type { Section } from "@/newsroom/newsroom";
import type { Role } from "@/newsroom/people";
import type { StoryRight } from "@/newsroom/permissions";
import type { StoryId, StoryPart, StoryState } from "@/newsroom/story";
import type { OpenMove } from "@/newsroom/workflow";

/** What the story's screen shows of it, as last read from the newsroom. */
export type EditedStory = {
  id: StoryId;
  state: StoryState;
  details: Details;
  detailsRevision: number;
  urgency: number;
  embargoUntil: string | null;
  fields: Record<TextFieldName, string>;
  body: Body;
  pictures: readonly PictureFacts[];
  words: number;
  minutes: number;
  path: string | null;
  suggestedSlug: string;
  epoch: number;
  approvedBy: { name: string } | null;
  people: readonly { id: string; name: string; parts: readonly StoryPart[] }[];
  timeline: readonly {
    id: number;
    at: string;
    person: { name: string } | null;
    act: string;
    note: string;
    detail: Readonly<Record<string, unknown>>;
    hash: string | null;
  }[];
  checks: readonly CheckResult[];
  moves: readonly OpenMove[];
  mayChangeText: boolean;
  rights: readonly StoryRight[];
  sections: readonly Section[];
  keptCopies: readonly KeptCopy[];
  lastSentBackNote: string | null;
};

export type KeptCopy = {
  id: string;
  person: { name: string };
  at: string;
  why: string;
  fields: Record<TextFieldName, string>;
  body: Body;
};

export type Colleague = { id: string; name: string; role: Role; author: string };

/** What the screen knows of the paper. */
export type Paper = {
  zone: string;
  languages: readonly Language[];
  sections: readonly Section[];
};
