import { footnote, h2, p, pull, table } from "../copy";
import type { DemoStory } from "../demo-story";

export const carrowSmallPartiesAnalysis: DemoStory = {
  slug: "carrow-small-parties-analysis",
  language: "en",
  section: "politics",
  kind: "analysis",
  kicker: "Analysis",
  headline: "Why Carrow’s small parties keep winning the arguments that they lose",
  standfirst:
    "In nine years the Rural League has lost two thirds of its votes in the chamber and got most of what it wanted. The record shows how it is done.",
  dateline: "STRANDHOLM, 22 November 2026",
  sourceLine: "SOURCE: The Meridian",
  bylines: [
    { name: "Tadhg Oyelaran", role: "written by" },
    { name: "Amina Rahal", role: "edited by", email: "reporter@demo.local" },
  ],
  topics: [
    { kind: "place", name: "Carrow" },
    { kind: "organisation", name: "Rural League (RL)" },
    { kind: "organisation", name: "Green Alternative (GA)" },
    { kind: "subject", name: "Coalition government" },
  ],
  urgency: 6,
  state: "live",
  author: "editor2@demo.local",
  minutesAgo: 1400,
  body: [
    p(
      "On paper the Rural League is the least successful party in the Carrow Assembly. Since it entered government in 2017 it has moved or demanded 214 separate amendments, and has seen 141 of them voted down, usually with the help of its own coalition partners.",
      footnote(
        "Counted from the Assembly’s division lists, 2017 to October 2026. Amendments withdrawn before a vote are not included.",
      ),
    ),
    p(
      "Now set the list of defeats beside the statute book. Of the 141 lost amendments, 88 later became law in words that are close to, and in 37 cases identical with, those that the chamber had refused. The median wait was fourteen months. A party with 17 seats of 168 has thus got its way more often after losing than most parties manage by winning.",
    ),
    p(
      "The Green Alternative, with twelve seats, shows the same pattern more weakly: 90 defeats, 41 of them reversed. Neither of the two large parties shows it at all. What the Civic Union loses stays lost.",
    ),
    h2("Losing as a way of asking"),
    p(
      "The usual explanation is blackmail. A coalition with a majority of three depends on everyone, and everyone therefore has a price. But that does not fit the dates. The reversals do not cluster before budgets or votes of confidence, when threats would be worth most. If anything they fall in the dead months: January, and the second half of June.",
    ),
    p(
      "A better explanation begins with an odd feature of Carrow’s procedure. An amendment that has been debated and defeated must be costed by the ministry concerned, and the costing published within ninety days.",
      footnote("Standing Order 61(4), adopted in 1958 to discourage frivolous amendments."),
      " The rule was meant as a punishment. Backbenchers were to be embarrassed by the price of what they had proposed.",
    ),
    p(
      "For a small party it is a gift. The League has four researchers. The ministry of agriculture has nine hundred officials, and each defeat sets some of them to work, for nothing, on a League idea. When the costing comes back, the idea has numbers, a draft clause and a civil servant who understands it. It has ceased to be a demand and become a file.",
    ),
    pull(
      "",
      "Each defeat sets nine hundred officials to work, for nothing, on an idea of a party with four researchers.",
    ),
    p(
      "“We used to count votes,” says Berit Callanan, who was the League’s chief whip until 2023. “Then one spring we noticed that we had lost on hedgerows and that there was a very good paper about hedgerows on the minister’s desk, with our names in the footnotes. After that we lost on purpose.”",
    ),
    h2("The limits of the method"),
    p(
      "It does not work for everything. The reversed amendments have three things in common. They are narrow: the median length is 46 words. They are cheap: none of the 88 cost more than €40m a year. And they touch things about which the large parties hold no view. Hedges, culverts, the hours of rural post offices and the weight of a school bag have all been settled in the League’s favour after a crushing defeat.",
    ),
    table(
      ["Party", "Seats", "Amendments lost", "Later law", "Share"],
      ["Rural League", "17", "141", "88", "62%"],
      ["Green Alternative", "12", "90", "41", "46%"],
      ["Labour Front", "66", "203", "19", "9%"],
      ["Civic Union", "58", "34", "2", "6%"],
    ),
    p(
      "Where principle is at stake the method fails. Clause 17 of the water bill, on which the chamber is to vote on Monday, is neither narrow nor cheap, and the prime minister has put her name to it. The League has lost on river rights four times, has been costed four times, and has got nothing. Its rebels may conclude that they must now do something they have almost forgotten, and win.",
    ),
    p(
      "They should be careful. In 1996 a predecessor of the League brought down a government over a culvert.",
      footnote(
        "The Ballinhask culvert, since repaired. The government fell by one vote on 3 May 1996.",
      ),
      " It won the vote, lost all but two of its seats in the election that followed, and has been losing, with great profit, ever since.",
    ),
  ],
};
