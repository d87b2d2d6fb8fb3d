import { p } from "../copy";
import type { DemoStory } from "../demo-story";

export const opinionMuseumsShouldLendTheCellar: DemoStory = {
  slug: "opinion-museums-should-lend-the-cellar",
  language: "en",
  section: "culture",
  kind: "opinion",
  kicker: "Opinion",
  headline: "Museums show five things in a hundred. They should lend out the rest",
  standfirst:
    "A bus garage, a court and a dialysis ward could each keep a painting safe for a year. The risk is small, and the cellar is not as harmless as it looks.",
  dateline: "ROTTERDAM, 19 November 2026",
  sourceLine: "SOURCE: The Meridian",
  bylines: [{ name: "Femke Lindqvist", role: "written by" }],
  topics: [
    { kind: "person", name: "Femke Lindqvist" },
    { kind: "subject", name: "Museums" },
    { kind: "subject", name: "Lending" },
  ],
  urgency: 7,
  state: "live",
  author: "reporter@demo.local",
  minutesAgo: 6000,
  body: [
    p(
      "The town museum that I directed for fourteen years owned 61,400 objects. On a good day you could see 2,900 of them. The rest were in a former margarine factory beside the railway, at 18 degrees and 50 per cent humidity, in the dark, where they were looked at by two conservators and, once in a decade, by an auditor.",
    ),
    p(
      "This is not a scandal. Every museum is an iceberg. Much of what lies below is duplicates, sherds and the bequests of people whom it would have been rude to refuse. But when I left I asked the registrar for a list of things that were in good condition, had not been shown for twenty-five years and were not wanted by any scholar. It had 8,700 lines. There were Sunday landscapes on it and ships in bottles; there was a perfectly good Annunciation.",
    ),
    p(
      "I suggest that we lend them. I don’t mean to other museums, who have cellars of their own. I mean to the bus garage, the magistrates’ court, the dialysis ward: places in which people have to sit for a long time and where the walls are the colour of the forms. For a year, free of charge, with a hook, a label and a telephone number.",
    ),
    p(
      "We tried it, in a small way. Between 2019 and 2023 we lent 214 pictures to 96 places in the town that were not galleries. We lost one, a view of a canal, from a swimming bath. It came back after nine weeks with a note to say that it had been a bet. Two frames were chipped. In the same four years, in the margarine factory, a pipe burst and ruined thirty-one works on paper, moths ate a carpet, and a shelf fell down. I do not say that the cellar is dangerous. I say that no one counts what happens there, because no one is looking.",
    ),
    p(
      "What we gained is harder to set out in a table. The drivers at the garage were sent a dull seascape and asked after three months if it might be swapped for something with more going on. They were offered a choice of four, held a vote, and chose an altarpiece wing with a saint being sawn in half. It hung above the coffee machine for a year. When it went back, eleven of them came to the museum to see how it was getting on. None had been before. One is now a guide.",
    ),
    p(
      "The curators’ objection is light, and it’s a serious one: fifty lux, no sun, not for long. It rules out watercolours, textiles and photographs. It leaves oil, bronze, wood, stone, glass and pottery, which is to say most of the list. The insurers’ objection is value. So leave out whatever is worth more than a car. Nobody had offered to steal the ships in bottles.",
    ),
    p(
      "The real objection goes unspoken. A thing that hangs in a bus garage might come to look as if it could be looked at by anybody, anywhere, without a ticket, a curator’s paragraph or a hush. We who work in museums have spent two centuries teaching people to lower their voices. I believe we would be surprised at what they had to say in their ordinary ones.",
    ),
    p(
      "There is a by-law in my town, from 1871, under which the collection “belongs to the inhabitants”. I looked for a clause which says that they must come and get it. I could not find one.",
    ),
  ],
};
