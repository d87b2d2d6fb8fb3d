import { p, pull, strong } from "../copy";
import type { DemoStory } from "../demo-story";

export const interviewDeminerAnnikaSolbakken: DemoStory = {
  slug: "interview-deminer-annika-solbakken",
  language: "en",
  section: "world",
  kind: "interview",
  kicker: "The Meridian interview",
  headline: "“A cleared field is not finished until somebody ploughs it”: a deminer looks back",
  standfirst:
    "Annika Torvund-Reyes has spent 31 years taking explosives out of other people’s land. On patience, machines that overpromise and why she still kneels.",
  dateline: "GENEVA, 19 November 2026",
  sourceLine: "SOURCE: The Meridian",
  bylines: [{ name: "Jonas Weber", role: "written by", email: "reporter2@demo.local" }],
  topics: [
    { kind: "person", name: "Annika Torvund-Reyes" },
    { kind: "organisation", name: "Field Clearance Trust (FCT)" },
    { kind: "place", name: "Geneva" },
    { kind: "subject", name: "Demining" },
  ],
  urgency: 6,
  state: "live",
  author: "reporter2@demo.local",
  minutesAgo: 5800,
  body: [
    p(
      "Annika Torvund-Reyes retires next month as director of operations of the Field Clearance Trust (FCT), which has worked in 17 countries. She is 59, has all her fingers and dislikes being congratulated on it. We met in her office in Geneva, where a garden hoe hangs on the wall in place of a diploma.",
    ),
    p(strong("What is the hoe?")),
    p(
      "“It belonged to a woman called Delfina, in the second country I worked in. We had handed over her field with a certificate, stamps, photographs. I came back in the spring and nothing was growing. She said: you walk on it first. So I borrowed her hoe and did the first row myself. She gave it to me when I had finished, because she said that I had no idea how to use it.”",
    ),
    p(strong("And now you do that everywhere?")),
    p(
      "“It is in our procedures. The team leader walks the field with the family, and then digs. A cleared field is not finished until somebody ploughs it. Before that it is a claim that we make about a field.”",
    ),
    pull(
      "Annika Torvund-Reyes",
      "You are not looking for the mine. You are looking for the place where there is certainly no mine, and then the next one.",
    ),
    p(strong("How does a day go?")),
    p(
      "“You start at five because of the heat, and you stop at eleven. A good deminer with a detector and a prodder does 15 square metres in that time, twenty in sand. It is very dull and it should be. When it becomes interesting something has gone wrong. I tell the new ones: you are not looking for the mine. You are looking for the place where there is certainly no mine, and then the next one.”",
    ),
    p(strong("There are machines that promise a hectare an hour.")),
    p(
      "“There have been for thirty years. Some are good. We use a flail on flat ground and it saves us months. But the maker says 98 per cent, and nobody asks the farmer whether he would send his daughter to fetch water across 98 per cent. So after the machine come the people, on their knees. It is faster than before. It is not a hectare an hour.”",
    ),
    p(strong("What has changed for the better?")),
    p(
      "“Information. In the nineties we would fence off a whole valley because a soldier remembered a night. Now we ask two hundred people, we look at what was planted and where the cows are let go, and we find that nine tenths of the valley was never dangerous. The cheapest way to clear land is to establish that it was never mined. It makes very poor television.”",
    ),
    p(strong("You lost two colleagues in 2011.")),
    p(
      "“Yes. Ilir and Mateus. I will not talk about the day. I will say that the inquiry found that the procedure was right and was not followed, because they were three days behind and a donor was coming on the Friday. Since then nobody at the Trust tells a team the date of a visit. Donors find us rude. I can live with that.”",
    ),
    p(strong("Would you work in the Lumar Straits?")),
    p(
      "“Sea mines are another trade, and I have enormous respect for the hydrographers. But I recognise the question that they are being asked. Everybody wants to hear that it is safe. What you can honestly say is: here, between these two lines, on this date, we looked, and this is how we looked. People hear that as hesitation. It is the most that one human being can promise another.”",
    ),
    p(strong("What will you do in January?")),
    p(
      "“I have bought a garden, 600 square metres, near the lake. My brother wanted to know if I had it surveyed.” She laughs. “I did, of course. There was a bicycle.”",
    ),
  ],
};
