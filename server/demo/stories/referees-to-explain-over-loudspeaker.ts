import { p } from "../copy";
import type { DemoStory } from "../demo-story";

export const refereesToExplainOverLoudspeaker: DemoStory = {
  slug: "referees-to-explain-over-loudspeaker",
  language: "en",
  section: "sport",
  kind: "news",
  kicker: "Handball",
  headline: "Handball referees to explain decisions over the loudspeaker from January",
  standfirst:
    "After a trial of 64 matches, protests fell by a third and coaches’ suspensions by half. The hardest part, officials say, was to keep it to eight words.",
  dateline: "AARHUS, 23 November 2026",
  sourceLine: "SOURCE: The Meridian",
  bylines: [{ name: "Amina Rahal", role: "reported by", email: "reporter@demo.local" }],
  topics: [
    { kind: "organisation", name: "Northern Handball Federation (NHF)" },
    { kind: "place", name: "Aarhus" },
    { kind: "subject", name: "Handball" },
    { kind: "subject", name: "Referees" },
  ],
  urgency: 6,
  state: "live",
  author: "reporter@demo.local",
  minutesAgo: 480,
  body: [
    p(
      "Referees in the northern handball leagues will have to explain their most important decisions to the hall over a loudspeaker from 2 January, the Northern Handball Federation (NHF) decided on Monday, after a trial in 64 matches this autumn in which the number of protests fell by a third.",
    ),
    p(
      "The duty applies to red cards, penalties in the last five minutes and every goal that is annulled. The referee has to name the player, the offence and the consequence, within fifteen seconds and, as far as possible, in eight words. Anything longer, the federation found, was taken by the crowd as an invitation to reply.",
    ),
    p(
      "“Number six, pushed in the air, penalty, two minutes,” said Astrid Mwangi-Holm, who has refereed for nineteen years and who drew up the guidance. “You can say it in one breath. If you need a second breath you were probably not sure.”",
    ),
    p(
      "The trial was held in the second divisions of four countries. Bench suspensions for dissent dropped by 52 per cent, to 23, and matches ended on average three minutes sooner. There was also an effect that nobody had looked for. Referees changed their own decision, before announcing it, eleven times. “When you have got to say it aloud, you hear it,” Mrs Mwangi-Holm said.",
    ),
    p(
      "Not everyone was won over. The coaches’ union noted that the four loudest halls in the trial were also the four in which the home side had won more often than one would expect, and asked whether a referee who is about to be booed by 4,000 people, in person and by name, is quite as free as before. The federation will publish the figures by hall in March.",
    ),
    p(
      "Players seem to like it. In a survey of 611 of them, 78 per cent were in favour, among them most of the goalkeepers, who said that they had spent their careers fishing the ball out of the net without knowing why it did or did not count. Several asked whether they might be allowed a loudspeaker as well.",
    ),
    p(
      "Referees will wear a microphone with a switch on the belt, which sends to the hall only while the button is held down. This was added following the first week of the trial, when a referee at Viborg, believing himself to be alone with his colleague, described the view of the bench on a travelling foul as “creative”. The bench, which had been behind by nine, is said to have laughed. The rule on eight words was adopted on the following day.",
    ),
  ],
};
