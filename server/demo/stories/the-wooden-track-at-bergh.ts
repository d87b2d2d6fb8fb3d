import { h2, p, pull } from "../copy";
import type { DemoStory } from "../demo-story";

export const theWoodenTrackAtBergh: DemoStory = {
  slug: "the-wooden-track-at-bergh",
  language: "en",
  section: "sport",
  kind: "feature",
  kicker: "Reportage",
  headline: "On the boards at Bergh: the village that keeps a wooden velodrome alive",
  standfirst:
    "Every plank of the 1928 track is replaced by hand, by people who cannot ride it. Next month it becomes the oldest to host a national title.",
  dateline: "BERGH, 17 November 2026",
  sourceLine: "SOURCE: The Meridian",
  bylines: [{ name: "Tomás Ferreira", role: "written by", email: "editor2@demo.local" }],
  topics: [
    { kind: "place", name: "Bergh" },
    { kind: "person", name: "Geertje Oduro" },
    { kind: "event", name: "National Track Championships" },
    { kind: "subject", name: "Cycling" },
  ],
  urgency: 7,
  state: "live",
  author: "editor2@demo.local",
  minutesAgo: 9000,
  body: [
    p(
      "The track at Bergh is 200 metres round, 48 degrees steep at the ends and stands in a field of beet. You can hear it before you see it. A rider at full speed on pine boards makes a noise like a train going over a bridge a long way off, and on still evenings people in the village can tell you who it is.",
    ),
    p(
      "It was put up in the autumn of 1928 by a contractor who had built a roller coaster and gone bankrupt. It was meant to last for three winters. There were 1,100 such tracks in the world then. Outdoors, and of wood, there are now two, and the other one has been a skateboard park since the eighties.",
    ),
    p(
      "“Rain is not the enemy. Rain runs off,” says Geertje Oduro, who is 68 and has been the chairwoman of the Bergh Board Society for 22 years. “The enemy is the sun after the rain. And beetles. And the insurance.” She gets down on her knees in the northern turn and presses her thumb against a plank. There are 8,214 of them. She marks it with a cross of red chalk.",
    ),
    p(
      "On the first Saturday of each month some forty villagers come with crowbars. They take out the planks that have a cross and put in new ones of Siberian larch, on edge, with the heart side up, three nails each, the heads sunk by four millimetres. It’s done from below, on ladders, amid the trusses, where it smells of resin and bicycle chain. About six hundred planks are replaced in a year. No piece of the track is older than fourteen years, Mrs Oduro says, and all of it is from 1928.",
    ),
    pull(
      "Geertje Oduro, Bergh Board Society",
      "No piece of the track is older than fourteen years, and all of it is from 1928.",
    ),
    p(
      "Most of them cannot ride it. To stay up in the turns one has to do more than 32 kilometres an hour; below that, the tyre lets go, and you slide down eight metres of pine on your hip, and collect splinters of a length for which the local doctor has a special drawer. The society’s youngest carpenter, Bram Hollander, who is 17, tried it once. He has kept one of the splinters. It is as long as a pencil.",
    ),
    h2("Three tenths a lap"),
    p(
      "Those who can ride say that there is nothing like it. Indoor tracks are quicker by about three tenths of a second a lap, since there is no wind and the boards are as smooth as a table. But they’re all alike. “In the hall you ride against a clock. At Bergh you ride against Bergh,” says Noor Vandersteen, 26, the national sprint champion, who comes to train here when she has lost her nerve. Past the second bend a gust comes in from the beet field. Experienced riders know to lean on it. Visitors find that it isn’t there on the following lap.",
    ),
    p(
      "Twice the village has nearly lost it. In 1953 the council wanted the wood for a school. In 1987 an inspector from the fire service closed it with a sticker, and the society’s answer, which is taught to children, was to lay out a hose of 400 metres from the canal, by hand, in front of him, in six minutes. He took off the sticker. His son is now the treasurer.",
    ),
    p(
      "Money is short, and always has been: €71,000 a year, of which larch takes forty. It comes from the beer tent, a legacy, and a system by which anyone may buy a plank for €12 and have their name on the underside, where no one will see it. Widows buy them, and so do bridegrooms. Bram Hollander, nailing overhead, reads them as he goes along. When a plank gets taken out it is sent to whoever bought it, with its nail holes, and a letter of thanks. There are mantelpieces all over the province made from them.",
    ),
    p(
      "On 12 December, for the first time since 1936, the federation is going to award a national title at Bergh. The hall that it had hired has a leaking roof. An official came in September, rode a lap, in a manner of speaking, and was seen afterwards to go around the outside and lay his hand on the trusses. The one condition was a new handrail. It was finished on Saturday, by lamplight. There was no rain, and no sun was forecast.",
    ),
  ],
};
