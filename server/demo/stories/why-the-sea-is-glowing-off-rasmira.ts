import { em, facts, h2, list, p, sub } from "../copy";
import type { DemoStory } from "../demo-story";

export const whyTheSeaIsGlowingOffRasmira: DemoStory = {
  slug: "why-the-sea-is-glowing-off-rasmira",
  language: "en",
  section: "science",
  kind: "explainer",
  kicker: "Explained",
  headline: "Why the sea is glowing blue off Rasmira, and whether you should swim in it",
  standfirst:
    "For nine nights the breakers at Dar Salim have lit up like gas flames. The cause is a single cell less than a millimetre wide, and a mild autumn.",
  dateline: "DAR SALIM, 22 November 2026",
  sourceLine: "SOURCE: The Meridian",
  bylines: [{ name: "Amina Rahal", role: "written by", email: "reporter@demo.local" }],
  topics: [
    { kind: "place", name: "Dar Salim" },
    { kind: "organisation", name: "Rasmira Marine Station" },
    { kind: "person", name: "Salma Bint Harith" },
    { kind: "subject", name: "Bioluminescence" },
    { kind: "subject", name: "Plankton" },
  ],
  urgency: 6,
  state: "live",
  author: "reporter@demo.local",
  minutesAgo: 1700,
  body: [
    p(
      "By eight in the evening the corniche at Dar Salim is full. Children throw pebbles off the wall to see the splash go off like a match. Farther out each wave breaks along a blue line, and fish leave trails. It has been so for nine nights, and the hotels have put up their prices. What is going on?",
    ),
    h2("What is it?"),
    p(
      em("Noctiluca scintillans"),
      ", the sea sparkle: a single-celled creature, round and transparent, about half a millimetre across, with a tail that it uses more for feeding than for swimming. There are always some in these waters. At present there are about 1,800 in a litre.",
    ),
    h2("Why does it shine?"),
    p(
      "When a cell is jolted, by a wave, an oar or a mouth, an electrical signal runs round it and turns the inside of some thousands of tiny sacs acid. That sets off a reaction between two substances, luciferin and luciferase, and gives a flash lasting about a tenth of a second. One flash is barely visible. A breaking wave jolts a few hundred million cells at once.",
    ),
    p(
      "Why the cell should want to is debated. The favoured idea is that of a burglar alarm: a shrimp that grazes on sea sparkle lights itself up, and is then eaten by something that is looking for shrimps. “The cell does not survive, but its neighbours do, and they are its copies,” says Dr Salma Bint Harith, who directs the Rasmira Marine Station. “I would not call it courage. It comes to the same.”",
    ),
    facts(
      "Seeing it at its best",
      list(
        p(
          "Go an hour and a half after sunset. The moon is all but full: stand where the harbour wall keeps it off the water.",
        ),
        p("Turn your back to the street lamps for ten minutes."),
        p(
          "The western end of the corniche is darkest; the municipality has switched off 40 lamps.",
        ),
        p("Leave the flash off. A phone held still for three seconds sees more than you do."),
      ),
    ),
    h2("Why here, and why now?"),
    p(
      "A bloom needs food, warmth and calm. The food came with an upwelling in October, when steady winds from the land pushed the surface water out and colder, richer water rose to replace it. That fed diatoms, on which sea sparkle grazes. Then the wind dropped. The water at the station’s buoy has been between 24 and 26 degrees for three weeks, which is what the species likes.",
    ),
    p(
      "There may be another reason. With the straits closed to large ships since December, the water off Dar Salim has been churned less than in any year since measurements began. Dr Bint Harith thinks that this has helped the surface to settle into layers. She is careful to say that one year proves nothing, and that she will be sorry, as a scientist only, when the ships return.",
    ),
    h2("Is it dangerous?"),
    p(
      "Not to touch. Sea sparkle makes no poison of its own. It does hold ammonia (NH",
      sub("3"),
      "), which it gives off when it dies, and which can irritate the skin and eyes. By day a dense bloom looks like tomato soup poured on the water. If you see that, or smell it, swim elsewhere.",
    ),
    p(
      "For fish it is less harmless. When a bloom collapses the bacteria that rot it use up the oxygen. Two of the seven cage farms in the bay have moved their fish into deeper water as a precaution. No deaths have been reported.",
    ),
    h2("How long will it last?"),
    p(
      "Until the first strong wind. The forecast has one for Wednesday night. In 2019 the bloom came back after a week. In 2008 it did not, and people who had waited for the weekend to show it to their children were shown the sea.",
    ),
  ],
};
