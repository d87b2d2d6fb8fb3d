import { p } from "../copy";
import type { DemoStory } from "../demo-story";

export const nordvikCastellanMergerCleared: DemoStory = {
  slug: "nordvik-castellan-merger-cleared",
  language: "en",
  section: "business",
  kind: "news",
  kicker: "Competition",
  headline: "Regulator clears Nordvik’s merger with Castellan, at the price of four ports",
  standfirst:
    "The €11.4bn union makes the largest container line in the world. It must first sell the quays where the two companies had only each other as rivals.",
  dateline: "BRUSSELS, 20 November 2026",
  sourceLine: "SOURCE: The Meridian & Agencies",
  bylines: [
    { name: "Amina Rahal", role: "reported by", email: "reporter@demo.local" },
    { name: "Bastien Roche", role: "reported by" },
  ],
  topics: [
    { kind: "organisation", name: "Nordvik" },
    { kind: "organisation", name: "Castellan Line" },
    { kind: "organisation", name: "European Shippers’ Forum (ESF)" },
    { kind: "place", name: "Brussels" },
    { kind: "subject", name: "Competition" },
  ],
  urgency: 5,
  state: "live",
  author: "reporter@demo.local",
  minutesAgo: 4300,
  body: [
    p(
      "Competition authorities cleared the €11.4bn merger of the container lines Nordvik and Castellan on Friday, on condition that they sell four port terminals and open their feeder ships to competitors for eight years, in the longest such undertaking ever accepted from a shipping company.",
    ),
    p(
      "The combined line will have 812 vessels and about 21 per cent of the world’s container capacity. In most places, officials found, that leaves customers with four or more carriers to choose from. In four ports, all on the middle Atlantic coast, it would have left them with one.",
    ),
    p(
      "“The question was never whether they would be large,” said Margit Tamm, who led the inquiry. “An exporter of oranges does not care how large a company is in the Pacific. She cares how many ships call on a Tuesday.”",
    ),
    p(
      "The terminals employ 3,900 people and handled 2.7m boxes last year. Buyers must be independent of both lines, must keep the existing labour agreements for three years and must be approved by the end of June, failing which a trustee may sell at any price. Two infrastructure funds and a port operator have expressed interest, according to people close to the sale.",
    ),
    p(
      "Shareholders did well out of the wait. Castellan’s closed 9.1 per cent higher at €63.20 on Friday, just short of the €64 that is on offer; Nordvik’s rose 2.4 per cent. The companies say that they will save €730m a year by the third year, half of it from fuel and none, they repeat, from closing routes.",
    ),
    p(
      "The European Shippers’ Forum (ESF), which speaks for 6,000 exporters and importers, called the result better than it had feared. “We wanted five ports and got four. We wanted ten years and got eight,” said its secretary, Domhnall Verbeke. “In this business, if you get what you asked for, you asked for too little.”",
    ),
    p(
      "Unions were less content. The Dockers’ and Lightermen’s Federation noted that the feeder undertaking protects competitors but not crews, and that 44 of the smaller ships would be free to change flag on the day after the merger. Nordvik’s chief executive, Halvard Stensrud, said that he had no such plan. Asked whether he would put that in the undertaking, he said that it was already very long.",
    ),
    p(
      "The first ships under a common timetable will sail in April. The two names, which date from 1874 and 1891, are to be kept for the time being. A panel of employees is to propose a new one, and has been given until the summer and, one of its members said, no other instructions.",
    ),
  ],
};
