import { p } from "../copy";
import type { DemoStory } from "../demo-story";

export const countyCouncilCastingVote: DemoStory = {
  slug: "county-council-casting-vote",
  language: "en",
  section: "politics",
  kind: "analysis",
  kicker: "Analysis",
  headline: "Carrow’s forgotten chamber has six months to make itself remembered",
  standfirst:
    "The Council of Counties can delay the water bill until May but cannot kill it. Its 44 members must decide what a delay is for.",
  dateline: "STRANDHOLM, 22 November 2026",
  sourceLine: "SOURCE: The Meridian",
  bylines: [{ name: "Ruth Calloway", role: "written by", email: "editor@demo.local" }],
  topics: [
    { kind: "place", name: "Carrow" },
    { kind: "organisation", name: "Council of Counties" },
    { kind: "subject", name: "Water" },
  ],
  urgency: 6,
  notes: "Written ahead of Monday’s vote. Redo the first two paragraphs if it falls.",
  state: "draft",
  author: "editor@demo.local",
  minutesAgo: 2100,
  body: [
    p(
      "Ask ten people in Strandholm where the Council of Counties sits and three will direct you to the swimming bath. It is an easy mistake: the two share an entrance. On Tuesdays, when the council meets, members with brief-cases and members with towels wait for the same lift.",
    ),
    p(
      "The council may hold up a bill for six months. It has used that right eleven times in seventy years. On each occasion the bill came back and was passed without a comma being altered.",
    ),
    p(
      "So what is it for? The framers, whose debates make livelier reading than one would suppose, wanted a chamber that could not win. A body that could win, they reasoned, would be bought.",
    ),
  ],
};
