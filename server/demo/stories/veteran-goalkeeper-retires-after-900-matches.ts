import { p } from "../copy";
import type { DemoStory } from "../demo-story";

export const veteranGoalkeeperRetiresAfter900Matches: DemoStory = {
  slug: "veteran-goalkeeper-retires-after-900-matches",
  language: "en",
  section: "sport",
  kind: "news",
  kicker: "Ice hockey",
  headline: "Goaltender retires at 45 after 900 games and a single night without a mask",
  standfirst:
    "Pekka Lindholm will leave the ice in Turku on Saturday. He has stopped 24,118 shots and says that he remembers only those that he did not.",
  dateline: "TURKU, 23 November 2026",
  sourceLine: "SOURCE: The Meridian",
  bylines: [{ name: "Jonas Weber", role: "reported by", email: "reporter2@demo.local" }],
  topics: [
    { kind: "person", name: "Pekka Lindholm" },
    { kind: "place", name: "Turku" },
    { kind: "subject", name: "Ice hockey" },
  ],
  urgency: 6,
  state: "approved",
  author: "reporter2@demo.local",
  minutesAgo: 225,
  body: [
    p(
      "Pekka Lindholm, who has kept goal in professional ice hockey for 26 seasons and for nine clubs, said on Monday that he would retire after Saturday’s match, which is to be his nine hundredth and for which the last ticket was sold in eleven minutes.",
    ),
    p(
      "“My knees retired in 2019. I have been carrying them since then out of politeness,” he told reporters at the rink in Turku, where he started as a boy of ten because no one else wanted to stand still. He is 45. The youngest of the forwards who will shoot at him in the warm-up was born in his eighth season.",
    ),
    p(
      "He stopped 24,118 shots, a figure that the league has confirmed, and let in 2,301. He can describe most of the latter. The one that he is asked about came on 9 January 2011, when a strap broke with forty seconds left and, rather than give the other side a stoppage, he threw off his mask and played on. The puck hit the post, then his ear, and stayed out.",
    ),
    p(
      "“People call that courage. I had a contract to renew,” he said. The ear, which was sewn back by the opposing team’s doctor, has a notch in it. The doctor, now retired too, is to drop the puck on Saturday.",
    ),
    p(
      "He will not become a coach. He has been taken on as an apprentice by a boatbuilder on the island of Nagu, where he starts on 1 February. What appealed to him about the work, he said, was that one is allowed to turn one’s back on it.",
    ),
  ],
};
