import { p } from "../copy";
import type { DemoStory } from "../demo-story";

export const ashDiebackSurvivors: DemoStory = {
  slug: "ash-dieback-survivors",
  language: "en",
  section: "science",
  kind: "news",
  kicker: "Forestry",
  headline: "One ash tree in fifty shrugs off the fungus, and its seedlings may too",
  standfirst:
    "A survey of 9,100 dying trees found 183 that were not. Foresters have begun to collect seed from them, on ladders and by night.",
  dateline: "GÖTTINGEN, 21 November 2026",
  sourceLine: "SOURCE: The Meridian",
  bylines: [{ name: "Jonas Weber", role: "reported by", email: "reporter2@demo.local" }],
  topics: [
    { kind: "subject", name: "Forestry" },
    { kind: "subject", name: "Ash dieback" },
    { kind: "organisation", name: "Forest Genetics Station" },
  ],
  urgency: 6,
  state: "draft",
  author: "reporter2@demo.local",
  minutesAgo: 1480,
  sentBackNote:
    "Jonas, nearly there. (1) “Immune” in the second paragraph is not what the paper says; it says less than 10 per cent crown loss after twelve years. (2) Who paid for the survey? (3) Give the seedling figure with its range. (4) The night-time ladders are lovely: why at night? Back to me by noon and it makes the Tuesday page. Ruth",
  body: [
    p(
      "Foresters who examined 9,100 ash trees in the path of a fungus that has killed most of their kind have found 183 that show next to no sign of it, and have started to gather their seed for what they hope will be the first woods of ash to be planted in twenty years.",
    ),
    p(
      "The trees appear to be immune, researchers at the Forest Genetics Station said. They stand in hedges, on railway land and in one case in the car park of a crematorium, among neighbours that have been dead for a decade.",
    ),
    p(
      "“You walk for two days past grey sticks and then there is one in full leaf, looking as though it had not been told,” said Dr Swantje Rohr, who led the survey.",
    ),
    p(
      "Seedlings of the survivors were exposed to spores in a nursery. After four years 42 per cent were still healthy, against three per cent of ordinary stock.",
    ),
    p("The keys are picked from ladders, at night, and sown within 48 hours."),
  ],
};
