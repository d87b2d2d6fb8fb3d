import { p, strong } from "../copy";
import type { DemoStory } from "../demo-story";

export const theWomanWhoTunesTheatres: DemoStory = {
  slug: "the-woman-who-tunes-theatres",
  language: "en",
  section: "culture",
  kind: "interview",
  kicker: "The Meridian interview",
  headline: "“Silence has a pitch too”: a morning with the woman who tunes theatres",
  standfirst:
    "Before a hall opens, Dagny Osterhout claps in it for three days. She talks about bad seats, good curtains and the one building that she asked to be torn down.",
  dateline: "OPORTO, 23 November 2026",
  sourceLine: "SOURCE: The Meridian",
  bylines: [{ name: "Tomás Ferreira", role: "written by", email: "editor2@demo.local" }],
  topics: [
    { kind: "person", name: "Dagny Osterhout" },
    { kind: "place", name: "Oporto" },
    { kind: "subject", name: "Architecture" },
    { kind: "subject", name: "Acoustics" },
  ],
  urgency: 7,
  notes: "Transcript is 9,000 words, I have got to the second coffee.",
  state: "draft",
  author: "editor2@demo.local",
  minutesAgo: 1150,
  body: [
    p(
      "Dagny Osterhout takes a child’s balloon out of her pocket, blows it up, holds it at arm’s length above row K and pricks it with a pin. She shuts her eyes. In the empty theatre the bang goes out, comes back from the gallery, turns over once and is gone.",
    ),
    p(
      "“One point nine seconds,” she says. “They’ll tell you it’s one point seven. Put eight hundred coats in here and we shall both be right.”",
    ),
    p(strong("Why a balloon?")),
    p(
      "“It is honest. A pistol is louder, but you have to fill in a form. And singers don’t like to see you coming with one.”",
    ),
    p(strong("What is a bad seat?")),
    p(
      "“One where you hear the hall before you hear the stage. There are always some. The owner wants to know how to hide them. I say, sell them to people who cough.”",
    ),
  ],
};
