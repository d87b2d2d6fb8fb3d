import type { BodyNode } from "./copy";

/** One story of the demo paper, as the seed brings it into the newsroom. */
export type DemoStory = {
  slug: string;
  language: "en" | "ar";
  section: "world" | "politics" | "business" | "science" | "culture" | "sport";
  kind: "news" | "analysis" | "opinion" | "explainer" | "feature" | "interview";
  kicker: string;
  headline: string;
  standfirst: string;
  dateline: string;
  sourceLine: string;
  /** The email is there when the person works at the demo paper; guests have none. */
  bylines: {
    name: string;
    role: "reported by" | "edited by" | "translated by" | "written by";
    email?: string;
  }[];
  topics: { kind: "person" | "organisation" | "place" | "event" | "subject"; name: string }[];
  /** 1 to 9, 1 most urgent, 5 the rule. */
  urgency: number;
  /** For the editor's eyes only. */
  notes?: string;
  body: BodyNode[];
  state: "live" | "draft" | "in-review" | "approved" | "spiked" | "live-with-draft";
  /** The email of the demo person who wrote it. */
  author: string;
  /** Since it was first published or, when it never was, last touched. */
  minutesAgo: number;
  /** Why an editor sent this draft back. */
  sentBackNote?: string;
  /** The slug of the English story that this one translates. */
  translationOf?: string;
  /** What the working copy of a live story says by now, for "live-with-draft". */
  openEdit?: { kindOfChange: "update"; headline: string; standfirst: string; body: BodyNode[] };
};
