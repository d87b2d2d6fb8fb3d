import { h2, p, pull } from "../copy";
import type { DemoStory } from "../demo-story";

export const theMillTownThatSellsItsHeat: DemoStory = {
  slug: "the-mill-town-that-sells-its-heat",
  language: "en",
  section: "business",
  kind: "feature",
  kicker: "Reportage",
  headline: "The paper mill that found it could earn more from warmth than from paper",
  standfirst:
    "In Vestrano the steam that went up the chimney for a century now heats 4,100 homes. The mill’s owners would rather not say which product they live from.",
  dateline: "VESTRANO, 18 November 2026",
  sourceLine: "SOURCE: The Meridian",
  bylines: [
    { name: "Tomás Ferreira", role: "written by", email: "editor2@demo.local" },
    { name: "Giulia Conti", role: "written by" },
  ],
  topics: [
    { kind: "place", name: "Vestrano" },
    { kind: "organisation", name: "Cartiera Bellandi" },
    { kind: "person", name: "Ottavia Bellandi" },
    { kind: "subject", name: "Energy" },
    { kind: "subject", name: "Paper" },
  ],
  urgency: 7,
  state: "live",
  author: "editor2@demo.local",
  minutesAgo: 7300,
  body: [
    p(
      "At six in the morning, before the first shift, Sandro Pellizzari lays his palm on a pipe in the cellar of the primary school and nods. The pipe is as thick as a thigh, wrapped in silver foil, and warm. He could read the temperature off a dial: it says 84 degrees. He has never got out of the habit of asking the pipe.",
    ),
    p(
      "Mr Pellizzari spent 26 years making paper at the Cartiera Bellandi, the mill at the bottom of the valley, which opened in 1902. For 24 of those years the steam that dried the paper went up a brick chimney and drifted over the town. It smelt faintly of cabbage. Children drew it, in the pictures that hang in the corridor, as a white tree.",
    ),
    p(
      "The tree has gone. Since 2024 the steam has gone instead through a heat exchanger, and the warmth it gives up runs in 31 kilometres of buried pipe to 4,100 flats and houses, two schools, a swimming bath and the bishop. Gas consumption in Vestrano has dropped by 71 per cent. The average heating bill came down from €1,480 to €910 a year.",
    ),
    pull(
      "Ottavia Bellandi",
      "We had been throwing away our best product for a hundred years, and we paid for the chimney.",
    ),
    p(
      "“We had been throwing away our best product for a hundred years, and we paid for the chimney,” says Ottavia Bellandi, who is 44 and the fourth of her family to manage the mill. Her great-grandfather stares from the wall behind her. He made paper for ledgers, then for cigarettes, then for the wrappers of oranges. She makes it for labels on wine, and the market shrinks by a twentieth each year.",
    ),
    p(
      "The figures that she shares are these. The mill earned €58m last year. Of that, €6.2m came from heat. The figure that she does not share is the profit on each, but the town council, which buys the heat, has accountants of its own. One of them thinks that without the contract the mill would have lost money in each of the past two winters. “I would not contradict him in front of my bank,” she says.",
    ),
    h2("A contract of one page"),
    p(
      "The difficulty was never the engineering, which is a century old. It was fear. The town feared that the mill would close and leave it cold. The mill feared that the town would change its mind after it had borrowed €17m for the exchanger. Two earlier attempts had died of lawyers.",
    ),
    p(
      "The third was settled in a single page, drawn up by a retired notary. If the mill shuts, the town may run its boiler for ten years at cost. If the town leaves, it pays off what is owed on the exchanger. Neither may sell its side without offering it to the other first. “I wrote it so that each would be a little afraid of the other,” says the notary, Dr Ezio Marangon. “It is the only kind of contract that I have seen last.”",
    ),
    p(
      "It has changed the mill in ways no one had planned. Paper used to be made when there were orders. Now the machine runs through the coldest weeks whether there are orders or not, and is stopped for repairs in August, when nobody wants either. The night shift, long the worst, has become the most important: demand for heat peaks at half past five. Workers negotiated a supplement for it. They call it the bread money, since the bakers get up at the same time.",
    ),
    p(
      "Not everybody is grateful. Along the upper road, where the pipe does not reach, 600 households still burn gas and see their neighbours’ bills. To connect them would cost about €9,000 each. And the anglers of the lower valley point out that a town heated by a mill has a reason not to ask what else comes out of it. The council now publishes the readings from the river every Monday, on paper, at the baker’s.",
    ),
    p(
      "At ten to seven the first children come down the school steps and dump their coats over the foil. It is against the rules, Mr Pellizzari says, because it wears the insulation. He moves none of them. By the first break they will be warm.",
    ),
  ],
};
