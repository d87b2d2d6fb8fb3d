import { p } from "../copy";
import type { DemoStory } from "../demo-story";

export const ostiaBayLighterCrewsWalkOut: DemoStory = {
  slug: "ostia-bay-lighter-crews-walk-out",
  language: "en",
  section: "world",
  kind: "news",
  kicker: "Ports",
  headline: "Lighter crews walk out in Ostia Bay over who will steer the convoys",
  standfirst:
    "The pilots for the Lumar corridor are to come from Halmere. The 212 men who used to do the job say that nobody asked them, and have tied up their boats.",
  dateline: "OSTIA BAY, 23 November 2026",
  sourceLine: "SOURCE: The Meridian & Agencies",
  bylines: [{ name: "Amina Rahal", role: "reported by", email: "reporter@demo.local" }],
  topics: [
    { kind: "place", name: "Ostia Bay" },
    { kind: "place", name: "Lumar Straits" },
    { kind: "organisation", name: "Harbour Pilots’ Guild" },
    { kind: "subject", name: "Strikes" },
  ],
  urgency: 4,
  notes:
    "Still wanted: the ministry. They promised to call by 22:30. Do not run without it. The 212 is the guild’s number and the port has 198.",
  state: "draft",
  author: "reporter@demo.local",
  minutesAgo: 9,
  body: [
    p(
      "The crews of 41 lighters and tugs tied up their boats in Ostia Bay on Monday afternoon, in the first protest against an agreement that had been signed twelve hours before and which, they said, had given away their work in a footnote.",
    ),
    p(
      "Under the agreement on the Lumar corridor, Halmere will supply pilots for the first six months. Before the straits were closed most ships took on a pilot at Ostia Bay. The Harbour Pilots’ Guild says that 212 of its members have been without regular pay since January.",
    ),
    p(
      "“We are the ones who know where the sand goes in winter,” said Ferran Adeleke, the guild’s president, who has piloted for 27 years. “They have got certificates. We have got certificates too. Ours are wet.”",
    ),
    p(
      "The walkout left nine vessels at anchor, among them a grain carrier with 31,000 tonnes of wheat. The port captain said that it had food and water on board for eleven days.",
    ),
  ],
};
