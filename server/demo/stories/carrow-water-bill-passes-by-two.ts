import { link, p } from "../copy";
import type { DemoStory } from "../demo-story";

export const carrowWaterBillPassesByTwo: DemoStory = {
  slug: "carrow-water-bill-passes-by-two",
  language: "en",
  section: "politics",
  kind: "news",
  kicker: "Carrow",
  headline: "Carrow coalition passes water bill by two votes as nine rebels abstain",
  standfirst:
    "The prime minister keeps her majority and loses a junior minister after a six-hour debate on who may own a river, and who may be cut off from it.",
  dateline: "STRANDHOLM, 23 November 2026",
  sourceLine: "SOURCE: The Meridian & Agencies",
  bylines: [
    { name: "Jonas Weber", role: "reported by", email: "reporter2@demo.local" },
    { name: "Tomás Ferreira", role: "edited by", email: "editor2@demo.local" },
  ],
  topics: [
    { kind: "place", name: "Carrow" },
    { kind: "place", name: "Strandholm" },
    { kind: "person", name: "Maeve Lorrigan" },
    { kind: "person", name: "Rupert Ansah" },
    { kind: "organisation", name: "Civic Union (CU)" },
    { kind: "organisation", name: "Rural League (RL)" },
    { kind: "subject", name: "Water" },
  ],
  urgency: 3,
  state: "live",
  author: "reporter2@demo.local",
  minutesAgo: 205,
  body: [
    p(
      "The Carrow Assembly passed the government’s water bill by 79 votes to 77 on Monday, after nine members of the governing coalition stayed in their seats when the division was called and a junior minister resigned from the dispatch box in order to join them.",
    ),
    p(
      "The bill takes 31 regional water concessions back into public hands as they expire, the first in 2028, and forbids the disconnection of any household for debt. It now goes to the Council of Counties, which may delay it by up to six months but cannot stop it.",
    ),
    p(
      "“A majority of two is the same length as a majority of twenty,” said Maeve Lorrigan, the prime minister, in the lobby a few minutes afterwards. “It only feels shorter to those who are standing on it.”",
    ),
    p(
      "Her Civic Union (CU) governs with the Rural League (RL) and the Green Alternative. All nine abstentions came from the League, which is ",
      link("/politics/carrow-small-parties-analysis", "better at losing votes"),
      " than at withholding them and whose voters include most of the 1,400 farmers who hold private rights to draw from rivers. Clause 17 turns those rights into licences of 25 years.",
    ),
    p(
      "Rupert Ansah, the parliamentary secretary for agriculture, told the chamber that he could not support a clause that he had been instructed to defend. “I have read it aloud at eleven village halls,” he said. “At the eleventh I listened.” He placed his letter on the table, crossed the floor to the League’s benches and was given a seat by the door.",
    ),
    p(
      "The opposition Labour Front had promised to support public ownership but voted against the bill as a whole, objecting to the compensation formula. Its leader, Siobhán Kerrigan, said that the state would pay the concession holders €2.3bn for pipes of which a third were older than the concessions. “We are asked to buy back our own rust,” she said.",
    ),
    p(
      "The finance ministry disputes the figure. Its estimate, published on Friday, puts the cost at between €1.6bn and €1.9bn over nine years, depending on the condition of the mains, which will be valued by an independent engineer appointed by the Court of Audit.",
    ),
    p(
      "Two Labour Front members were absent. One, Pádraig Welling, is in hospital. The other, Constance Brandt, was in the building and did not vote; she told reporters that she had been stuck in the east lift, which the serjeant’s office confirmed. Had both been present the bill would have tied, and fallen.",
    ),
    p(
      "The ban on disconnection, clause 4, passed separately by 149 votes to 15. Carrow’s water companies cut off 6,212 households last year. The clause takes effect on 1 January, and the minister for housing, Oona Fairweather, said that those still without supply on that day would be reconnected within 72 hours and without charge.",
    ),
  ],
};
