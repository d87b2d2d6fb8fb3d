import { p, sup } from "../copy";
import type { DemoStory } from "../demo-story";

export const seaCableHearsSlopeBeforeTsunami: DemoStory = {
  slug: "sea-cable-hears-slope-before-tsunami",
  language: "en",
  section: "science",
  kind: "news",
  kicker: "Seismology",
  headline: "A telephone cable heard the sea floor give way eleven hours before the wave",
  standfirst:
    "Light sent down a forgotten fibre recorded the slow start of an undersea landslide. Scientists want to listen to a hundred more of them.",
  dateline: "REYKJAVIK, 23 November 2026",
  sourceLine: "SOURCE: The Meridian",
  bylines: [{ name: "Jonas Weber", role: "reported by", email: "reporter2@demo.local" }],
  topics: [
    { kind: "organisation", name: "Institute for Ocean Seismology (IOS)" },
    { kind: "person", name: "Hrafnhildur Mensah" },
    { kind: "subject", name: "Tsunamis" },
    { kind: "subject", name: "Seismology" },
  ],
  urgency: 4,
  state: "live",
  author: "reporter2@demo.local",
  minutesAgo: 620,
  body: [
    p(
      "A disused telephone cable on the floor of the North Atlantic recorded the first movements of an undersea landslide eleven hours before it let go and raised a wave of 2.3 metres, according to a study published on Monday that offers the clearest sign yet that such slides may announce themselves.",
    ),
    p(
      "The slide, on the night of 14 March, took away some four cubic kilometres of a submerged slope 160 kilometres off the coast. Nobody was hurt: the wave arrived at low water on an empty shore. But there was no warning of any kind, because the slide was not set off by an earthquake, and earthquakes are what warning centres listen for.",
    ),
    p(
      "The cable lay 19 kilometres from the scar. It went out of commercial use in 2011 and was lent to the Institute for Ocean Seismology (IOS) two years ago, for a nominal rent of one krona. A laser at the landward end sends 500 pulses a second along the glass; wherever the cable is stretched, by as little as one part in 10",
      sup("9"),
      ", a trace of the light comes back altered. A single fibre becomes a row of 21,000 seismometers.",
    ),
    p(
      "“It sounded like a stair on which somebody is trying not to be heard,” said Dr Hrafnhildur Mensah of the IOS, the study’s first author, who has speeded up the recording until it is audible. Small creaks began at half past one in the afternoon. They came closer together through the evening, and moved uphill, towards what would be the upper edge of the scar. In the last forty minutes they could no longer be told apart.",
    ),
    p(
      "The pattern resembles that which has been seen on mountain slopes on land, where the interval between small failures shrinks in a regular way and allows the time of collapse to be estimated. Applied to the March recording afterwards, the same rule gives an answer that is wrong by 26 minutes.",
    ),
    p(
      "Others in the field urged patience. “It is one slide, on one cable, with the ending known,” said Professor Teuila Hargreaves, a specialist in submarine slopes who was not involved. “I should like to know how many times that slope creaked in the past two years and then went back to sleep.” The authors have begun to count. So far they have found three such episodes, all shorter than an hour.",
    ),
    p(
      "About 1.5m kilometres of cable lie on the world’s sea beds, and a quarter of it no longer carries traffic. Owners are obliged in some waters to remove what they do not use, at a cost of up to $20,000 a kilometre. The IOS and eleven partners propose instead to take over a hundred retired cables near populated coasts, for about $90m over ten years.",
    ),
    p(
      "The obstacle, Dr Mensah said, is not physics but custody. Navies, which also have an interest in what a cable can hear, have asked for the recordings to be filtered before they are shared. In the case of the March slide, the part of the recording that was published had to be cleared by two governments. It took longer than the analysis.",
    ),
  ],
};
