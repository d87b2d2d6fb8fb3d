import { em, footnote, h2, p, pull, table } from "../copy";
import type { DemoStory } from "../demo-story";

export const theCalendarIsTheInjury: DemoStory = {
  slug: "the-calendar-is-the-injury",
  language: "en",
  section: "sport",
  kind: "analysis",
  kicker: "Analysis",
  headline: "Eighteen matches in 74 days: how the fixture list became the injury",
  standfirst:
    "Fast bowlers are breaking down sooner than at any time on record. Data from 240 careers point to the gaps between matches, not to the number of balls.",
  dateline: "COLOMBO, 20 November 2026",
  sourceLine: "SOURCE: The Meridian",
  bylines: [
    { name: "Jonas Weber", role: "written by", email: "reporter2@demo.local" },
    { name: "Ruwani Dassen", role: "written by" },
  ],
  topics: [
    { kind: "subject", name: "Cricket" },
    { kind: "subject", name: "Injuries" },
    { kind: "organisation", name: "International Players’ Association (IPA)" },
  ],
  urgency: 6,
  state: "live",
  author: "reporter2@demo.local",
  minutesAgo: 5000,
  body: [
    p(
      "When Dilan Ferrers walked off holding his back in the second over at Colombo last week, he became the 31st international fast bowler this year to be diagnosed with a stress fracture of the lower spine. In 2016 there were eleven. The bowlers are fitter, better fed and more carefully counted than they have ever been. It does not seem to help.",
    ),
    p(
      "The usual culprit is the load. Boards cap the number of balls that a young bowler may send down in a week, physiotherapists write it on a whiteboard, and a bowler who goes over it is rested. ",
      em("The Meridian"),
      " has looked at the match records of 240 fast bowlers over twelve seasons, 4.1 million deliveries in all, set against the dates of 358 injuries.",
      footnote(
        "Injury dates from team announcements and from the International Players’ Association, which removed names where a player had asked. Deliveries in the nets are not recorded anywhere and are missing.",
      ),
      " The cap measures the wrong thing.",
    ),
    p(
      "Bowlers who broke down had not bowled more than others in the month before. They had bowled, on average, four per cent less. What set them apart was the pattern. They had swung between idleness and excess: nine days of nothing, then three matches in eight, then a flight.",
    ),
    table(
      ["Longest rest in previous 60 days", "Cases", "Injured within 30 days", "Rate"],
      ["Under 6 days", "1,904", "74", "3.9%"],
      ["6 to 10 days", "3,377", "118", "3.5%"],
      ["11 to 16 days", "1,260", "87", "6.9%"],
      ["Over 16 days", "742", "79", "10.6%"],
    ),
    p(
      "Bone is the reason. It is not a stick that wears down but a tissue that rebuilds itself according to what is asked of it. Under steady strain it thickens. When strain stops, it begins within about ten days to take down what it has put up. If the bowler then returns at full speed, he lands with eight times his weight upon a spine that has been preparing for a quieter life.",
    ),
    p(
      "“We have been treating them like batteries, as though rest filled them up,” says Dr Nirmala Reid, a bone physiologist who advises the International Players’ Association (IPA). “They are more like bridges. What a bridge dislikes is for the traffic to stop, and then for all of it to come at once.”",
    ),
    h2("Who draws the calendar"),
    p(
      "If that is right the remedy lies with no physiotherapist. A bowler in the top sixty now belongs on average to 3.4 teams: a country, a province or county, and a franchise or two. Each of them publishes a sensible list of fixtures. Laid on top of one another they yield monsters. In the autumn of this year Ferrers had eighteen matches in 74 days, in five countries, with a gap of nineteen days in the middle, when two leagues had both left room for a third which was cancelled.",
    ),
    p(
      "None of his four employers broke a rule. The cap on deliveries, which all observe, was never exceeded, not least because a gap of nineteen days looks on a whiteboard like excellent care.",
    ),
    pull(
      "",
      "None of his four employers broke a rule. On a whiteboard, a gap of nineteen days looks like excellent care.",
    ),
    h2("What might be done"),
    p(
      "The IPA wants one calendar per player, held by the player, to which every employer would have to submit. Boards regard that as an attack on their sovereignty, which it is. A more modest idea has come from baseball, where pitchers who are not playing must throw at nine tenths of their speed twice a week and have it recorded.",
      footnote(
        "A pilot with 26 bowlers in two provinces during 2025 produced one fracture, against an expected three to four. The numbers are too small to prove anything.",
      ),
      " It would cost each board a net, a coach and a camera.",
    ),
    p(
      "There is a limit to what the figures can say. They describe men; records of women’s cricket before 2019 are too patchy to use. They cannot see pain, which many bowlers hide until they can’t. And a rate of ten per cent means that nine in ten got away with it, which is what every selector will be thinking when he looks at his whiteboard and sees a fast bowler who has had a good, long rest.",
    ),
    p(
      "Ferrers is expected to be out until June. He will then have had, his board pointed out in a statement meant to be reassuring, seven months without bowling a ball.",
    ),
  ],
};
