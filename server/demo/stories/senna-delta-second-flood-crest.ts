import { p } from "../copy";
import type { DemoStory } from "../demo-story";

export const sennaDeltaSecondFloodCrest: DemoStory = {
  slug: "senna-delta-second-flood-crest",
  language: "en",
  section: "world",
  kind: "news",
  kicker: "Floods",
  headline: "Barrage gates opened as Senna delta braces for a second flood crest",
  standfirst:
    "Engineers released 9,400 cubic metres a second at Ilhara Bridge, choosing to drown farmland in order to spare a port city of 600,000 people.",
  dateline: "VILA SENNA, 23 November 2026",
  sourceLine: "SOURCE: The Meridian & Agencies",
  bylines: [
    { name: "Jonas Weber", role: "reported by", email: "reporter2@demo.local" },
    { name: "Celeste Mbonda", role: "reported by" },
  ],
  topics: [
    { kind: "place", name: "Senna delta" },
    { kind: "place", name: "Vila Senna" },
    { kind: "organisation", name: "National Rivers Authority (NRA)" },
    { kind: "organisation", name: "Delta Relief Consortium" },
    { kind: "person", name: "Josefa Lumbala" },
    { kind: "subject", name: "Floods" },
  ],
  urgency: 1,
  notes:
    "The gauge at Ilhara Bridge updates on the hour. Casualty figures only from the prefecture, never from the broadcasters.",
  state: "live-with-draft",
  author: "reporter2@demo.local",
  minutesAgo: 12,
  body: [
    p(
      "Engineers in the Senna delta opened all 38 gates of the Ilhara Bridge barrage on Monday evening, sending water across 21,000 hectares of rice and cassava in order to lower a flood crest that is due to reach the port city of Vila Senna before dawn.",
    ),
    p(
      "The National Rivers Authority (NRA) said that the release had reached 9,400 cubic metres a second by eight o’clock and would be held there for at least 14 hours. Without it, the authority’s model put the river 40 centimetres above the top of the city’s northern dyke. With it, the water should stop 25 centimetres below.",
    ),
    p(
      "“I have signed an order that floods the fields of people I know by name,” said Josefa Lumbala, the governor of the delta, in a broadcast from the barrage control room. “They will be paid for the harvest and for the seed. If the payment is late they may come and sit in my office, and I will bring the chairs.”",
    ),
    p(
      "About 47,000 people had left the low ground by nightfall, according to the prefecture, most of them by road before the causeway closed at four in the afternoon. Four people have died since the first crest passed on Thursday and eleven are listed as missing. The count has not changed since Sunday.",
    ),
    p(
      "In Santa Ola, one of nine villages inside the flood bypass, families loaded maize, roofing sheets and goats on to barges that the port authority had sent upriver. “They told us on Saturday that it might come and this morning that it would,” said Graça Timóteo, 58, who grows rice on three hectares. “That is two days more than my mother got.”",
    ),
    p(
      "The bypass was laid out after the flood of 1987, when the dyke failed at night and 1,130 people drowned. It has been used once since, in 2009. Its fields are cheaper than others in the delta, and their deeds carry a clause under which the state may flood them against compensation at the average yield of five years.",
    ),
    p(
      "The Delta Relief Consortium, which groups 14 aid organisations, said that it had shelter for 31,000 people and clean water for 22,000. Its coordinator, Dr Ousmane Keita, said that the gap was in latrines rather than food. “Nobody photographs a latrine,” he said. “It is what keeps the second week from being worse than the first.”",
    ),
    p(
      "The second crest comes from three days of rain on the Planalto, 600 kilometres upstream, where the gauge at Cabeça de Ferro recorded 312 millimetres between Friday and Sunday. The meteorological service expects no more than scattered showers until Thursday.",
    ),
    p(
      "Dyke patrols of 60 volunteers each will walk the northern wall through the night, one person every hundred metres, carrying a lamp, a whistle and a bundle of red cloth to mark a seep. The next reading from Ilhara Bridge is due on the hour.",
    ),
  ],
  openEdit: {
    kindOfChange: "update",
    headline: "Senna crest passes Vila Senna with dyke holding, rivers authority says",
    standfirst:
      "The second flood peaked 19 centimetres below the top of the northern wall; the gates at Ilhara Bridge are to close in stages from midday on Tuesday.",
    body: [
      p(
        "The second flood crest on the Senna passed the port city of Vila Senna in the night without breaching the northern dyke, the National Rivers Authority (NRA) said, after engineers had opened all 38 gates of the Ilhara Bridge barrage and sent the water across 21,000 hectares of farmland.",
      ),
      p(
        "The river peaked 19 centimetres below the top of the wall, six centimetres higher than the model had promised. The gates are to close in stages from midday, and the authority asked people not to return to the nine villages of the bypass before Thursday.",
      ),
      p(
        "“The wall is wet through, and a wet wall is not a safe wall,” said Josefa Lumbala, the governor of the delta. “I would rather be thanked on Friday than today.”",
      ),
      p(
        "Patrols marked 23 seeps overnight and closed all but two with sandbags. No further deaths were reported. Four people have died since Thursday and eleven are listed as missing.",
      ),
    ],
  },
};
