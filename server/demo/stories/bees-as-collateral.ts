import { h2, p, quote } from "../copy";
import type { DemoStory } from "../demo-story";

export const beesAsCollateral: DemoStory = {
  slug: "bees-as-collateral",
  language: "en",
  section: "business",
  kind: "feature",
  kicker: "Farming",
  headline: "The bank that takes bees: how 11,000 hives became security for a loan",
  standfirst:
    "A savings bank in the hill country lends against swarms, which can die, divide or fly off. Its rate of default is the lowest of any branch in the group.",
  dateline: "MONTE ALBO, 20 November 2026",
  sourceLine: "SOURCE: The Meridian",
  bylines: [{ name: "Jonas Weber", role: "written by", email: "reporter2@demo.local" }],
  topics: [
    { kind: "place", name: "Monte Albo" },
    { kind: "organisation", name: "Cassa Montana" },
    { kind: "subject", name: "Beekeeping" },
    { kind: "subject", name: "Credit" },
  ],
  urgency: 7,
  notes:
    "Needs a third voice, ideally somebody who lost the hives. Figures for 2025 to come from the bank on Wednesday.",
  state: "draft",
  author: "reporter2@demo.local",
  minutesAgo: 260,
  body: [
    p(
      "The appraiser wears white, with a veil, and knocks on the collateral before he opens it. If it hums for more than a second after the knock, he says, it is worth €180. If it falls silent at once it is worth €220, for a colony that stops when the queen stops is a colony that has a queen.",
    ),
    p(
      "Loredana Pisu, 52, has appraised for the Cassa Montana since 2017, when the bank’s last branch in the valley was about to close for lack of anybody who owned anything. There were no deeds, because the land is held in common. There were no salaries. What there was, on every slope that faced south, was bees.",
    ),
    h2("How it works"),
    p(
      "A keeper may borrow up to 60 per cent of the value of his hives, for three years, and must show them twice a year. If a swarm divides, the daughter belongs to the keeper and not to the bank. It took the lawyers longer to agree on that than on the interest.",
    ),
    quote(
      "Loredana Pisu",
      p(
        "You can’t repossess a bee. You can only be on good terms with whoever knows where she goes.",
      ),
    ),
  ],
};
