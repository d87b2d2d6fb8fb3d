import { footnote, p } from "../copy";
import type { DemoStory } from "../demo-story";

export const malariaAntibodyTrialStoppedEarly: DemoStory = {
  slug: "malaria-antibody-trial-stopped-early",
  language: "en",
  section: "science",
  kind: "news",
  kicker: "Medicine",
  headline: "Malaria trial halted early after one injection cut cases by 71 per cent",
  standfirst:
    "Monitors found it would be wrong to go on giving children a placebo. The antibody protects for a whole rainy season, and its price is not yet known.",
  dateline: "NAIROBI, 20 November 2026",
  sourceLine: "SOURCE: The Meridian & Agencies",
  bylines: [{ name: "Amina Rahal", role: "reported by", email: "reporter@demo.local" }],
  topics: [
    { kind: "organisation", name: "Sahel Trials Network (STN)" },
    { kind: "person", name: "Fatoumata Sarr" },
    { kind: "subject", name: "Malaria" },
    { kind: "subject", name: "Clinical trials" },
  ],
  urgency: 4,
  state: "live",
  author: "reporter@demo.local",
  minutesAgo: 4500,
  body: [
    p(
      "A trial of a long-acting antibody against malaria was stopped a year ahead of time on Friday, after an independent board found that a single injection before the rains had cut cases among young children by 71 per cent and that it could no longer be justified to give half of them salt water.",
    ),
    p(
      "The trial, run by the Sahel Trials Network (STN) at 14 clinics in four countries, enrolled 6,832 children between six months and five years old. Over two seasons there were 388 cases of malaria among those who received the antibody and 1,341 among those who did not.",
      footnote(
        "The groups were equal in size, 3,416 children each. The 95 per cent confidence interval for the reduction is 67 to 74 per cent.",
      ),
      " Nine children died of the disease, all but one of them in the placebo group.",
    ),
    p(
      "“We opened the envelope at ten in the morning and by eleven there was nothing to discuss,” said Professor Eleanor Banda, who chairs the data board. “The rule was written down three years ago. The hard part of a rule like that is writing it. Following it is a relief.”",
    ),
    p(
      "Unlike a vaccine, which teaches the body to make its own defences, the antibody is the defence, given ready-made. It sticks to a protein on the parasite’s surface in the hours between a mosquito’s bite and the moment when the parasite reaches the liver. Earlier versions had to be dripped into a vein in large volumes. This one is concentrated enough to be injected under the skin, 1.5 millilitres for a child of ten kilograms, and lasts for about seven months.",
    ),
    p(
      "It was tested on top of what the children would have had in any case: bed nets, preventive tablets and, for two thirds of them, one of the two licensed vaccines. The benefit was much the same with or without the vaccine, the researchers said, which suggests that the two could be used together. Side effects were limited to a sore arm and, in four per cent, a day’s fever.",
    ),
    p(
      "The trial’s leader, Dr Fatoumata Sarr, said that every child in the placebo group would be offered the antibody before the next rains, in June. The network has 5,100 doses in store and needs 3,416. “This time I have counted them myself,” she said. “Twice I have had to tell mothers that we would come back. I should like to be the one who comes back.”",
    ),
    p(
      "What the injection will cost is open. Antibodies are grown in living cells in steel tanks, and until a few years ago cost hundreds of dollars a gram. The maker, a non-profit company based in Dakar, says that it can reach $5 a dose if it sells 20 million a year, and $11 at a quarter of that. Preventive tablets cost about $4 a season but have to be taken every month, and in the trial’s districts only 58 per cent of children had the full course.",
    ),
    p(
      "The results are to be published in full in January. Regulators in three of the four countries have agreed to examine the application together, rather than one after the other, and expect to decide before the summer.",
    ),
  ],
};
