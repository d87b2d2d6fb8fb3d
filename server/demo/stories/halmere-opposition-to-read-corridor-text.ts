import { link, p } from "../copy";
import type { DemoStory } from "../demo-story";

export const halmereOppositionToReadCorridorText: DemoStory = {
  slug: "halmere-opposition-to-read-corridor-text",
  language: "en",
  section: "politics",
  kind: "news",
  kicker: "Halmere",
  headline: "Halmere opposition asks for ten days to read the straits agreement",
  standfirst:
    "The Reform bloc will not say how it means to vote, but wants the annex on pilots published in full. The government says it has nothing to hide and no copier.",
  dateline: "HALMERE CITY, 23 November 2026",
  sourceLine: "SOURCE: The Meridian & Agencies",
  bylines: [{ name: "Jonas Weber", role: "reported by", email: "reporter2@demo.local" }],
  topics: [
    { kind: "place", name: "Halmere" },
    { kind: "organisation", name: "Reform bloc" },
    { kind: "person", name: "Anselm Dravik" },
    { kind: "person", name: "Katya Dunmore" },
    { kind: "subject", name: "Shipping" },
  ],
  urgency: 3,
  notes: "Runs with the corridor explainer. Dunmore’s office has checked the quotations.",
  state: "in-review",
  author: "reporter2@demo.local",
  minutesAgo: 47,
  body: [
    p(
      "The largest opposition party in Halmere called on Monday for a parliamentary vote on the ",
      link("/world/lumar-corridor-explained", "agreement to reopen the Lumar Straits"),
      ", a step that would keep the text in committee for up to ten days and might push back the first convoy, which is due to sail on 4 December.",
    ),
    p(
      "“We are told that it is nineteen pages and that eleven of them mean nothing,” said Katya Dunmore, the leader of the Reform bloc, which holds 38 of 97 seats. “I would like to be certain that it is the right eleven.”",
    ),
    p(
      "Her doubts are about the third annex, which obliges Halmere to provide and pay pilots for six months. According to the government that will cost 14m crowns and will be reimbursed from the tariff. The annex, Ms Dunmore said, does not contain the word “reimbursed”. It says “taken into account”.",
    ),
    p(
      "Anselm Dravik, the minister for maritime affairs, who returned from Port Almeda on Monday evening, said that the annex would be published as soon as it had been typed without the handwritten changes. “Three ministers corrected it on one another’s knees at four in the morning,” he said. “There is marmalade on it. I will put it on the table of the house.”",
    ),
    p(
      "Any 20 members can demand a vote, and the Reform bloc by itself has enough. The governing Harbour Alliance, with 51 seats, would be expected to win. The two smaller parties have said that they are going to support the agreement.",
    ),
    p(
      "The speaker, Dr Emil Hathersage, has called the steering committee for nine o’clock on Tuesday. If it sets aside the full ten days, the vote will be held on 4 December at two in the afternoon. First light on that day, when the convoy is to leave, is at 7.22.",
    ),
  ],
};
