import { em, p } from "../copy";
import type { DemoStory } from "../demo-story";

export const straitsMinistersAgreeShippingCorridor: DemoStory = {
  slug: "straits-ministers-agree-shipping-corridor",
  language: "en",
  section: "world",
  kind: "news",
  kicker: "Straits talks",
  headline: "Straits ministers agree shipping corridor after eleven months of closure",
  standfirst:
    "Three coastal states will share patrols, pilots and radar along 214 nautical miles of the Lumar Straits, with the first convoy set for 4 December.",
  dateline: "PORT ALMEDA, 23 November 2026",
  sourceLine: "SOURCE: The Meridian & Agencies",
  bylines: [
    { name: "Amina Rahal", role: "reported by", email: "reporter@demo.local" },
    { name: "Tomás Ferreira", role: "edited by", email: "editor2@demo.local" },
  ],
  topics: [
    { kind: "place", name: "Lumar Straits" },
    { kind: "place", name: "Port Almeda" },
    { kind: "organisation", name: "Straits Maritime Commission (SMC)" },
    { kind: "organisation", name: "Joint Hydrographic Office (JHO)" },
    { kind: "organisation", name: "Confederation of Seafarers’ Unions (CSU)" },
    { kind: "person", name: "Nadia Ferhani" },
    { kind: "person", name: "Yusuf al-Khatri" },
    { kind: "event", name: "Port Almeda talks" },
    { kind: "subject", name: "Shipping" },
  ],
  urgency: 2,
  notes:
    "Second paragraph: the 214 miles is the commission’s figure, chart datum 2025. Both ministers’ offices confirmed their quotations by telephone at 20:40.",
  state: "live",
  author: "reporter@demo.local",
  minutesAgo: 38,
  body: [
    p(
      "Foreign and transport ministers of Kessara, Rasmira and Halmere signed an agreement in Port Almeda on Monday to reopen the Lumar Straits to merchant shipping along a jointly patrolled corridor, ending an eleven-month closure that has sent some 3,900 vessels on the long route around the southern cape.",
    ),
    p(
      "The corridor is 214 nautical miles long and two miles wide in each direction, with a separation zone of one mile between them. It will be administered by the Straits Maritime Commission (SMC), a body of the three states that has not met in full since the mine strikes of December 2025, in which two coasters were lost and nine seafarers died.",
    ),
    p(
      "“We did not settle who owns the water today. We settled who answers the radio,” said Nadia Ferhani, the foreign minister of Kessara, after a closing session that ran past four in the morning. “For a master with twenty-two crew and a following sea, the second question comes first.”",
    ),
    p(
      "Yusuf al-Khatri, the transport minister of Rasmira, said that his government had accepted joint radar coverage only after receiving a written assurance that recordings would be held in Dar Salim as well as in Port Almeda. “Each side will see what the other sees, at the same moment and for the same ninety days,” he said. “That clause took us seven weeks. It is four lines long.”",
    ),
    p(
      "Under the text, which ",
      em("The Meridian"),
      " has read, convoys of up to 14 ships will leave each end of the straits twice a day, led by a pilot vessel of the SMC. Halmere will supply the pilots for the first six months, and its maritime affairs minister, Anselm Dravik, said that 61 had already been certified. “Nobody is asked to trust anybody,” he said. “They are asked to follow a ship with its lights on.”",
    ),
    p(
      "The Joint Hydrographic Office (JHO) finished its survey of the seabed on 9 November and reported no moored mines inside the lanes. Dr Pauline Achterberg, the chief hydrographer, cautioned that the finding holds for the corridor and for nothing else. “We looked at 642 square miles, one strip at a time, and then we looked again,” she told reporters at the port. “Outside the lines on that chart I would not take a rowing boat.”",
    ),
    p(
      "Shipowners welcomed the agreement with reserve. Marcus Thorne, the director of the Federation of Shipowners’ Associations (FSA), said that his members would wait for the war-risk listing to be lifted before sending loaded tankers, and that the tariff of $1.12 per net ton was “dearer than we hoped and cheaper than the cape”. The FSA puts the added cost of the detour at $410,000 a voyage.",
    ),
    p(
      "The Confederation of Seafarers’ Unions (CSU), which was given observer status in September, obtained the right of any crew to refuse the transit without loss of pay until the end of March. “Our people were the only ones in those talks who will actually be on the water,” said its president, Joy Macaraeg. “A right that you have to be brave to use is not a right, so it is in the contract of carriage, in bold.”",
    ),
    p(
      "The agreement takes effect when each of the three parliaments has been notified, which officials expect by Friday. A trial convoy of six vessels in ballast is to leave the Halmere roads at first light on 4 December, and the commission will meet in Dar Salim on 18 December to judge what it showed.",
    ),
  ],
};
