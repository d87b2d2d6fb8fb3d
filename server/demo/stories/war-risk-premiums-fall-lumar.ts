import { em, link, p, table } from "../copy";
import type { DemoStory } from "../demo-story";

export const warRiskPremiumsFallLumar: DemoStory = {
  slug: "war-risk-premiums-fall-lumar",
  language: "en",
  section: "business",
  kind: "news",
  kicker: "Insurance",
  headline: "War-risk premiums halve within hours of signing, but the listing stays",
  standfirst:
    "Underwriters quoted 0.45 per cent of hull value for a Lumar transit on Monday afternoon, against 0.95 on Friday. Before the mines it was 0.02.",
  dateline: "LONDON, 23 November 2026",
  sourceLine: "SOURCE: The Meridian & Agencies",
  bylines: [
    { name: "Jonas Weber", role: "reported by", email: "reporter2@demo.local" },
    { name: "Philippa Hale", role: "reported by" },
  ],
  topics: [
    { kind: "place", name: "Lumar Straits" },
    { kind: "organisation", name: "Joint Listing Committee" },
    { kind: "organisation", name: "Federation of Shipowners’ Associations (FSA)" },
    { kind: "subject", name: "Insurance" },
    { kind: "subject", name: "Shipping" },
  ],
  urgency: 3,
  state: "live",
  author: "reporter2@demo.local",
  minutesAgo: 70,
  body: [
    p(
      "The price of insuring a ship against war for one voyage through the Lumar Straits fell by more than half on Monday, hours after three coastal states ",
      link("/world/straits-ministers-agree-shipping-corridor", "signed an agreement"),
      " to reopen them, in the steepest one-day move that brokers could remember for any listed area.",
    ),
    p(
      "Quotations gathered by ",
      em("The Meridian"),
      " from six brokers ranged from 0.42 to 0.48 per cent of a vessel’s insured value by four in the afternoon. On Friday the range was 0.90 to 1.00. For a tanker insured for $80m that is a saving of about $400,000, which is roughly what it costs to sail round the southern cape instead.",
    ),
    table(
      ["War-risk rate, one transit", "Share of hull value", "Tanker of $80m"],
      ["18 December 2025, before the mines", "0.02%", "$16,000"],
      ["5 January 2026, peak", "2.10%", "$1,680,000"],
      ["1 July 2026", "1.25%", "$1,000,000"],
      ["20 November 2026", "0.95%", "$760,000"],
      ["23 November 2026", "0.45%", "$360,000"],
    ),
    p(
      "“For eleven months the cape was cheaper. Since lunchtime it is a coin toss,” said Gerrit van Oosten, the head of marine at the broker Pell & Lacey. “Owners do not toss coins with eighty million dollars. They will let somebody else go first, and on the fourth of December they will all be watching the same six ships.”",
    ),
    p(
      "The straits remain on the list of areas in which ordinary cover is suspended. The Joint Listing Committee of the market’s insurers is to meet on 2 December, two days before the trial convoy, and its chair, Dame Rosalind Grey, said that she would not bring the meeting forward. “The committee lists hazards, not signatures,” she said. “We have asked the hydrographers for their raw soundings and they have, very properly, sent us all nine terabytes.”",
    ),
    p(
      "Freight markets were quicker. The daily hire of a large tanker on the eastern run dropped 18 per cent to $41,300, since a shorter voyage frees ships that the detour had tied up. Analysts at the shipping house Brandvold estimate that the cape route has absorbed the equivalent of 127 vessels. Shares in the four largest listed tanker owners closed between 6 and 11 per cent down.",
    ),
    p(
      "Container lines, which fix their timetables months ahead, were in no hurry. Nordvik, the second-largest and soon ",
      link("/business/nordvik-castellan-merger-cleared", "by merger"),
      " the largest, said that its eastern services would go on using the cape at least until the end of the first quarter. “A late box is a nuisance. A box that is early one week and late the next is worse,” its chief operating officer, Sunniva Krogh, said.",
    ),
    p(
      "The Federation of Shipowners’ Associations (FSA) said that two of its members had put ships forward for the trial. It declined to name them. Both vessels, a person with knowledge of the arrangements said, are more than twenty years old, and one was already due to be scrapped in January.",
    ),
  ],
};
