import { divider, h2, p, pull, quote } from "../copy";
import type { DemoStory } from "../demo-story";

export const theLastFerryToIslaCorva: DemoStory = {
  slug: "the-last-ferry-to-isla-corva",
  language: "en",
  section: "world",
  kind: "feature",
  kicker: "The long read",
  headline: "The last ferry to Corva: how an island of 212 people decided to leave",
  standfirst:
    "When the wells turned salt, the islanders of Corva were offered a desalination plant or a street of new houses. They took four years to choose, and nobody won.",
  dateline: "CORVA, 21 November 2026",
  sourceLine: "SOURCE: The Meridian",
  bylines: [{ name: "Jonas Weber", role: "written by", email: "reporter2@demo.local" }],
  topics: [
    { kind: "place", name: "Corva" },
    { kind: "person", name: "Benedita Farrow" },
    { kind: "person", name: "Lourenço Ames" },
    { kind: "organisation", name: "Outer Islands Office (OIO)" },
    { kind: "subject", name: "Climate" },
    { kind: "subject", name: "Migration" },
  ],
  urgency: 6,
  notes:
    "The school register was read on the spot and photographed. Benedita Farrow asked that her grandson not be named.",
  state: "live",
  author: "reporter2@demo.local",
  minutesAgo: 3000,
  body: [
    p(
      "The ferry to Corva carries 60 passengers, two cars and, on the first Tuesday of the month, the dentist. On the morning of 17 November it came in empty, as it had been told to, and tied up on the lee side of the mole. The harbour master, Lourenço Ames, took the bow line himself. He had taken it, by his own reckoning, some eleven thousand times. Then he walked back up the hill to fetch his mother.",
    ),
    p(
      "She was in her kitchen with her coat on, as she had been since five. On the table stood a jug of water from the well behind the house, drawn that morning for the last time, and a glass. Anyone who came in was asked to taste. It was not undrinkable. It had the flat, faintly metallic taste of a mouth after swimming. Six years ago, everyone agreed, you could not have told it from rain.",
    ),
    p(
      "Corva lies 38 nautical miles off the mainland, and is two miles long and not quite a mile wide. It has no river and no lake. What it has is a lens: a body of rainwater, floating in the porous rock on top of the sea because it is lighter, thickest under the middle of the island and thinning to nothing at the shore. Every well on Corva goes down into the lens. For nine hundred years the rain filled it a little faster than the people drank from it.",
    ),
    h2("A number in a notebook"),
    p(
      "The first to notice was not a scientist but the teacher. Benedita Farrow came to the island in 1994 for one year. In 2003 she began to have her pupils measure the school well, every Friday, with a hydrometer borrowed from a wine grower, and to write the reading in a green notebook. There are nine notebooks now. For fourteen years they show nothing but the seasons and the handwriting of children who have since gone away. From 2017 they show a line going up.",
    ),
    p(
      "“I thought that the instrument was broken,” she says. “I was angry with a boy called Simão because I thought he had dropped it. I have since apologised to him. He is a marine engineer, he was very gracious.”",
    ),
    p(
      "Two winters of poor rain had thinned the lens. Then, on one night in February 2020, a storm put the sea over the western dunes and across a third of the fields. Salt water is heavier than fresh; it sank through the rock and spread. The hydrologists who came that summer from the Outer Islands Office (OIO), the ministry’s small branch for places like this, drilled 22 holes and drew a map in three colours. The red was where the lens had gone. It looked, Mrs Farrow says, like something with a bite out of it.",
    ),
    pull(
      "Benedita Farrow, teacher",
      "I thought that the instrument was broken. I was angry with a boy called Simão because I thought he had dropped it.",
    ),
    p(
      "The report was eighty pages long. It said that with average rain and no further flooding the lens would recover in thirty to forty years. It said that neither condition was likely. It ended with two options, costed, side by side on a single sheet, and that sheet was stuck up in the shop, the church, the bar and the ferry’s waiting room, where it still hangs.",
    ),
    p(
      "Option one was a desalination plant, run on wind and a cable from the mainland, for €14.2m, with €610,000 a year to keep it running. Option two was 74 houses on a new street in the mainland harbour of Sant Aldo, one for each household, with a mooring for every boat, for €19.8m. The state would pay for either. It would not pay for both, and it wanted to be told by a vote.",
    ),
    h2("Four years of Sundays"),
    p(
      "The islanders met in the church after Mass on the last Sunday of every month. They are not, on the whole, talkers. The minutes, which Mrs Farrow kept, record an evening in 2022 at which the sole contribution was from a lobsterman who rose, said “My brother is a fool”, and sat down.",
    ),
    p(
      "The argument was never quite the one that outsiders expected. The young did not want to leave and the old to stay. It was if anything the reverse. Those over seventy had nursed parents on an island whose doctor comes by boat, and many wanted to be near a hospital. Those of thirty had come back from the mainland on purpose, with children, and had rebuilt roofs. Of the eleven families with a child at the school, nine voted for the plant.",
    ),
    p(
      "Nor was it about money, or not in the way the ministry thought. “They kept telling us that both were free,” says Inês Calado, who runs the shop. “A plant is not free. A plant has a man who comes to mend it. One day there is a government that wants to save six hundred thousand, and it asks how many we are, and we are a hundred and forty. Then we leave anyway, and nobody builds us a street.”",
    ),
    p(
      "That argument, more than any other, turned the vote. People did not doubt the machine. They doubted that anyone would still want to pay for it in twenty years. At the third ballot, in March 2024, after a first that was tied and a second that was annulled because the box had been left overnight in the bar, 97 were for the street and 81 for the plant. There were four blank papers. Everyone knows whose they were.",
    ),
    quote(
      "Father Anselmo Pires, parish priest",
      p(
        "We were asked to choose between two ways of losing it. I do not call that a choice, but I do call it a courtesy. Most places are not asked.",
      ),
    ),
    p(
      "Under the law that was it. Under the custom of Corva it was not, and for a year nothing was packed. The 81 asked for a clause that anybody might remain who wished. The ministry’s lawyers replied that the state could not be obliged to run a ferry for nobody, and that it would not forbid anyone to live without one. That sentence, too, was stuck up in the shop.",
    ),
    divider(),
    h2("What was taken"),
    p(
      "The street in Sant Aldo is called Rua da Corva. The houses stand in the order in which they stood on the island, which the architects had thought a charming idea and which turned out to be the one thing on which everybody insisted. The Calados are again opposite the Ameses, with whom they have not spoken since 1998. The bar is at the bend. There is no hill, so the church has been set on a mound four metres high, made of the rubble of the old fish market, and on the first day people complained that it was not steep enough.",
    ),
    p(
      "The bell came in October, in a sling under a helicopter. The dead remain. There are some two thousand of them in the cemetery on the eastern side, which is the higher one; the hydrologists give it two centuries. The ministry has promised a boat on All Souls’ Day, for ever. Mr Ames asked to have the words “for ever” in the decree, and a civil servant, whom he remembers with warmth, put them in.",
    ),
    p(
      "Other things were taken without being on any list. A man dug up his asparagus bed. The school’s height chart, with the names of four generations in pencil on a door frame, was sawn out with the door. A woman of 91 filled a preserving jar with sand from the landing and then, having thought about it, poured it out again. “What would I do with sand?” she said.",
    ),
    p(
      "Biologists from the university were there to take the last readings of their own. Within weeks of the goats going, they expect thrift and sea campion to close over the paths. The storm petrels, which nest in walls, will have a great many walls. “Speaking only for the birds, it is a very good outcome,” said Dr Hanneke Oduya, who leads the survey. She looked embarrassed. “I don’t say that in the bar.”",
    ),
    h2("The ones who stay"),
    p(
      "Eleven people did not board. Seven are from one family, the Farias, who keep sheep on the northern end and whose well lies over what is left of the lens. They have two rain tanks, a solar still and a boat. They were among the loudest for the street, which puzzled everybody until the eldest, Duarte Faria, explained it at the last meeting of all. If two hundred people stopped drinking, he said, there would be plenty for seven.",
    ),
    p(
      "He has done the sums, and the hydrologists do not dispute them. The lens under the north was never lost, only overdrawn. With nobody else on the island it should sweeten in eight to ten years. “You could say that we were greedy,” he says. “Or you could say that somebody must keep the roof on until the rest come home. I have said both. It depends on who asks.”",
    ),
    p(
      "Mrs Farrow, who is 63, did board. She was the last to do so, because she was reading the well. She has given the hydrometer to the youngest of the Farias, a girl of ten, and with it a tenth green notebook with the first line filled in. The reading was 1.0031. Every Friday the girl is to send the number to the school on the new street, where the children, who will have a tap, will write it down.",
    ),
    p(
      "The ferry left at twenty to twelve, forty minutes late, sounding its horn at the point as it always had. On the landing Duarte Faria let go the line, since there was no one else to do it. He did it badly, Mr Ames observed from the stern. It would have to be practised.",
    ),
  ],
};
