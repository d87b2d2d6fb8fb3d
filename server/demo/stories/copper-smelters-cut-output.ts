import { p, table } from "../copy";
import type { DemoStory } from "../demo-story";

export const copperSmeltersCutOutput: DemoStory = {
  slug: "copper-smelters-cut-output",
  language: "en",
  section: "business",
  kind: "news",
  kicker: "Metals",
  headline: "Copper smelters cut output as the fee for refining ore falls to zero",
  standfirst:
    "Four of the ten largest plants will run at reduced rates from January. They have built more furnaces than the world’s mines can fill with concentrate.",
  dateline: "HAMBURG, 23 November 2026",
  sourceLine: "SOURCE: The Meridian",
  bylines: [{ name: "Jonas Weber", role: "reported by", email: "reporter2@demo.local" }],
  topics: [
    { kind: "subject", name: "Copper" },
    { kind: "subject", name: "Mining" },
    { kind: "organisation", name: "Elbmark Metall" },
    { kind: "place", name: "Hamburg" },
  ],
  urgency: 5,
  state: "live",
  author: "reporter2@demo.local",
  minutesAgo: 410,
  body: [
    p(
      "Four of the world’s ten largest copper smelters said on Monday that they would cut production by a combined 640,000 tonnes next year, after annual negotiations with miners ended in a treatment charge of zero: for the first time in the history of the contract, those who melt ore will be paid nothing for doing so.",
    ),
    p(
      "The charge is deducted from what a smelter pays for concentrate, the grey powder that mines ship, and has for decades been its main source of income. It stood at $80 a tonne three years ago. Spot business has been done below zero since spring, which means that smelters pay to be allowed to work.",
    ),
    p(
      "“We have been living off the by-products,” said Katharina Petersen, the chief executive of Elbmark Metall, which operates Europe’s second-largest plant. “Sulphuric acid pays for the wages. Gold and silver pay for the gas. The copper is there for company.”",
    ),
    table(
      ["Smelter", "Capacity, tonnes a year", "Cut in 2027", "Share"],
      ["Jinhe Number Two", "600,000", "210,000", "35%"],
      ["Puerto Claro", "540,000", "160,000", "30%"],
      ["Elbmark Hamburg", "450,000", "120,000", "27%"],
      ["Sakurajima Refining", "430,000", "150,000", "35%"],
    ),
    p(
      "The reason is arithmetic. Smelting capacity has grown by 19 per cent in four years, chiefly in Asia, while the supply of concentrate has risen by 5. Two large mines have been shut since 2025, one by a landslide and one by a court. A third, in the high Andes, is running out of water rather than ore.",
    ),
    p(
      "Metal itself is not scarce yet. Stocks in exchange warehouses stand at 311,000 tonnes, slightly above the average of five years, and the price slipped 0.6 per cent on Monday to $11,840 a tonne. But a cut in smelting works its way through to wire and tube in four to six months, and cable makers have begun to ask for deliveries early.",
    ),
    p(
      "“Everyone is counting the furnaces. I would count the scrap yards,” said Olumide Farrant, who follows base metals at the research firm Castor Lane. Old cable and pipe already supply a third of refined copper, and at present prices it pays to dig them up. In Hamburg this month the city’s tramway company, which gave up its last line in 1978, sold eleven kilometres of feeder cable that it had forgotten it owned. It fetched €2.6m.",
    ),
    p(
      "Elbmark said that it would use the pause to rebuild one of its two furnaces to take scrap only, at a cost of €310m, and that no jobs would be lost among the plant’s 2,400 workers before 2029. The works council asked for that date in writing. It was shown on a slide, a spokeswoman said, and would be in writing by Friday.",
    ),
  ],
};
