import { p } from "../copy";
import type { DemoStory } from "../demo-story";

export const townBansShadows: DemoStory = {
  slug: "town-bans-shadows",
  language: "en",
  section: "world",
  kind: "news",
  kicker: "Courts",
  headline: "Town council bans the shadow of a hotel from its beach after three o’clock",
  standfirst:
    "A by-law in Playa Redonda would oblige a 19-storey building to do something about the sun. We could not find anybody who had read it.",
  dateline: "PLAYA REDONDA, 21 November 2026",
  sourceLine: "SOURCE: Agencies",
  bylines: [{ name: "Jonas Weber", role: "reported by", email: "reporter2@demo.local" }],
  topics: [
    { kind: "place", name: "Playa Redonda" },
    { kind: "subject", name: "Tourism" },
  ],
  urgency: 8,
  notes:
    "Spiked. The town hall says that the by-law is a proposal by a single councillor and has not been tabled. The wire has withdrawn its item. If it ever comes to a vote, it is a good story.",
  state: "spiked",
  author: "reporter2@demo.local",
  minutesAgo: 3900,
  body: [
    p(
      "The council of a seaside resort is said to have forbidden a hotel to cast its shadow on the public beach after three in the afternoon, on pain of a fine of €600 a day.",
    ),
    p(
      "The hotel, which has 19 storeys and was completed in 2023, darkens some 200 metres of sand from the middle of October until March, according to bathers. Its manager said that he had received no letter and would not know to whom to pass it on.",
    ),
  ],
};
