import { p } from "../copy";
import type { DemoStory } from "../demo-story";

export const owlsHearLessInTheRain: DemoStory = {
  slug: "owls-hear-less-in-the-rain",
  language: "en",
  section: "science",
  kind: "news",
  kicker: "Ornithology",
  headline: "Barn owls go hungry in the rain because they can no longer hear a vole",
  standfirst:
    "Microphones on 26 birds show that drizzle hides the rustle of prey at distances beyond four metres. Climate is making the nights wetter.",
  dateline: "UPPSALA, 23 November 2026",
  sourceLine: "SOURCE: The Meridian",
  bylines: [{ name: "Amina Rahal", role: "reported by", email: "reporter@demo.local" }],
  topics: [
    { kind: "subject", name: "Birds" },
    { kind: "subject", name: "Climate" },
    { kind: "person", name: "Signe Abara" },
  ],
  urgency: 6,
  state: "approved",
  author: "reporter@demo.local",
  minutesAgo: 140,
  body: [
    p(
      "Barn owls catch three fifths fewer voles on nights of light rain than on dry ones, and the reason is not that they dislike getting wet but that they cannot hear, according to a study of 26 birds that wore microphones weighing less than a gram.",
    ),
    p(
      "On a still, dry night an owl can pick out a vole in grass at 30 metres. In drizzle of half a millimetre an hour, the recordings show, the patter of drops on leaves covers the same frequencies as small feet, and the distance shrinks to four. The owls adapted at first by flying lower. Then most of them gave up, and sat under a roof for the rest of the night.",
    ),
    p(
      "“You see them on the beam with their heads drawn in, and you suppose that they are sheltering,” said Dr Signe Abara, who led the work over four winters. “They’re listening. They are waiting for it to be quiet, in the way you wait for a lorry to pass.”",
    ),
    p(
      "The number of winter nights with at least one hour of rain has risen by 19 per cent in the study area since 1990. A pair of barn owls needs about eleven voles a night for a brood of five. In the wettest of the four winters a third of the pairs did not breed.",
    ),
    p(
      "Sound may offer a remedy as well. Barley stubble, the team found, patters far less than grass. Owls that hunted over strips of it caught nearly as much in the rain as in the dry. The strips cost a farmer about €40 a hectare, and 31 farmers have agreed to leave them standing until April.",
    ),
    p(
      "The microphones were held on with a dab of glue that gave way after three weeks. All but two were recovered, most from beneath the perches. One had recorded, in its final hour, eleven minutes of a vole eating.",
    ),
  ],
};
